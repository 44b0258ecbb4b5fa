import { PictureLines } from '../../charts/PictureLines.tsx'
import { statusShapes } from '../../charts/statusShapes.ts'
import { evenLines, textLines } from '../../charts/textLines.ts'
import type { SlideFigure } from '../../contract/briefing/slideContents.ts'
import { type ShownStatus, toneOf } from '../../domain/target/standing.ts'
import { useText } from '../../i18n/words.tsx'
import type { SlideArea } from '../../slides/draw/slideLayout.ts'
import { night } from '../../ui/paper.ts'
import { figureSizes } from './wallLayout.ts'

const name = { size: 30, lead: 40 }
const remark = { size: 24, lead: 34 }
const status = { size: 26, lead: 36, indent: 44 }

/**
 * A figure as large as its field allows, with its name above, its remarks and targets below, and the status of
 * the target in force as the edge.
 */
export function WallFigure({
  figure,
  area: { x, y, width, height },
  most,
}: {
  figure: SlideFigure
  area: SlideArea
  /** The largest font size of the number. */
  most: number
}) {
  const { w } = useText()
  const { before, number, after, period, remarks, targets, evidence } = figure
  const names = evenLines(figure.name, width, name.size, 3)
  const { size, beside, inLine } = figureSizes(figure, width, most)
  const above = inLine ? '' : before.trim()
  const below = inLine ? '' : after.trim()
  const top = y + names.length * name.lead + (above ? beside * 1.2 : 0)
  const baseline = top + size * 0.86
  const [change, ...others] = remarks
  const remarkLines = [[period, change].filter(Boolean).join(' · '), ...others]
    .filter((text) => text !== '')
    .flatMap((text) => textLines(text, width, remark.size, 3))
    .slice(0, 5)
  const remarksTop = baseline + 22 + (below ? beside * 1.25 : 0)
  const targetsTop = remarksTop + remarkLines.length * remark.lead + 14
  const judged: { key: string; lines: string[]; status: ShownStatus }[] = (
    targets.length > 0
      ? targets.map(({ text, standing, evidence: { id } }) => ({
          key: id,
          text: `${text} ${standing.text}`,
          status: standing.status,
        }))
      : evidence
        ? [{ key: '', text: w.status['no-target'], status: 'no-target' as const }]
        : []
  ).map(({ text, ...one }) => ({
    ...one,
    lines: evenLines(text, width - status.indent, status.size, Infinity),
  }))
  const topOf = (place: number) =>
    judged
      .slice(0, place)
      .reduce((sum, { lines }) => sum + lines.length * status.lead + 8, targetsTop)
  const shown = judged.filter((_, place) => place === 0 || topOf(place + 1) <= y + height + 8)
  const lead = shown[0]
  return (
    <g>
      <rect
        x={x - 32}
        y={y + 4}
        width={8}
        height={topOf(shown.length) - y - 4}
        rx={4}
        fill={lead ? night.tones[toneOf(lead.status)].ink : night.data}
      />
      <PictureLines lines={names} x={x} top={y} fill={night.quiet} {...name} />
      {above && (
        <text x={x} y={top + 4} fontSize={beside} fontWeight={600} fill={night.data}>
          {above}
        </text>
      )}
      <text x={x} y={baseline} fontSize={beside} fontWeight={600} fill={night.data}>
        {inLine && <tspan>{before}</tspan>}
        <tspan fontSize={size} fontWeight={700} fill={night.ink}>
          {number}
        </tspan>
        {inLine && <tspan>{after}</tspan>}
      </text>
      {below && (
        <text
          x={x}
          y={baseline + beside * 1.35}
          fontSize={beside}
          fontWeight={600}
          fill={night.data}
        >
          {below}
        </text>
      )}
      <PictureLines lines={remarkLines} x={x} top={remarksTop} fill={night.quiet} {...remark} />
      {shown.map(({ key, lines, status: own }, place) => (
        <WallStatus key={key} x={x} y={topOf(place)} status={own} lines={lines} />
      ))}
    </g>
  )
}

/** A status by colour, shape and word. */
function WallStatus({
  x,
  y,
  status: own,
  lines,
}: {
  x: number
  y: number
  status: ShownStatus
  lines: readonly string[]
}) {
  const { ink } = night.tones[toneOf(own)]
  return (
    <>
      <WallSign status={own} x={x} y={y + 6} size={26} />
      <PictureLines
        lines={lines}
        x={x + status.indent}
        top={y}
        size={status.size}
        lead={status.lead}
        fill={ink}
        fontWeight={600}
      />
    </>
  )
}

/** The shape of a status in its colour. */
export function WallSign({
  status: own,
  x,
  y,
  size,
}: {
  status: ShownStatus
  x: number
  y: number
  size: number
}) {
  const { ink } = night.tones[toneOf(own)]
  return (
    <path
      transform={`translate(${x} ${y}) scale(${size / 12})`}
      d={statusShapes[own]}
      fill={own === 'missed' || own === 'slow' ? ink : 'none'}
      stroke={ink}
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
