import type { ListName } from './datasetLists.ts'

/** Something to correct in a dataset before it can be loaded. */
export type Issue = {
  file: string
  /** Counted from 1; `null` for an issue of the whole file. */
  row: number | null
  id: string | null
  /** A path such as `events.0.date`; `null` for an issue of the whole row. */
  field: string | null
  message: string
}

/** An issue found by a rule of meaning; `place` is the index of the row in its list. */
export type RowIssue = { list: ListName; place: number; field: string | null; message: string }

/** The issue as one line for a terminal. */
export function issueText({ file, row, id, field, message }: Issue): string {
  const place = [file, row === null ? null : `row ${row}`, id && `(${shortened(id)})`, field]
  return `${place.filter((part) => part !== null).join(' ')}: ${message}`
}

/** A value as it is quoted in a message. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'missing'
  return typeof value === 'object' && value !== null
    ? 'a list or an object'
    : shortened(JSON.stringify(value))
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
