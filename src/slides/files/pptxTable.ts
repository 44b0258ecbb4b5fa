import { textLines } from '../../charts/textLines.ts'
import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import { type ShownStatus, toneOf } from '../../domain/target/standing.ts'
import { paper } from '../../ui/paper.ts'
import { type SlideArea, smallest } from '../draw/slideLayout.ts'
import { hex, inches, letters, type Page, pageAreaOf, written } from './pptxPage.ts'
import { fittedRows, sumOf } from './pptxRows.ts'
import { statusCharacters } from './statusCharacters.ts'

export function addTable(page: Page, { columns, rows }: BlockOf<'table'>, area: SlideArea): void {
  const total = sumOf(columns.map(({ share }) => share))
  const widths = columns.map(({ share }) => (share / total) * area.width)
  const textAt = (cell: BlockOf<'table'>['rows'][number][number]) =>
    cell.status ? `${statusCharacters[cell.status]} ${cell.text}` : cell.text
  const heightsAt = (scale: number) => [
    40 * scale,
    ...rows.map(
      (cells) =>
        Math.max(
          ...cells.map(
            (cell, place) =>
              textLines(textAt(cell), ((widths[place] ?? 100) - 20) * 0.97, 21 * scale, Infinity)
                .length,
          ),
        ) *
          28 *
          scale +
        14,
    ),
  ]
  const { scale, heights, spare } = fittedRows(heightsAt, area.height, rows.length, 20)
  const cell = {
    ...written(page.lang),
    ...letters(21 * scale, 28 * scale, paper.ink),
    valign: 'middle' as const,
    margin: [3, 6, 3, 0] as [number, number, number, number],
    border: onlyBelow,
  }
  page.page.addTable(
    [
      columns.map(({ header }) => ({
        text: header,
        options: { ...cell, ...letters(smallest * scale, 26 * scale, paper.quiet), bold: true },
      })),
      ...rows.map((cells) =>
        cells.map((one, place) => ({
          text: textAt(one),
          options: { ...cell, bold: place === 0, ...(one.status && chipCell(one.status)) },
        })),
      ),
    ],
    {
      ...pageAreaOf(area),
      h: inches(sumOf(heights) + spare * rows.length),
      colW: widths.map(inches),
      rowH: heights.map((one, place) => inches(one + (place > 0 ? spare : 0))),
    },
  )
}

function chipCell(status: ShownStatus) {
  const tone = paper.tones[toneOf(status)]
  return {
    color: hex(tone.ink),
    fill: { color: hex(tone.ground) },
    margin: [3, 6, 3, 6] as [number, number, number, number],
  }
}

const noSide = { type: 'none' as const }
const line = { type: 'solid' as const, color: hex(paper.line), pt: 0.75 }
const onlyBelow: [typeof noSide, typeof noSide, typeof line, typeof noSide] = [
  noSide,
  noSide,
  line,
  noSide,
]
