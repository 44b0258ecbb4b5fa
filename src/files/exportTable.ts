import type { Source } from '../contract/source/source.ts'
import type { Tone } from '../contract/target/status.ts'

/** A computed number, with its number format and, for a workbook, its formula. */
export type ComputedCell = {
  value: number
  /** The format: as a percentage (0.442 → 44.2%) or plain, with `digits` decimals. */
  as: { percent: boolean; digits: number }
  /** The formula; `cell` returns the reference to a cell of the same row, by column, the first being 0. */
  formula?: (cell: (column: number) => string) => string
}

/** A cell keeps its type: numbers stay numbers, and null is an empty cell, never zero. */
export type ExportCell = string | number | null | ComputedCell

/** A column; `tones` gives cells a colour by their text. */
type Column = {
  header: string
  kind: 'text' | 'number'
  tones?: Readonly<Record<string, Tone>>
}

/** A table for export, with the texts of its page. */
export type ExportTable = {
  title: string
  /** Notes on what the rows are, such as their scope and the day of judging. */
  notes: readonly string[]
  columns: readonly Column[]
  rows: readonly (readonly ExportCell[])[]
  /** The sources of the figures, for a separate sheet. */
  sources: readonly Source[]
  /** Further sheets of a workbook; not part of a CSV. */
  more?: readonly (Pick<ExportTable, 'columns' | 'rows'> & { name: string })[]
}
