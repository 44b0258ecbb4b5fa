import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../src/contract/scalars.ts'
import { formatShares } from '../../src/format/pace/paceText.ts'
import { stated } from '../../src/domain/pace/range.ts'
import { csvOf } from '../../src/files/csv.ts'
import type { ExportTable } from '../../src/files/exportTable.ts'
import { ledgerTexts } from '../../src/narrative/pace/ledgerTexts.ts'
import { xlsxOf } from '../../src/files/xlsx.ts'
import { chartWords } from '../../src/i18n/charts/chartWords.ts'
import { en } from '../../src/i18n/en.ts'
import { ledgerTableWords } from '../../src/i18n/pace/ledgerTableWords.ts'
import { zh } from '../../src/i18n/zh.ts'
import { limits } from '../limits.ts'
import { textIn } from '../unzipped.ts'
import { ledgerOn } from './ledgerLines.ts'
import { byHeader } from './recordsTable.ts'

/** A day within a year; one after its outcome; the latest. */
const days = ['2023-08-31', '2024-06-30', '2026-02-02']
const languages: readonly Lang[] = ['zh', 'en']
const cases = days.flatMap((day) => languages.map((lang) => ({ day, lang })))

function fromCsv(table: ExportTable): Record<string, string>[] {
  return parse(csvOf(table), { bom: true, columns: true })
}

async function sheetsOf(table: ExportTable, lang: Lang) {
  const file = Buffer.from(await xlsxOf(table, lang).arrayBuffer())
  return readXlsxFile(file, { trim: false })
}

async function fromXlsx(table: ExportTable, lang: Lang) {
  const [data] = await sheetsOf(table, lang)
  const [headers = [], ...rows] = data?.data ?? []
  return byHeader(headers, rows)
}

describe.each(cases)('the ledger as of $day in $lang', ({ day, lang }) => {
  const t = ledgerTableWords[lang].columns
  const w = lang === 'zh' ? zh : en
  const { over } = chartWords[lang].bounds

  test('H21: every target reads in CSV and XLSX as on the screen', async () => {
    const { lines, table } = await ledgerOn(day, lang)
    const shown = lines.map((line) => {
      const { target, judgement } = line.row
      const texts = ledgerTexts(line, lang, w)
      return [
        target.id,
        target.asPublished,
        w.status[judgement.status],
        texts.target,
        texts.actual,
        texts.completion,
        texts.elapsed,
        texts.gap,
        texts.forecast,
        texts.needed,
      ]
    })
    const columns = [
      t.targetId,
      t.asPublished,
      t.status,
      t.target,
      t.actual,
      t.completionText,
      t.elapsedText,
      t.gapText,
      t.forecastText,
      t.neededText,
    ]
    const read = (row: Record<string, unknown>) => columns.map((column) => row[column] || null)
    expect(fromCsv(table).map(read)).toEqual(shown)
    expect((await fromXlsx(table, lang)).map(read)).toEqual(shown)
  })

  test('H21: target, figure, completion, elapsed and gap are numbers at full precision', async () => {
    const { lines, table } = await ledgerOn(day, lang)
    const worked = lines.map((line) => {
      const { target, judgement } = line.row
      const { course, noPace } = line.shown
      const paced = noPace ? null : course
      const { completion, gap } = ledgerTexts(line, lang, w)
      const clear = judgement.reading?.status !== 'ambiguous'
      return [
        target.value,
        (clear && judgement.reading?.value) || null,
        course && completion ? shareOf(stated(course.completion)?.value) : null,
        paced ? shareOf(paced.elapsed.share) : null,
        paced && gap ? 100 * shareOf(stated(paced.gap)?.value) : null,
      ].map(rounded)
    })
    const columns = [t.targetValue, t.actualValue, t.completion, t.elapsed, t.gap]
    const xlsx = await fromXlsx(table, lang)
    expect(xlsx.map((row) => columns.map((column) => rounded(row[column])))).toEqual(worked)
    const csv = fromCsv(table).map((row) =>
      columns.map((column) => rounded(row[column] ? Number(row[column]) : null)),
    )
    expect(csv).toEqual(worked)
  })

  test('H2: a completion has the bound of its figure, and no other number is computed from a bound', async () => {
    const { table } = await ledgerOn(day, lang)
    const rows = await fromXlsx(table, lang)
    const computed = rows.filter((row) => row[t.completion] !== null)
    // All these targets ask for more; a target that asks for less would reverse the bound.
    expect(computed.map((row) => row[t.shareBound])).toEqual(
      computed.map((row) => row[t.actualBound]),
    )
    const bounded = rows.filter((row) => row[t.shareBound] === over)
    expect(bounded.length).toBeGreaterThan(0)
    for (const row of bounded)
      expect([t.forecast, t.needed, t.catchUp].map((column) => row[column] ?? null)).toEqual([
        null,
        null,
        null,
      ])
  })

  test('H7: a row without completion states the reason', async () => {
    const { table } = await ledgerOn(day, lang)
    const without = (await fromXlsx(table, lang)).filter((row) => row[t.completion] === null)
    expect(without.filter((row) => !row[t.notShown])).toEqual([])
  })

  test('every source of a target or figure is cited in full on a sheet of its own', async () => {
    const { ledger, lines, table } = await ledgerOn(day, lang)
    const [, sources, notes] = await sheetsOf(table, lang)
    const used = new Set(
      lines.flatMap(({ row }) => [row.target.source, row.judgement.reading?.source]),
    )
    expect(sources?.data.slice(1).map((row) => row[2])).toEqual(
      ledger.sources.filter(({ id }) => used.has(id)).map(({ title }) => title),
    )
    const note = notes?.data.flat().join('\n')
    expect(note).toContain(lang === 'zh' ? '判定规则第' : 'Rules of judgement, version')
    expect(note).toContain('0.9')
  })
})

describe('the ledger as a workbook', () => {
  test('has formulas for completion and gap where they can be computed, and nowhere else', async () => {
    const { table, lines } = await ledgerOn('2023-08-31', 'zh')
    const formulas = table.rows.map((row) =>
      row.flatMap((cell) =>
        cell !== null && typeof cell === 'object' && cell.formula
          ? cell.formula((column) => table.columns[column]?.header ?? '')
          : [],
      ),
    )
    const of = (id: string) => formulas[lines.findIndex(({ row }) => row.target.id === id)]
    expect(of('tech-contract-turnover-2023')).toEqual(['实际值/目标值', '(完成率-序时进度)*100'])
    expect(of('rd-intensity-2025-fyp14')).toEqual([
      '(实际值-基期值)/(目标值-基期值)',
      '(完成率-序时进度)*100',
    ])
    // Only the bound of its completion can be computed: a yearly list has no pace.
    expect(of('tech-smes-registered-2023-floor')).toEqual(['实际值/目标值'])
    expect(of('high-tech-enterprises-2025-action-plan')).toEqual([])
  })

  test('colours the cell of a status by its word', async () => {
    const { table } = await ledgerOn('2023-08-31', 'zh')
    const file = await textIn(xlsxOf(table, 'zh'))
    const place = table.columns.findIndex(({ header }) => header === '状态')
    const letter = String.fromCharCode(65 + place)
    expect(file).toContain(`<conditionalFormatting sqref="${letter}2:${letter}30">`)
    expect(file).toMatch(/dxfId="3"[^>]*operator="equal"><formula>&quot;滞后&quot;<\/formula>/)
  })
})

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)

describe(`the workbook in LibreOffice${office ? '' : ' (skipped: no LibreOffice)'}`, () => {
  test.skipIf(!office)(
    'H21: recalculated completion and gap are the numbers of the screen',
    async () => {
      const made = await Promise.all(
        cases.map(async ({ day, lang }) => ({ lang, ...(await ledgerOn(day, lang)) })),
      )
      const files = await Promise.all(
        made.map(async ({ table, lang }) => xlsxOf(withoutStoredResults(table), lang)),
      )
      const [exact, printed] = await recalculated(files)
      for (const [file, { lang, lines }] of made.entries()) {
        const t = ledgerTableWords[lang].columns
        const worked = lines.flatMap((line, place) => {
          const { course } = line.shown
          const [row, asPrinted] = [exact[file]?.[place], printed[file]?.[place]]
          if (!course || !row?.[t.completion]) return []
          const texts = ledgerTexts(line, lang, lang === 'zh' ? zh : en)
          return [{ course, row, asPrinted, texts, said: formatShares(course, lang) }]
        })
        expect(worked.length).toBeGreaterThan(5)
        expect(
          worked.map(({ row }) => [percentIn(row[t.completion]), row[t.gap]].map(rounded)),
        ).toEqual(
          worked.map(({ course, texts }) =>
            [
              100 * shareOf(stated(course.completion)?.value),
              texts.gap ? 100 * shareOf(stated(course.gap)?.value) : null,
            ].map(rounded),
          ),
        )
        // Exact ones only: a bound may need more digits than on screen, as spreadsheets round to the nearest.
        const stating = worked.filter(({ course }) => stated(course.completion)?.bound === 'exact')
        expect(
          stating.map(({ asPrinted }) => [asPrinted?.[t.completion], asPrinted?.[t.gap]]),
        ).toEqual(
          stating.map(({ said, texts }) => [
            said.completion,
            texts.gap && said.gap ? signs[said.gap.side] + said.gap.amount : '',
          ]),
        )
      }
    },
  )
})

const signs = { ahead: '', behind: '-', even: '', 'not-behind': '', 'not-ahead': '' }

/** The table with 0 as the stored result of every formula: where a cell shows another number, the program has recalculated. */
function withoutStoredResults(table: ExportTable): ExportTable {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell !== null && typeof cell === 'object' && cell.formula ? { ...cell, value: 0 } : cell,
      ),
    ),
  }
}

type Rows = Record<string, string>[]

/**
 * The first sheets of workbooks after a recalculation by LibreOffice: with exact values, and as it displays
 * them.
 */
async function recalculated(workbooks: readonly Blob[]): Promise<[exact: Rows[], printed: Rows[]]> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate)
    const names = workbooks.map((_, place) => join(folder, `ledger${place}.xlsx`))
    for (const [place, name] of names.entries())
      writeFileSync(name, Buffer.from((await workbooks[place]?.arrayBuffer()) ?? new ArrayBuffer()))
    return [toCsv(names, folder, false), toCsv(names, folder, true)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function toCsv(names: readonly string[], folder: string, asShown: boolean): Rows[] {
  const { status, stderr } = spawnSync(
    office ?? '',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${asShown}`,
      '--outdir',
      folder,
      ...names,
    ],
    { encoding: 'utf8', timeout: limits.test },
  )
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`)
  return names.map((name) =>
    parse(readFileSync(name.replace('.xlsx', '.csv')), { bom: true, columns: true }),
  )
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`

/** The number in 44.2222222222222%. */
function percentIn(text: string | undefined): number {
  return Number.parseFloat(text ?? '')
}

/** Rounded to twelve digits, as programs differ in the last of a division; null if empty. */
function rounded(value: unknown): number | null {
  return value === null || value === undefined || value === ''
    ? null
    : Number(Number(value).toPrecision(12))
}

function shareOf(share: { top: bigint; bottom: bigint } | undefined): number {
  if (!share) return Number.NaN
  return Number((share.top * 10n ** 15n) / share.bottom) / 1e15
}
