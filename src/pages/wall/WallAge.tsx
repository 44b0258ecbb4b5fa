import { night } from '../../charts/paperInk.ts'
import { canvas, edge, smallest } from '../../charts/slideLayout.ts'
import { statusShapes } from '../../charts/statusShapes.ts'

/** The end of the line that says what kind of board it is: free on every board. */
const place = { x: canvas.width - edge, y: 78, size: 22 }

/** The margin above every board. */
const band = { height: 42, baseline: 28 }

/**
 * The age of the data, on every board: quiet at the end of its first line, and a band above everything with
 * a sign where the data cannot be renewed.
 */
export function WallAge({
  text,
  warns,
  paused,
}: {
  text: string
  warns: boolean
  /** The word for a wall that stands still; null while it moves. */
  paused: string | null
}) {
  if (!warns)
    return (
      <text x={place.x} y={place.y} fontSize={place.size} fill={night.quiet} textAnchor="end">
        {paused === null ? text : `${paused} · ${text}`}
      </text>
    )
  const { ink, ground } = night.tones.risk
  return (
    <g fontSize={smallest} fontWeight={600} fill={ink}>
      <rect width={canvas.width} height={band.height} fill={ground} />
      <path
        transform={`translate(${edge - 32} 9) scale(2)`}
        d={statusShapes['overdue-data']}
        fill="none"
        stroke={ink}
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
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
