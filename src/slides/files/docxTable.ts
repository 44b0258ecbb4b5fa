import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type ShownStatus, toneOf } from '../../domain/target/standing.ts'
import { text } from './docxParagraphs.ts'
import { styleOf, bodyWidth, toneStyle } from './docxStyles.ts'
import { statusCharacters } from './statusCharacters.ts'

/** A line of a cell, in the colour of its status if it has one. */
export type Line = { text: string; status: ShownStatus | null }

export function plainCell(line: string): Line[] {
  return [{ text: line, status: null }]
}

/** A status as colour, shape and word together (H19). */
export function statusLine(line: string, status: ShownStatus): Line {
  return { text: `${statusCharacters[status]} ${line}`, status }
}

/** A table with a header repeated on every page and rows that are never split; empty where there are no rows. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly Line[])[][],
  shares: readonly number[],
): (Paragraph | Table)[] {
  if (rows.length === 0) return []
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((share / total) * bodyWidth))
  const row = (cells: readonly (readonly Line[])[], head: boolean) =>
    new TableRow({
      ...(head && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (lines, place) =>
          new TableCell({
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: (lines.length > 0 ? lines : plainCell('')).map((line) =>
              cellLine(line, head),
            ),
          }),
      ),
    })
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: bodyWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [row(columns.map(plainCell), true), ...rows.map((cells) => row(cells, false))],
    }),
    // Word merges adjacent tables into one.
    text('', 'gap'),
  ]
}

function cellLine({ text: line, status }: Line, head: boolean): Paragraph {
  return new Paragraph({
    style: styleOf[head ? 'head' : 'cell'],
    keepNext: head,
    children: [new TextRun({ text: line, ...(status && { style: toneStyle(toneOf(status)) }) })],
  })
}
