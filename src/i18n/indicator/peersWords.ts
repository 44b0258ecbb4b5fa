import type { Measure } from '../../contract/indicator/indicator.ts'
import { isOpen, type RankSpan } from '../../domain/indicator/ranking.ts'
import { counted } from '../grammar.ts'
import { figureTerms } from '../figureTerms.ts'
import { statusWords } from '../target/statusWords.ts'

const yearKindZh: Partial<Record<Measure, string>> = {
  stock: '（年末）',
  cumulative: '（年末）',
  flow: '（全年）',
}
const yearKindEn: Partial<Record<Measure, string>> = {
  stock: ' (year-end)',
  cumulative: ' (year-end)',
  flow: ' (full year)',
}

const zh = {
  title: figureTerms.zh.peers,
  /** Added to a year, so that a year-end figure does not read like one for the whole year. */
  yearKind: yearKindZh,
  rule: '何者可比：只比较同一时期、同一口径、同一单位的数。不可比的列出理由，不代为换用其他时期。',
  choose: '选择比较的时期',
  option: (period: string, cities: number) => `${period} · ${cities}市可比`,
  sentence: (name: string, period: string, figure: string, place: RankSpan, of: number) =>
    `${period}${name}：南京市${figure}，在可比的${of}市中${isOpen(place, of) ? '位次无法判定' : `居${zh.place(place, of)}`}。`,
  alone: (period: string) => `${period}没有可比的城市。`,
  place: (place: RankSpan, of: number) =>
    isOpen(place, of)
      ? statusWords.zh.said['cannot-tell']
      : place.best === place.worst
        ? `第${place.best}位`
        : `第${place.best}—${place.worst}位`,
  placeNote: '位次只在所列可比城市之间计算，不是全国位次。',
  rangeNote: '有界限值、约数或来源不一致时，位次只能确定到范围，先后排列不代表位次。',
  rankNote: '位次越靠前越好：坐标已倒置，第1位在右端。',
  arrowNote: '箭头表示只有界限，实际数在箭头一侧。',
  notes: '这些数的口径与出处另有说明，比较时请留意：',
  note: (cities: string, note: string) => `${cities}：${note}`,
  list: (name: string, period: string) => `${name}，${period}，各市数值`,
  refused: '不可比的城市',
  unlike: {
    unclear: '原文表述不明，不作比较',
    expected: '一方为预计数，另一方为实际数，不作比较',
    method: (reason: string) => `统计口径不同，不作比较：${reason}`,
  },
  noFigure: (period: string) => `没有${period}的数`,
  offerGroup: (period: string) => `改看${period}的比较`,
  offerFigure: '最近的数：',
  offerFigureWhy: '南京市没有同期同口径的数',
  without: (cities: string) => `没有该指标的已核实数据：${cities}。`,
  sentenceNotes: (notes: readonly string[]) => `口径与出处另有说明（${notes.join('；')}）。`,
  placed: (place: string, period: string, figure: string, remarks: readonly string[]) =>
    `${place}${period}${figure}${remarks.length > 0 ? `（${remarks.join('，')}）` : ''}`,
  emptyTitle: '暂无可比城市数据',
  emptyCity: '截至该日尚无南京市的已核实数据，无从比较。空白不等于零。',
  emptyPeers: '公开资料中尚未查到其他城市该指标的可核实数据。空白不等于零，也不代表其他城市没有。',
  emptyLike: '南京市与其他城市没有同一时期、同一口径的数，不作比较，也不以相近年份代替。',
  trends: '各市走势',
  trendsNote: '纵轴从零起、各图同一尺度；口径变更处断开。',
  trendsRankNote: '各图同一尺度，第1位在上；口径变更处断开。',
  trendsMessage: (name: string, figures: readonly string[]) =>
    `${name}，各市最近的数：${figures.join('；')}。时期、口径可能不同，不作排名。`,
  trendsRecord: '所绘数值中，以下各市有的另有说明：',

  districts: figureTerms.zh.districts,
  districtsNote:
    '各区只有单个数值：不相加为全市数；时期或口径不同的，不相互比较。图块只示意方位，不是地图。',
  districtList: '各区数值',
  noVerified: '无已核实数据',
  districtsNone: '各区均无已核实数据。',
  /** `others`: whether there are districts without a figure. */
  districtsMessage: (
    name: string,
    districts: readonly string[],
    others: boolean,
    zones: readonly string[],
  ) =>
    [
      `${name}：`,
      districts.length > 0
        ? `${districts.join('；')}${others ? '；其余各区无已核实数据' : ''}。`
        : '各区均无已核实数据。',
      zones.length > 0 && `园区与新区（与各区重叠）：${zones.join('；')}。`,
      '各数时期、口径可能不同，不相加，不相互比较。',
    ]
      .filter(Boolean)
      .join(''),
  zones: '园区与新区',
  zonesNote: '园区、新区与行政区范围重叠，单独列出，不与各区相加。',
  districtsEmptyTitle: '暂无分区数据',
  districtsEmpty:
    '公开资料中尚未查到各区、各园区该指标的可核实数据。空白不等于零，全市数也不分摊到区。',
}

const en: typeof zh = {
  title: figureTerms.en.peers,
  yearKind: yearKindEn,
  rule: 'What is compared: only figures of the same period, definition and unit. The others are listed with the reason, and no other period takes their place.',
  choose: 'Period to compare',
  option: (period, cities) => `${period} · ${counted(cities, 'city', 'cities')}`,
  sentence: (name, period, figure, place, of) =>
    `${name}, ${period}: Nanjing ${figure}, ${isOpen(place, of) ? 'place cannot be told' : en.place(place, of)} among ${of} comparable cities.`,
  alone: (period) => `No city can be compared for ${period}.`,
  place: (place, of) =>
    isOpen(place, of)
      ? 'cannot tell'
      : place.best === place.worst
        ? `place ${place.best}`
        : `place ${place.best}–${place.worst}`,
  placeNote: 'Places count only the comparable cities listed here; they are not national ranks.',
  rangeNote:
    'With bounds, approximate figures or sources in conflict a place is only known as a range, and the order of rows claims none.',
  rankNote: 'Rank 1 is best: the axis is reversed, with 1 at the right.',
  arrowNote: 'An arrow marks a bound: the true figure lies on that side.',
  notes: 'On record about these figures, to mind when comparing:',
  note: (cities, note) => `${cities}: ${note}`,
  list: (name, period) => `${name}, ${period}, by city`,
  refused: 'Not comparable',
  unlike: {
    unclear: 'wording unclear, not compared',
    expected: 'an expectation is not compared with an outcome',
    method: (reason) => `another definition, not compared: ${reason}`,
  },
  noFigure: (period) => `no figure for ${period}`,
  offerGroup: (period) => `Compare ${period} instead`,
  offerFigure: 'Nearest figure: ',
  offerFigureWhy: 'Nanjing has none of the same period and basis',
  without: (cities) => `No verified data of this indicator: ${cities}.`,
  sentenceNotes: (notes) => ` On record: ${notes.join('; ')}.`,
  placed: (place, period, figure, remarks) =>
    `${place}, ${period}: ${figure}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`,
  emptyTitle: 'No comparable peer data',
  emptyCity:
    'No verified figure of Nanjing was known on that day, so there is nothing to compare. Blank is not zero.',
  emptyPeers:
    'No verifiable figure of another city has been found in public sources. Blank is not zero, nor does it mean that other cities have none.',
  emptyLike:
    'Nanjing and the other cities have no figures of the same period and basis. They are not compared, and no nearby year takes their place.',
  trends: 'Trends by city',
  trendsNote: 'All from zero and to one scale; cut where the method changed.',
  trendsRankNote: 'All to one scale with rank 1 on top; cut where the method changed.',
  trendsMessage: (name, figures) =>
    `${name}, newest figure of each city: ${figures.join('; ')}. Periods and definitions may differ: this is no ranking.`,
  trendsRecord: 'On record about some of the figures drawn:',

  districts: figureTerms.en.districts,
  districtsNote:
    'Only single figures exist: they are not added up to the city, and not compared where period or basis differ. The tiles show rough directions; they are not a map.',
  districtList: 'Figures by district',
  noVerified: 'No verified data',
  districtsNone: 'No district has verified data.',
  districtsMessage: (name, districts, others, zones) =>
    [
      districts.length > 0
        ? `${name}: ${districts.join('; ')}${others ? '; no verified data of other districts' : ''}.`
        : `${name}: no district has verified data.`,
      zones.length > 0 && `Zones, which overlap districts: ${zones.join('; ')}.`,
      'Periods and bases may differ: the figures are not added up and not compared.',
    ]
      .filter(Boolean)
      .join(' '),
  zones: 'Zones and parks',
  zonesNote: 'Zones overlap districts: they stand apart and are not added to them.',
  districtsEmptyTitle: 'No district data',
  districtsEmpty:
    'No verifiable figure of a district or zone has been found in public sources. Blank is not zero, and the figure of the city is not shared out.',
}

/** The words of the tabs of peer cities and of districts. Loaded with them. */
export const peersWords = { zh, en }
