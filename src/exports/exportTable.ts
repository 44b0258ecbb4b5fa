import type { Source } from '../contract/source.ts'

/** A cell keeps its type: numbers stay numbers, and null is an empty cell, never zero. */
export type ExportCell = string | number | null

/** A table that leaves the board, in the words of the page it leaves. */
export type ExportTable = {
  title: string
  /** What the rows are: scope, the day as known on which they are given. */
  notes: readonly string[]
  columns: readonly { header: string; kind: 'text' | 'number' }[]
  rows: readonly (readonly ExportCell[])[]
  /** Where the figures were read, for a sheet of their own. */
  sources: readonly Source[]
}
