import type { ReactElement } from 'react'
import type { ExportTable } from '../exports/exportTable.ts'

/** Takes a chart, a table, a sentence or the view itself away. What is not given is not offered. */
export function ExportMenu({
  name,
}: {
  /** The name of the file, without its ending. */
  name: string
  /** An `<svg>` drawn from the data at a fixed size; asked for when it is taken. */
  picture?: (() => ReactElement | Promise<ReactElement>) | undefined
  table?: (() => ExportTable) | undefined
  /** The message of the chart or figure in the language of the page. */
  sentence?: string | null | undefined
}) {
  return <button type="button">{name}</button>
}
