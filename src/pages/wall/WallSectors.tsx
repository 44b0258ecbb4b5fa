import { PictureLines } from '../../charts/PictureLines.tsx'
import { textLines } from '../../charts/textLines.ts'
import { gridOf, type SlideArea } from '../../slides/draw/slideLayout.ts'
import { night } from '../../ui/paper.ts'
import type { BoardPicture } from './wallBoard.ts'
import { WallFigure } from './WallFigure.tsx'

const gap = 72
const head = { size: 28, lead: 40 }
const text = { size: 24, lead: 34 }

/** Sectors with few figures side by side: the name, its figure, its newest milestone. */
export function WallSectors({
  parts,
  area,
}: {
  parts: Extract<BoardPicture, { kind: 'sectors' }>['parts']
  area: SlideArea
}) {
  const fields = gridOf(parts.length, area, gap)
  return parts.map(({ name, figure, text: said }, place) => {
    const field = fields[place]
    if (!field) return null
    const low = field.height < 300
    const lines = textLines(said, field.width, text.size, low ? 2 : 4)
    const foot = lines.length * text.lead
    return (
      <g key={name}>
        <PictureLines
          lines={[name]}
          x={field.x}
          top={field.y}
          fill={night.targetText}
          fontWeight={600}
          {...head}
        />
        {figure && (
          <WallFigure
            figure={figure}
            area={{
              ...field,
              y: field.y + head.lead + 4,
              height: field.height - head.lead - foot - 8,
            }}
            most={low ? 84 : 200}
          />
        )}
        <PictureLines
          lines={lines}
          x={field.x}
          top={figure ? field.y + field.height - foot : field.y + head.lead + 8}
          fill={night.ink}
          {...text}
        />
      </g>
    )
  })
}
