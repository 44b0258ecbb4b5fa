import type { Source } from '../contract/source/source.ts'
import type { Tone } from '../contract/target/status.ts'

/** A number that is worked out, with how it is written and how a workbook works it out again. */
export type ComputedCell = {
  value: number
  /** As a percentage, 0.442 → 44.2%, or plainly; with as many digits after the point. */
  as: { percent: boolean; digits: number }
  /** From other cells of its row, which `cell` names by their columns, the first being 0. */
  formula?: (cell: (column: number) => string) => string
}

/** A cell keeps its type: numbers stay numbers, and null is an empty cell, never zero. */
export type ExportCell = string | number | null | ComputedCell

/** A column by its header; `tones` colours those of its cells that have one of these words. */
type Column = {
  header: string
  kind: 'text' | 'number'
  tones?: Readonly<Record<string, Tone>>
}

/** A table that leaves the board, in the words of the page it leaves. */
export type ExportTable = {
  title: string
  /** What the rows are: scope, the day as known on which they are given. */
  notes: readonly string[]
  columns: readonly Column[]
  rows: readonly (readonly ExportCell[])[]
  /** Where the figures were read, for a sheet of their own. */
  sources: readonly Source[]
  /** Further sheets of a workbook; a CSV has the rows alone. */
  more?: readonly (Pick<ExportTable, 'columns' | 'rows'> & { name: string })[]
}
