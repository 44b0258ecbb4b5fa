import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import { type Trend, trendOf } from '../../charts/trend.ts'
import { withinYears, yearsOf } from '../../charts/yearSpan.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicator/indicatorAnswers.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { TargetGlance } from '../../contract/target/target.ts'
import { type YearSpan, yearSpanOf } from './shownYears.ts'

type ChartKind = 'line' | 'bars' | 'table'

/** How the trend is shown: as the address asks, as far as the indicator allows. */
export type TrendView = {
  kinds: readonly ChartKind[]
  kind: ChartKind
  /** All years with data, and those shown; null where nothing is dated. */
  years: { all: [number, number]; span: YearSpan } | null
  /** The readings shown, and their trend; `whole` is the trend of all. */
  shown: Reading[]
  trend: Trend
  whole: Trend
  targets: TargetGlance[]
}

export function trendViewOf(detail: IndicatorDetailAsRead, search: IndicatorSearch): TrendView {
  const { indicator } = detail
  const readings = wholeOf(detail.readings)
  const whole = trendOf(readings, indicator)
  const all = whole.axis === 'year' ? yearsOf(readings, detail.targets) : null
  const years = all && { all, span: yearSpanOf(search, all) }
  const shown = years ? withinYears(readings, years.span.from, years.span.to) : readings
  // Bars need amounts from zero, which ranks and records are not, and dated figures (H8, H9).
  const bars = indicator.measure !== 'rank' && indicator.measure !== 'record' && years !== null
  const kinds: readonly ChartKind[] = bars ? ['line', 'bars', 'table'] : ['line', 'table']
  return {
    kinds,
    kind: kinds.find((kind) => kind === search.chart) ?? 'line',
    years,
    shown,
    trend: trendOf(shown, indicator),
    whole,
    targets:
      search.targets === 'no' || !years
        ? []
        : detail.targets.filter(({ due }) => isWithin(Number(due.slice(0, 4)), years.span)),
  }
}

function isWithin(year: number, { from, to }: YearSpan): boolean {
  return year >= from && year <= to
}
