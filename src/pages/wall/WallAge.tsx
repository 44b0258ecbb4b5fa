import { night } from '../../ui/paper.ts'
import { canvas, smallest } from '../../slides/draw/slideLayout.ts'
import { WallSign } from './WallFigure.tsx'
import { footLine, margin } from './wallLayout.ts'

/** The width and height of the warning icon. */
const sign = 24

/** The margin above every board. */
const band = { height: 42, baseline: 28 }

/**
 * The age of the data, on every board: at the end of the last line, with an icon and a colour where the data are
 * old; where they cannot be refreshed, a band with the same icon above everything says so.
 */
export function WallAge({
  records,
  text,
  warns,
  old,
  paused,
}: {
  /** The day of the last record and its age. */
  records: string
  /** The same with the time of the last fetch, or why there was none since. */
  text: string
  warns: boolean
  old: boolean
  /** The word for a paused wall; null while it rotates. */
  paused: string | null
}) {
  const { ink, ground } = night.tones.risk
  const foot = [paused, warns ? records : text].filter((one) => one !== null).join(' · ')
  return (
    <g fontSize={smallest}>
      <text
        x={canvas.width - margin - (old ? sign + 8 : 0)}
        y={footLine}
        textAnchor="end"
        fill={old ? ink : night.quiet}
      >
        {foot}
      </text>
      {old && (
        <WallSign
          status="overdue-data"
          x={canvas.width - margin - sign}
          y={footLine - sign + 4}
          size={sign}
        />
      )}
      {warns && (
        <>
          <rect width={canvas.width} height={band.height} fill={ground} />
          <WallSign status="overdue-data" x={margin - 36} y={9} size={sign} />
          <text x={margin} y={band.baseline} fontWeight={600} fill={ink}>
            {text}
          </text>
        </>
      )}
    </g>
  )
}
