import { AxisGaps } from './AxisGaps.tsx'
import { BarMark } from './BarMark.tsx'
import { useInk } from './ink.ts'
import { linePath } from './linePath.ts'
import { PeerMarks } from './PeerMarks.tsx'
import { PointMark } from './PointMark.tsx'
import { trendLayout, type TrendLayoutInput } from './trendLayout.ts'

/**
 * The marks of a trend with their labels: lines or bars, open-ended bounds, method breaks, targets at
 * their due date. It draws with the scales it is given, on a page or in an exported picture.
 */
export function TrendMarks(given: TrendLayoutInput) {
  const { trend, plot, rem } = given
  const ink = useInk()
  const { size, bottom, bars, steps, lines, cuts, points, goals, others, labels, places } =
    trendLayout(given)
  return (
    <g>
      <AxisGaps gaps={given.gaps} at={given.at} y={bottom} size={size} />
      <PeerMarks peers={others} steps={steps} size={size} />
      {cuts.map(({ x, reason }) => (
        <g key={x}>
          <title>{reason}</title>
          <path {...ink.break} d={`M${x} ${plot.y - rem}V${bottom}`} />
          {/* Invisible and wider than the mark, so that a pointer can hit it. */}
          <path
            stroke="none"
            strokeWidth={rem}
            pointerEvents="stroke"
            d={`M${x} ${plot.y - rem}V${bottom}`}
          />
        </g>
      ))}
      {lines.map((run) => (
        <path key={run[0]?.x} {...ink.line} d={linePath(run, steps)} />
      ))}
      {bars.map((bar, index) => (
        <BarMark key={trend.points[index]?.reading.id} bar={bar} rem={rem} />
      ))}
      {goals.map(({ target: { id, tier }, left, right, y, rise }) => (
        <path
          key={id}
          {...(tier === 'stretch' ? ink.stretch : ink.floor)}
          d={rise === null ? `M${left} ${y}H${right}` : `M${left} ${rise}V${y}H${right}`}
        />
      ))}
      {bars.length === 0 &&
        points.map(({ point: { reading, mark }, spot }) => (
          <PointMark key={reading.id} {...spot} mark={mark} size={size} />
        ))}
      {labels.map(({ text, x, role }, index) => {
        const place = places[index]
        return place ? (
          <g key={`${text} ${x}`}>
            {place.leader && <line {...ink.leader} {...place.leader} />}
            <text {...ink[role]} x={place.x} y={place.baseline} textAnchor="middle">
              {text}
            </text>
          </g>
        ) : null
      })}
    </g>
  )
}
