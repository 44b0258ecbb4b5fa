import { night } from '../../ui/paper.ts'
import { canvas, edge, smallest } from '../../slides/draw/slideLayout.ts'
import { statusShapes } from '../../charts/statusShapes.ts'

/** The end of the first line, which is free on every board. */
const place = { x: canvas.width - edge, y: 78, size: 22 }

/** The width and height of the warning icon. */
const sign = 24

/** The margin above every board. */
const band = { height: 42, baseline: 28 }

/**
 * The age of the data, on every board: muted at the end of the first line; where the data cannot be
 * refreshed, a band with a warning icon above everything.
 */
export function WallAge({
  text,
  warns,
  old,
  paused,
}: {
  text: string
  warns: boolean
  /** Whether the last record is old, which an icon and a colour show too. */
  old: boolean
  /** The word for a paused wall; null while it rotates. */
  paused: string | null
}) {
  const { ink, ground } = night.tones.risk
  if (!warns)
    return (
      <g fill={old ? ink : night.quiet}>
        <text
          x={old ? place.x - sign - 8 : place.x}
          y={place.y}
          fontSize={place.size}
          textAnchor="end"
        >
          {paused === null ? text : `${paused} · ${text}`}
        </text>
        {old && <Sign x={place.x - sign} y={place.y - sign + 4} />}
      </g>
    )
  return (
    <g fontSize={smallest} fontWeight={600} fill={ink}>
      <rect width={canvas.width} height={band.height} fill={ground} />
      <Sign x={edge - 32} y={9} />
      <text x={edge} y={band.baseline}>
        {text}
      </text>
      {paused !== null && (
        <text x={canvas.width - edge} y={band.baseline} textAnchor="end">
          {paused}
        </text>
      )}
    </g>
  )
}

function Sign({ x, y }: { x: number; y: number }) {
  return (
    <path
      transform={`translate(${x} ${y}) scale(${sign / 12})`}
      d={statusShapes['overdue-data']}
      fill="none"
      stroke={night.tones.risk.ink}
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
