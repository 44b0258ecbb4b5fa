import { unparse } from 'papaparse'
import type { ExportCell, ExportTable } from './exportTable.ts'

/** What a spreadsheet would take for a formula, also behind spaces, quotes or in full width (F89). */
const formulaLike = /^(?:[\t\r\n]|[\s"'“”‘’]*[=+\-@＝＋－＠])/

/** The byte order mark tells WPS and Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * The table as CSV: UTF-8 with a byte order mark, headers first, nothing before or after the rows.
 * Numbers are plain digits; text that looks like a formula is led by an apostrophe.
 */
export function csvOf({ columns, rows }: ExportTable): string {
  const text = unparse(
    { fields: columns.map(({ header }) => header), data: rows.map((row) => row.map(plain)) },
    { newline: '\r\n', escapeFormulae: formulaLike },
  )
  return `${byteOrderMark}${text}\r\n`
}

/** CSV knows no formulas and no formats: a worked out number is its value, at full precision. */
function plain(cell: ExportCell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell
}
