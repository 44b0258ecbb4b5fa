import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { usePaper } from '../../charts/paperInk.ts'
import { SlideEvidence } from './SlideEvidence.tsx'
import { Chip, chipHeight, chipLines } from './SlideFigures.tsx'
import { type SlideArea, smallest } from './slideLayout.ts'
import { textLines } from '../../charts/textLines.ts'

const gap = 20
const lead = 28

/** The table of a slide: cells wrap, so that every row is shown in full. */
export function SlideTable({ block, area }: { block: BlockOf<'table'>; area: SlideArea }) {
  const colours = usePaper()
  const total = block.columns.reduce((sum, { share }) => sum + share, 0)
  const columns = block.columns.map(({ header, share }, place) => {
    const before = block.columns.slice(0, place).reduce((sum, one) => sum + one.share, 0)
    return {
      header,
      x: area.x + (before / total) * area.width,
      width: (share / total) * area.width - gap,
    }
  })
  const laid = block.rows.map((cells) =>
    cells.map((cell, place) => ({
      cell,
      lines: cell.status
        ? chipLines(cell.text, (columns[place]?.width ?? 100) + gap)
        : textLines(cell.text, columns[place]?.width ?? 100, 21, 2),
    })),
  )
  const heights = laid.map(
    (cells) => Math.max(1, ...cells.map(({ lines }) => lines.length)) * lead + 14,
  )
  const needed = heights.reduce((sum, one) => sum + one, 0)
  const spare = Math.max(0, Math.min(20, (area.height - 40 - needed) / Math.max(1, laid.length)))
  const topOf = (row: number) =>
    area.y + 40 + heights.slice(0, row).reduce((sum, one) => sum + one + spare, 0)
  return (
    <g>
      <g fontSize={smallest} fontWeight={600} fill={colours.quiet}>
        {columns.map(({ header, x }) => (
          <text key={header} x={x} y={area.y + 22}>
            {header}
          </text>
        ))}
      </g>
      {laid.map((cells, row) => {
        const top = topOf(row)
        const height = (heights[row] ?? 0) + spare
        return (
          <g key={row}>
            <path d={`M${area.x} ${top}H${area.x + area.width}`} stroke={colours.line} />
            {cells.map(({ cell, lines }, place) => {
              const column = columns[place]
              if (!column) return null
              return (
                <SlideEvidence key={column.header} of={cell.evidence} label={cell.text}>
                  <rect
                    x={column.x}
                    y={top + 2}
                    width={column.width}
                    height={height - 4}
                    fill="transparent"
                  />
                  {cell.status ? (
                    <Chip
                      x={column.x}
                      y={top + (height - chipHeight(lines.length)) / 2}
                      lines={lines}
                      status={cell.status}
                    />
                  ) : (
                    <PictureLines
                      lines={lines}
                      x={column.x}
                      top={top + (height - lines.length * lead) / 2}
                      size={21}
                      lead={lead}
                      fill={colours.ink}
                      fontWeight={place === 0 ? 600 : 400}
                    />
                  )}
                </SlideEvidence>
              )
            })}
          </g>
        )
      })}
    </g>
  )
}
