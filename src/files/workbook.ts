import { strToU8, zipSync } from 'fflate'
import { paper } from '../ui/paper.ts'
import { Tone } from '../contract/target/status.ts'
import { plainDigits } from '../format/figureText.ts'
import type { ComputedCell, ExportCell, ExportTable } from './exportTable.ts'

/** A sheet of a workbook; headers, if any, are bold and frozen. */
type Sheet = {
  name: string
  columns?: ExportTable['columns']
  rows: readonly (readonly ExportCell[])[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Indices in the list of cell formats below. */
const format = { plain: 0, text: 1, number: 2 }
const widest = 48
/** The first day of the ZIP format, always, so that the same content gives the same file. */
const mtime = new Date(1980, 0, 1)
/** The most decimals with which a computed number is shown. */
const mostDigits = 6

/**
 * Sheets as an XLSX file (ISO/IEC 29500), made synchronously, since the content security policy forbids
 * workers. Numbers are numeric cells; every text is a text cell, even one that looks like a formula. Only
 * computed cells have formulas, together with their value at the time of export.
 */
export function workbookOf(sheets: readonly Sheet[]): Blob {
  const files: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, place): [string, string] => ['worksheet', sheetPath(place)]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', declaration + styles],
    ...sheets.map((sheet, place): [string, string] => [`xl/${sheetPath(place)}`, worksheet(sheet)]),
  ]
  const parts = Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)]))
  return new Blob([zipSync(parts, { mtime })], { type: `${types}.sheet` })
}

const sheetPath = (place: number) => `worksheets/sheet${place + 1}.xml`

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${types}.${kind}+xml"/>`
  return `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${sheets.map((_, place) => part(sheetPath(place), 'worksheet')).join('')}</Types>`
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const one = ([kind, target]: readonly [string, string], place: number) =>
    `<Relationship Id="rId${place + 1}" Type="${office}/${kind}" Target="${target}"/>`
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${targets.map(one).join('')}</Relationships>`
}

function workbook(sheets: readonly Sheet[]): string {
  const one = ({ name }: Sheet, place: number) =>
    `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(one).join('')}</sheets></workbook>`
}

const font = (bold: string) =>
  `<font>${bold}<sz val="11"/><name val="Microsoft YaHei"/><family val="2"/></font>`

const xf = (number: number, fontId: number, rest = '') =>
  `<xf numFmtId="${number}" fontId="${fontId}" fillId="0" borderId="0" xfId="0"${number > 0 ? ' applyNumberFormat="1"' : ''}${fontId > 0 ? ' applyFont="1"' : ''}${rest}`

/** The formats of computed numbers: plain with 0, 1 and more decimals, then the same as percentages. */
const computedFormats = [false, true].flatMap((percent) =>
  Array.from({ length: mostDigits + 1 }, (_, digits) => {
    const code = `0${digits > 0 ? `.${'0'.repeat(digits)}` : ''}${percent ? '%' : ''}`
    return { code, percent, digits }
  }),
)
/** The first number allowed for custom formats. */
const firstFormat = 164

function formatOf({ percent, digits }: ComputedCell['as']): number {
  const place = computedFormats.findIndex(
    (one) => one.percent === percent && one.digits === Math.min(digits, mostDigits),
  )
  return format.number + 1 + place
}

const bold = 1
const cellFormats = [
  xf(0, 0, '/>'),
  xf(0, bold, '/>'),
  xf(0, bold, ' applyAlignment="1"><alignment horizontal="right"/></xf>'),
  ...computedFormats.map((_, place) => xf(firstFormat + place, 0, '/>')),
]

const toneStyles = Tone.options.map((tone) => {
  const [ink, ground] = [paper.tones[tone].ink, paper.tones[tone].ground].map((colour) =>
    colour.slice(1),
  )
  return `<dxf><font><color rgb="FF${ink}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor rgb="FF${ground}"/></patternFill></fill></dxf>`
})

const styles = `<styleSheet xmlns="${main}"><numFmts count="${computedFormats.length}">${computedFormats.map(({ code }, place) => `<numFmt numFmtId="${firstFormat + place}" formatCode="${code}"/>`).join('')}</numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${toneStyles.length}">${toneStyles.join('')}</dxfs></styleSheet>`

function worksheet({ columns, rows }: Sheet): string {
  const lines = columns ? [columns.map(({ header }) => header), ...rows] : rows
  const frozen = columns
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : ''
  const row = (cells: readonly ExportCell[], place: number) => {
    const written = cells.map((cell, column) => {
      const header = place === 0 ? columns?.[column] : undefined
      return cellOf(cell, `${letters(column)}${place + 1}`, format[header?.kind ?? 'plain'])
    })
    return `<row r="${place + 1}">${written.join('')}</row>`
  }
  return `${declaration}<worksheet xmlns="${main}">${frozen}${widths(lines)}<sheetData>${lines.map(row).join('')}</sheetData>${tinted(columns, lines.length)}</worksheet>`
}

/** Colours for columns with `tones`, as conditional formats, so that they follow a change of the text. */
function tinted(columns: Sheet['columns'], lines: number): string {
  const one = ({ tones }: NonNullable<typeof columns>[number], column: number) => {
    if (!tones || lines < 2) return ''
    const letter = letters(column)
    const rules = Object.entries(tones).map(
      ([word, tone], place) =>
        `<cfRule type="cellIs" dxfId="${Tone.options.indexOf(tone)}" priority="${place + 1}" operator="equal"><formula>${escaped(`"${word.replaceAll('"', '""')}"`)}</formula></cfRule>`,
    )
    return `<conditionalFormatting sqref="${letter}2:${letter}${lines}">${rules.join('')}</conditionalFormatting>`
  }
  return columns?.map(one).join('') ?? ''
}

function widths(lines: readonly (readonly ExportCell[])[]): string {
  const count = Math.max(0, ...lines.map(({ length }) => length))
  const one = (_: unknown, column: number) => {
    const width = Math.max(...lines.map((line) => widthOf(written(line[column] ?? null))))
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(widest, width + 2)}" customWidth="1"/>`
  }
  return count > 0 ? `<cols>${Array.from({ length: count }, one).join('')}</cols>` : ''
}

/** A text about as long as the cell as shown. */
function written(cell: ExportCell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? '0'.repeat(cell.as.digits + 6) : String(cell)
}

/** The width of a text in digits: a Chinese character counts as two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
}

function cellOf(cell: ExportCell, at: string, as: number): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}" s="${as}">${valueOf(cell)}</c>`
  if (typeof cell === 'object') {
    const row = at.replace(/^[A-Z]+/, '')
    const formula = cell.formula?.((column) => `${letters(column)}${row}`)
    return `<c r="${at}" s="${formatOf(cell.as)}">${formula ? `<f>${escaped(formula)}</f>` : ''}${valueOf(cell.value)}</c>`
  }
  return `<c r="${at}" s="${as}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

function valueOf(value: number): string {
  return `<v>${plainDigits(value)}</v>`
}

/** The name of a column: A to Z, AA and so on. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- XML does not allow these characters
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
  )
}
