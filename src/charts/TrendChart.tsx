import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Light } from '../contract/target/status.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { useText } from '../i18n/words.tsx'
import { useRem } from '../ui/rootFontSize.ts'
import { LargeChart } from './LargeChart.tsx'
import { PointTip } from './PointTip.tsx'
import { breaksBefore, type PeerTrend, type Trend } from './trend.ts'
import { trendAxes } from './trendAxes.ts'
import { TrendMarks } from './TrendMarks.tsx'
import type { TrendKind } from './trendLayout.ts'

/** The large chart of one indicator. `TrendMarks` draws the marks, `TrendTable` the same rows as a table. */
export function TrendChart({
  trend,
  indicator,
  targets,
  lights = [],
  peers = [],
  title,
  kind = 'line',
}: {
  trend: Trend
  indicator: IndicatorGlance
  targets: readonly TargetGlance[]
  lights?: readonly Light[]
  peers?: readonly PeerTrend[]
  title: string
  kind?: TrendKind
}) {
  const { lang } = useText()
  const rem = useRem()
  const axes = trendAxes(trend, indicator, targets, lang, peers)
  return (
    <LargeChart
      data={trend.points}
      axes={axes}
      title={title}
      ring
      tip={(point) => (
        <PointTip
          reading={point.reading}
          indicator={indicator}
          breaks={breaksBefore(point, trend)}
        />
      )}
    >
      {(field) => (
        <TrendMarks
          {...field}
          trend={trend}
          indicator={indicator}
          targets={axes.targets}
          lights={lights}
          peers={peers}
          gaps={axes.gaps}
          kind={kind}
          lang={lang}
          rem={rem}
        />
      )}
    </LargeChart>
  )
}
