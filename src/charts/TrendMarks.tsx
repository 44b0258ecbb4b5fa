import { useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { IndicatorGlance } from '../contract/indicator.ts'
import type { TargetGlance } from '../contract/target.ts'
import { formatFigure, formatTarget, textOf } from '../domain/format.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { useWords } from '../i18n/words.tsx'
import { type Box, type Label, labelPlaces } from './labelPlaces.ts'
import marks from './marks.module.css'
import { PointMark } from './PointMark.tsx'
import type { Trend } from './trend.ts'
import styles from './TrendChart.module.css'

/** What Recharts does not draw: open-ended bounds, method breaks, targets at their due date, labels. */
export function TrendMarks({
  trend,
  indicator,
  targets,
  rem,
}: {
  trend: Trend
  indicator: IndicatorGlance
  targets: readonly TargetGlance[]
  /** Pixels of one rem. */
  rem: number
}) {
  const { lang, w, say } = useWords()
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  const width = useChartWidth()
  if (!xScale || !yScale || !plot || !width) return null
  const size = rem * 0.25
  const half = rem * 1.25
  const at = (x: number, y: number) => ({ x: xScale(x) ?? 0, y: yScale(y) ?? 0 })
  const bottom = plot.y + plot.height
  const points = trend.points.map((point) => ({ ...point, ...at(point.x, point.y) }))
  const goals = distinct(targets).map((target) => ({
    ...target,
    ...at(Number(target.due.slice(0, 4)), target.value),
  }))
  const plain = { ...indicator, unit: { zh: '', en: '' } }
  const labels: (Label & { className: string | undefined })[] = [
    ...trend.breaks.map(({ x }) => ({
      text: chartWords[lang].breakMark,
      x: at(x, 0).x,
      y: plot.y - rem * 0.75,
      sides: ['right', 'left'] as const,
      className: styles.note,
    })),
    ...goals.map(({ tier, value, bound, x, y }) => ({
      text: `${w.tier[tier]} ${textOf(formatTarget({ value, bound }, plain, lang)).trim()}`,
      x: x + half * 0.4,
      y,
      sides: ['right', 'above', 'below', 'left'] as const,
      className: styles.goal,
    })),
    ...points.map(({ reading, x, y, mark }) => ({
      text: textOf(formatFigure(reading, plain, lang)).trim(),
      x,
      y: mark === 'over' ? y - size * 3 : y,
      sides: ['above', 'left', 'below', 'right'] as const,
      className: styles.value,
    })),
  ]
  const taken: Box[] = [
    ...trend.lines.flatMap((run) => alongLine(run.map(({ x, y }) => at(x, y)))),
    ...points.map(({ x, y, mark }) => ({
      left: x - size,
      right: x + size,
      top: mark === 'over' ? y - size * 3.6 : y - size,
      bottom: mark === 'under' ? y + size * 3.6 : y + size,
    })),
    ...trend.breaks.map(({ x }) => ({
      left: at(x, 0).x - 2,
      right: at(x, 0).x + 2,
      top: plot.y - rem,
      bottom,
    })),
    ...goals.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - 2, bottom: y + 2 })),
  ]
  const edges = { left: plot.x, right: width, top: plot.y - rem * 1.5, bottom }
  const places = labelPlaces(labels, edges, taken, rem * 0.75)
  return (
    <g>
      {trend.breaks.map(({ x, reason }) => (
        <path key={x} className={marks.break} d={`M${at(x, 0).x} ${plot.y - rem}V${bottom}`}>
          <title>{say(reason)}</title>
        </path>
      ))}
      {trend.lines.map((run) => (
        <path
          key={run[0]?.reading.id}
          className={marks.line}
          d={lineOf(
            run.map(({ x, y }) => at(x, y)),
            indicator,
          )}
        />
      ))}
      {goals.map(({ id, tier, x, y }) => (
        <path
          key={id}
          className={tier === 'stretch' ? marks.stretch : marks.floor}
          d={`M${x - half} ${y}H${x + half}`}
        />
      ))}
      {points.map(({ reading, x, y, mark }) => (
        <PointMark key={reading.id} x={x} y={y} mark={mark} size={size} />
      ))}
      {labels.map(({ text, x, className }, index) => {
        const place = places[index]
        return place ? (
          <text
            key={`${text} ${x}`}
            className={className}
            x={place.x}
            y={place.baseline}
            textAnchor="middle"
          >
            {text}
          </text>
        ) : null
      })}
    </g>
  )
}

/** Small boxes along a line, so that no label is put across it. */
function alongLine(run: readonly { x: number; y: number }[]): Box[] {
  return run.slice(1).flatMap((to, place) => {
    const from = run[place] ?? to
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6)
    return Array.from({ length: count + 1 }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / count
      const y = from.y + ((to.y - from.y) * step) / count
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }
    })
  })
}

/** Records hold until they are broken: their line goes by steps. */
function lineOf(run: readonly { x: number; y: number }[], { measure }: IndicatorGlance): string {
  return run
    .map(({ x, y }, place) =>
      place === 0 ? `M${x} ${y}` : measure === 'record' ? `H${x}V${y}` : `L${x} ${y}`,
    )
    .join('')
}

/** Two documents may set the same goal for the same day: it is marked once. */
function distinct(targets: readonly TargetGlance[]): TargetGlance[] {
  const same = (a: TargetGlance, b: TargetGlance) =>
    a.tier === b.tier && a.value === b.value && a.due === b.due
  return targets.filter(
    (target, place) => targets.findIndex((other) => same(other, target)) === place,
  )
}
