import { unparse } from 'papaparse'
import type { ExportCell, ExportTable } from './exportTable.ts'

/** Text that a spreadsheet might read as a formula, also after spaces or quotes or in full width (F89). */
const formulaLike = /^(?:[\t\r\n]|[\s"'“”‘’]*[=+\-@＝＋－＠])/

/** Without a byte order mark, WPS and Excel do not read the text as UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * The table as CSV: UTF-8 with a byte order mark, headers first, nothing before or after the rows.
 * Numbers are plain digits; text that looks like a formula gets an apostrophe in front.
 */
export function csvOf({ columns, rows }: ExportTable): string {
  const text = unparse(
    { fields: columns.map(({ header }) => header), data: rows.map((row) => row.map(plain)) },
    { newline: '\r\n', escapeFormulae: formulaLike },
  )
  return `${byteOrderMark}${text}\r\n`
}

/** CSV has no formulas or formats: a computed number is its value, at full precision. */
function plain(cell: ExportCell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell
}
