import type { ObservationStatus } from '../../contract/figure/observation.ts'
import type { Tier } from '../../contract/target/target.ts'
import type { Region } from '../../contract/board/dataset.ts'
import { plural } from '../grammar.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'
import { sourceTerms } from '../source/sourceTerms.ts'
import { controlTerms } from '../controlTerms.ts'

const zh = {
  path: '当前位置',
  direction: { higher: '越高越好', lower: '越低越好' },
  rankDirection: '位次越靠前越好',
  notes: '口径说明',
  current: '当前数',
  growth: {
    published: '公布增速',
    computed: '计算增速',
    differs: (amount: string, higher: boolean) =>
      `公布增速比计算增速${higher ? '高' : '低'}${amount}，原因未知`,
    of: '增速对应指标',
  },
  against: (year: string, tier: Tier) =>
    `对${year}年${{ floor: figureTerms.zh.floorTarget, stretch: figureTerms.zh.stretchTarget, plan: terms.zh.target, expected: figureTerms.zh.expectedTarget }[tier]}`,

  tabs: '指标内容',
  tab: {
    trend: figureTerms.zh.trend,
    peers: figureTerms.zh.peers,
    districts: figureTerms.zh.districts,
    data: figureTerms.zh.data,
    revisions: figureTerms.zh.revisions,
  },

  chartKind: controlTerms.zh.shownAs,
  kinds: { line: '线', bars: '柱', table: '表' },
  kindNames: { line: '折线图', bars: '柱状图', table: '数据表' },
  showTargets: terms.zh.target,
  compare: terms.zh.comparison,
  noneInYears: '所选年份内没有数据',
  allYears: '显示全部年份',
  noFiguresYet: '待有公开数据后在此显示走势。空白不等于零。',
  targetsSet: '已设目标见页首，尚无公布数。空白不等于零。',
  unclearTrend: '来源的表述可以有不同理解，数值未予展示。原文与说明见“修订”。',
  toUnclear: '查看原文与说明',

  recent: '数据与来源',
  recentSub: '点击数字查看原文',
  recentAll: (count: number) => `全部${count}条记录`,

  allRecords: '全部记录',
  allRecordsSub: '各地区、各时期、各次公布的数，含已被替代的；最新的在前。',
  noRecords: '截至该日尚无任何记录',
  noRecordsHelp: '空白不等于零。待有公开数据后在此列出。',
  regionKind: figureTerms.zh.region,
  regionKinds: {
    city: figureTerms.zh.city,
    'peer-city': figureTerms.zh.peers,
    district: '行政区',
    zone: '园区',
  } satisfies Record<Region['kind'], string>,
  everyKind: controlTerms.zh.all,
  column: {
    region: figureTerms.zh.region,
    period: figureTerms.zh.period,
    value: figureTerms.zh.value,
    bound: terms.zh.limit,
    basis: figureTerms.zh.basis,
    status: figureTerms.zh.status,
    asPublished: sourceTerms.zh.asPublished,
    source: terms.zh.source,
    recorded: figureTerms.zh.recorded,
    note: sourceTerms.zh.note,
  },
  statuses: {
    final: '正式数',
    provisional: terms.zh.provisional,
    expected: terms.zh.expected,
    superseded: figureTerms.zh.superseded,
    ambiguous: terms.zh.unclear,
  } satisfies Record<ObservationStatus, string>,
  dated: (day: string) => `时点${day}`,

  revisions: figureTerms.zh.revisions,
  revisionsSub: '同一数先后公布的说法，由旧到新。',
  conflicts: figureTerms.zh.conflicts,
  conflictsSub: '来源不一致且尚无定论，各数并列。',
  heldBack: '暂不展示',
  heldBackSub: '原文表述不明的数，不作为确定数值展示，只列原文与说明。',
  noRevisions: '没有修订记录',
  noRevisionsHelp: '截至该日，本指标的数据没有改动过，来源之间也没有不一致。',
}

const en: typeof zh = {
  path: 'You are here',
  direction: { higher: 'higher is better', lower: 'lower is better' },
  rankDirection: 'a place nearer the top is better',
  notes: 'Notes',
  current: 'Current figure',
  growth: {
    published: 'Published growth',
    computed: 'Computed growth',
    differs: (amount, higher) =>
      `The published growth is ${amount} ${higher ? 'above' : 'below'} the computed one, for a reason not known`,
    of: 'Growth of',
  },
  against: (year, tier) =>
    `Against the ${year} ${{ floor: figureTerms.en.floorTarget, stretch: figureTerms.en.stretchTarget, plan: 'target', expected: 'expected value' }[tier]}`,

  tabs: 'About this indicator',
  tab: {
    trend: figureTerms.en.trend,
    peers: figureTerms.en.peers,
    districts: figureTerms.en.districts,
    data: figureTerms.en.data,
    revisions: figureTerms.en.revisions,
  },

  chartKind: 'Show as',
  kinds: { line: 'Line', bars: 'Bar', table: 'Table' },
  kindNames: { line: 'Line chart', bars: 'Bar chart', table: 'Table' },
  showTargets: 'Targets',
  compare: terms.en.comparison,
  noneInYears: 'No figures in the chosen years',
  allYears: 'Show all years',
  noFiguresYet: 'The trend will stand here once there is a public figure. Blank is not zero.',
  targetsSet:
    'A target is set, see the top of the page; no figure is published yet. Blank is not zero.',
  unclearTrend:
    'The wording of the source can be read in more than one way, so no value is shown. The wording and a note stand under "Revisions".',
  toUnclear: 'See the wording',

  recent: 'Figures and sources',
  recentSub: 'Select a figure for its source',
  recentAll: (count) => plural(count, 'All records: 1', `All ${count} records`),

  allRecords: 'All records',
  allRecordsSub:
    'Every published statement of every region and period, replaced ones included; newest first.',
  noRecords: 'Nothing on record up to that day',
  noRecordsHelp: 'Blank is not zero. Figures will be listed here once they are public.',
  regionKind: figureTerms.en.region,
  regionKinds: {
    city: figureTerms.en.city,
    'peer-city': figureTerms.en.peers,
    district: 'Districts',
    zone: 'Zones',
  },
  everyKind: controlTerms.en.all,
  column: {
    region: figureTerms.en.region,
    period: figureTerms.en.period,
    value: figureTerms.en.value,
    bound: terms.en.limit,
    basis: figureTerms.en.basis,
    status: figureTerms.en.status,
    asPublished: sourceTerms.en.asPublished,
    source: terms.en.source,
    recorded: figureTerms.en.recorded,
    note: sourceTerms.en.note,
  },
  statuses: {
    final: 'final',
    provisional: terms.en.provisional,
    expected: terms.en.expected,
    superseded: figureTerms.en.superseded,
    ambiguous: terms.en.unclear,
  },
  dated: (day) => `at ${day}`,

  revisions: figureTerms.en.revisions,
  revisionsSub: 'What was published of the same figure over time, oldest first.',
  conflicts: figureTerms.en.conflicts,
  conflictsSub: 'Sources disagree and nothing settles it: all figures are shown.',
  heldBack: 'Held back',
  heldBackSub:
    'Wording that leaves the meaning open is not shown as a plain value, only with a note.',
  noRevisions: 'No revisions on record',
  noRevisionsHelp:
    'Up to that day no figure of this indicator was changed, and no sources disagree.',
}

/** The words of the page of one indicator. Loaded with it. */
export const indicatorWords = { zh, en }
