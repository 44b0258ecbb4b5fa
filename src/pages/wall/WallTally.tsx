import { textWidth } from '../../charts/labelPlaces.ts'
import type { Tally } from '../../domain/target/tally.ts'
import { toneOf } from '../../domain/target/standing.ts'
import { formatCount } from '../../format/figureText.ts'
import { useText } from '../../i18n/words.tsx'
import type { SlideArea } from '../../slides/draw/slideLayout.ts'
import { night } from '../../ui/paper.ts'
import { WallSign } from './WallFigure.tsx'

const word = { at: 68, size: 34 }
/** The room for a count, which ends before the cells. */
const countWidth = 120
const gap = 10

/** The targets by status: one cell a target, and how many. */
export function WallTally({ tally: { counts }, area }: { tally: Tally; area: SlideArea }) {
  const { w } = useText()
  const cellsAt =
    word.at +
    Math.max(...counts.map(({ status }) => textWidth(w.status[status], word.size))) +
    countWidth
  const lead = Math.min(140, area.height / counts.length)
  const most = Math.max(...counts.map(({ count }) => count))
  const cell = Math.min(84, (area.width - cellsAt) / most - gap)
  const top = area.y + (area.height - lead * counts.length) / 2
  return counts.map(({ status, count }, row) => {
    const middle = top + (row + 0.5) * lead
    const { ink } = night.tones[toneOf(status)]
    return (
      <g key={status} fill={ink}>
        <WallSign status={status} x={area.x} y={middle - 22} size={44} />
        <text x={area.x + word.at} y={middle + 12} fontSize={word.size} fontWeight={600}>
          {w.status[status]}
        </text>
        <text
          x={area.x + cellsAt - 28}
          y={middle + 26}
          fontSize={72}
          fontWeight={700}
          textAnchor="end"
        >
          {formatCount(count)}
        </text>
        {Array.from({ length: count }, (_, place) => (
          <rect
            key={place}
            x={area.x + cellsAt + place * (cell + gap)}
            y={middle - cell / 2}
            width={cell}
            height={cell}
            rx={6}
          />
        ))}
      </g>
    )
  })
}
