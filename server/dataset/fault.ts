import type { ListName } from './datasetLists.ts'

/** Something to mend in a dataset before it can be loaded. */
export type Fault = {
  file: string
  /** From 1 on; `null` where the whole file is meant. */
  row: number | null
  id: string | null
  /** As `events.0.date`; `null` where the whole row is meant. */
  field: string | null
  message: string
}

/** What a rule of meaning tells of a row, given its place in its list from 0 on. */
export type RowFault = { list: ListName; place: number; field: string | null; message: string }

/** One line for a terminal. */
export function faultText({ file, row, id, field, message }: Fault): string {
  const place = [file, row === null ? null : `row ${row}`, id && `(${shortened(id)})`, field]
  return `${place.filter((part) => part !== null).join(' ')}: ${message}`
}

/** A value as it is quoted in a fault. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'missing'
  return typeof value === 'object' && value !== null
    ? 'a list or an object'
    : shortened(JSON.stringify(value))
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
