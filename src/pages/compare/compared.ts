import type { CompareSeries } from '../../charts/compareAxes.ts'
import { type Trend, trendOf } from '../../charts/trend.ts'
import { wholeOf } from '../../contract/broken.ts'
import type { Region } from '../../contract/dataset.ts'
import type { Indicator } from '../../contract/indicator.ts'
import type { Reading } from '../../contract/observation.ts'
import type { RecordsAsRead } from '../../contract/records.ts'
import type { Bilingual, Lang } from '../../contract/scalars.ts'
import { type CompareItem, keyOf } from '../../domain/compare.ts'
import { formatFigure, formatIndex, textOf } from '../../domain/format.ts'
import { indexedOf, type Indexed } from '../../domain/indexed.ts'
import { readingsKnownOn } from '../../domain/readings.ts'

/** An item with what is known of it. */
export type Compared = {
  key: string
  /** Its place among all items: it decides colour and dashes. */
  place: number
  indicator: Indicator
  region: Bilingual
  readings: Reading[]
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
    key: keyOf(item),
    place,
    indicator: records.indicator,
    region: region?.name ?? { zh: item.region, en: item.region },
    readings: readingsKnownOn(records.day, own),
  }
}

/** What tells the items apart: the region, the indicator, or both. */
export function nameOf(one: Compared, all: readonly Compared[], lang: Lang): string {
  const sameIndicator = all.every(({ indicator }) => indicator.id === one.indicator.id)
  const sameRegion = all.every(({ region }) => region.zh === one.region.zh)
  if (sameIndicator && !sameRegion) return one.region[lang]
  if (sameRegion && !sameIndicator) return one.indicator.name[lang]
  return `${one.region[lang]}${lang === 'zh' ? '' : ', '}${one.indicator.name[lang]}`
}

/** May all be drawn on one axis: the same unit, and ranks only with ranks (H10, H20)? */
export function unitsAgree(all: readonly Compared[]): boolean {
  const [first] = all
  return all.every(
    ({ indicator }) =>
      indicator.unitCode === first?.indicator.unitCode &&
      indicator.unit.zh === first.indicator.unit.zh &&
      indicator.direction === first.indicator.direction,
  )
}

/** The course of the figures themselves. A course without dates has no place beside others. */
export function valueSeries(one: Compared, name: string, lang: Lang): CompareSeries {
  const trend = trendOf(one.readings, one.indicator)
  return {
    key: one.key,
    name,
    trend: trend.axis === 'year' ? trend : { ...trend, points: [], lines: [] },
    textOf: ({ reading }) => textOf(formatFigure(reading, one.indicator, lang)),
  }
}

/** The course as multiples of the base year; null with the reason why where it has no index. */
export function indexSeries(one: Compared, name: string, indexed: Indexed): CompareSeries | null {
  if (indexed.refused !== null) return null
  const indices = new Map(indexed.points.map(({ reading, index }) => [reading.id, index]))
  const whole = trendOf(one.readings, one.indicator)
  const placed = (points: Trend['points']) =>
    points.flatMap((point) => {
      const y = indices.get(point.reading.id)
      return y === undefined ? [] : [{ ...point, y }]
    })
  return {
    key: one.key,
    name,
    trend: {
      ...whole,
      points: placed(whole.points),
      lines: whole.lines.map(placed).filter((run) => run.length > 1),
      breaks: [],
    },
    textOf: ({ y }) => formatIndex(y),
  }
}

export function indexOf(one: Compared, base: string): Indexed {
  return indexedOf(one.readings, one.indicator, base)
}
