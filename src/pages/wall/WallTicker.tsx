import { textWidth } from '../../charts/labelPlaces.ts'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { textLines } from '../../charts/textLines.ts'
import { canvas, smallest } from '../../slides/draw/slideLayout.ts'
import { night } from '../../ui/paper.ts'
import { ticker } from './wallLayout.ts'
import { inTicker, type TickerFigure } from './wallTicker.ts'

const cell = canvas.width / inTicker
const inset = 22
const room = cell - 2 * inset

/** The small figures below a board, which stand still. */
export function WallTicker({ figures }: { figures: readonly TickerFigure[] }) {
  return (
    <g>
      <rect
        y={ticker.y}
        width={canvas.width}
        height={ticker.height}
        fill={night.grid}
        opacity={0.5}
      />
      {figures.map(({ key, name, figure, period }, place) => {
        const x = place * cell + inset
        const size = [34, 30, 26, 23, smallest].find((one) => textWidth(figure, one) <= room)
        const names = textLines(name, room, smallest, 2)
        const [top, baseline] = [ticker.y + 8, ticker.y + ticker.height - 14]
        const beside =
          textWidth(figure, size ?? smallest) + textWidth(period, smallest) + 12 <= room
        return (
          <g key={key}>
            {place > 0 && (
              <path
                d={`M${x - inset} ${ticker.y + 12}v${ticker.height - 24}`}
                stroke={night.line}
              />
            )}
            <PictureLines
              lines={beside ? names : textLines(`${name} ${period}`, room, smallest, 2)}
              x={x}
              top={top}
              size={smallest}
              lead={26}
              fill={night.quiet}
            />
            <text x={x} y={baseline} fontSize={size ?? smallest} fontWeight={700} fill={night.ink}>
              {figure}
              {beside && (
                <tspan dx={12} fontSize={smallest} fontWeight={400} fill={night.quiet}>
                  {period}
                </tspan>
              )}
            </text>
          </g>
        )
      })}
    </g>
  )
}
