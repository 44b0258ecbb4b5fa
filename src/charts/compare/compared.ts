import type { CompareSeries } from './compareAxes.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import { trendOf } from '../trend.ts'
import { type Broken, isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { Region } from '../../contract/board/dataset.ts'
import type { Indicator } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { Bilingual, Lang } from '../../contract/scalars.ts'
import { type CompareItem, compareKeyOf } from '../../domain/compare/compareItems.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { formatIndex } from '../../format/axisText.ts'
import { indexedOf, type Indexed } from '../../domain/compare/indexed.ts'
import { periodText } from '../../format/dateText.ts'
import { readingsKnownOn } from '../../domain/figure/readings.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import type { Words } from '../../i18n/zh.ts'

/** A compared item with its data. */
export type Compared = {
  key: string
  /** Its position among all items; it decides colour and dashes. */
  place: number
  indicator: Indicator
  region: Bilingual
  readings: Reading[]
  /** Records of the indicator that break the contract; their region is unknown, so it may be this one. */
  broken: Broken[]
}

export function comparedOf(
  item: CompareItem,
  place: number,
  records: RecordsAsRead,
  regions: readonly Region[],
): Compared {
  const own = wholeOf(records.observations).filter(({ region }) => region === item.region)
  const region = regions.find(({ id }) => id === item.region)
  return {
    key: compareKeyOf(item),
    place,
    indicator: records.indicator,
    region: region?.name ?? { zh: item.region, en: item.region },
    readings: readingsKnownOn(records.day, own),
    broken: records.observations.filter(isBroken),
  }
}

/** The name by which the items differ: the region, the indicator, or both. */
export function nameOf(one: Compared, all: readonly Compared[], lang: Lang): string {
  const sameIndicator = all.every(({ indicator }) => indicator.id === one.indicator.id)
  const sameRegion = all.every(({ region }) => region.zh === one.region.zh)
  if (sameIndicator && !sameRegion) return one.region[lang]
  if (sameRegion && !sameIndicator) return one.indicator.name[lang]
  return compareWords[lang].regionAndIndicator(one.region[lang], one.indicator.name[lang])
}

/** May all be drawn on one axis: one unit and one measure, so that no stock stands beside a flow (H10, H20)? */
export function unitsAgree(all: readonly Compared[]): boolean {
  const [first] = all
  return all.every(
    ({ indicator }) =>
      indicator.unitCode === first?.indicator.unitCode &&
      indicator.unit.zh === first.indicator.unit.zh &&
      indicator.measure === first.indicator.measure &&
      indicator.direction === first.indicator.direction,
  )
}

/** The course of the figures themselves. Undated readings cannot be compared and are left out. */
export function valueSeries(one: Compared, name: string, lang: Lang, w: Words): CompareSeries {
  const trend = trendOf(one.readings, one.indicator)
  const figureOf = ({ reading }: { reading: Reading }) =>
    textOf(formatFigure(reading, one.indicator, lang))
  return {
    key: one.key,
    name,
    trend: trend.axis === 'year' ? trend : { ...trend, points: [], lines: [] },
    periodOf: ({ reading }) => periodText(reading, lang),
    textOf: (point) => withKind(figureOf(point), point.reading, lang, w),
    remarksOf: ({ reading }) => histories(reading, one, lang, w),
  }
}

/** The course as multiples of the base year; null with the reason why where it has no index. */
export function indexSeries(
  one: Compared,
  name: string,
  indexed: Indexed,
  lang: Lang,
  w: Words,
): CompareSeries | null {
  if (indexed.refused !== null) return null
  const indices = new Map(indexed.points.map(({ reading, index }) => [reading.id, index]))
  // The trend of the indexed readings only, so that no line bridges a year without an index (H7).
  const trend = trendOf(
    indexed.points.map(({ reading }) => reading),
    one.indicator,
  )
  const placed = (points: typeof trend.points) =>
    points.map((point) => ({ ...point, y: indices.get(point.reading.id) ?? point.y }))
  return {
    key: one.key,
    name,
    trend: { ...trend, points: placed(trend.points), lines: trend.lines.map(placed) },
    periodOf: ({ reading }) => periodText(reading, lang),
    textOf: ({ y, reading }) => withKind(formatIndex(y), reading, lang, w),
    remarksOf: ({ reading }) => histories(reading, one, lang, w),
  }
}

export function indexOf(one: Compared, base: string): Indexed {
  return indexedOf(one.readings, one.indicator, base)
}

/** The text of a figure with the mark of one that is not final or was derived (H11, H23). */
function withKind(text: string, { status, derived }: Reading, lang: Lang, w: Words): string {
  const kinds = [
    ...(status === 'provisional' ? [w.provisional] : []),
    ...(status === 'expected' ? [w.expected] : []),
    ...(derived ? [w.derived] : []),
  ]
  return kinds.length > 0 ? compareWords[lang].withKinds(text, kinds) : text
}

/** The other remarks on a figure: sources in conflict, earlier values (H12, H22). */
function histories(reading: Reading, { indicator }: Compared, lang: Lang, w: Words): string[] {
  return remarksOf({ ...reading, status: 'final', derived: null }, indicator, lang, w)
}
