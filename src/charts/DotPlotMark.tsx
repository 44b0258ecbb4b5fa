import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { PointMark } from './PointMark.tsx'
import { trendOf } from './trend.ts'

/** The mark of one figure at the origin, turned so that the arrow of a bound points along the value axis. */
export function DotPlotMark({
  reading,
  indicator,
  size,
}: {
  reading: Reading
  indicator: IndicatorGlance
  size: number
}) {
  const [point] = trendOf([reading], indicator).points
  return (
    <g transform={`rotate(${indicator.measure === 'rank' ? -90 : 90})`}>
      {point && <PointMark x={0} y={0} mark={point.mark} size={size} />}
    </g>
  )
}
