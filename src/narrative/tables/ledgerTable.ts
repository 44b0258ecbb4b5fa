import type { AnswerDays } from '../../contract/http/answerDays.ts'
import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import { rules } from '../../contract/target/rules.ts'
import type { Lang } from '../../contract/scalars.ts'
import { ledgerTableWords } from '../../i18n/pace/ledgerTableWords.ts'
import { judgedText } from '../recordsText.ts'
import type { Words } from '../../i18n/zh.ts'
import type { ComputedCell, ExportTable } from '../../files/exportTable.ts'
import { type LedgerColumn, ledgerCells } from './ledgerCells.ts'
import { ledgerScopeText, ledgerStanding, type LedgerWhole } from '../ledgerStanding.ts'
import type { LedgerLine } from '../pace/ledgerTexts.ts'

/** Columns that are kept even where all cells are empty, since that means something. */
const always: readonly LedgerColumn[] = [
  'status',
  'target',
  'targetValue',
  'targetBound',
  'unit',
  'due',
  'actual',
  'actualValue',
  'actualBound',
  'figureStatus',
  'baseline',
  'completion',
  'elapsed',
  'gap',
  'shareBound',
  'targetSource',
  'figureSource',
]

const numbers: readonly LedgerColumn[] = [
  'targetValue',
  'actualValue',
  'actualUpper',
  'baseline',
  'completion',
  'elapsed',
  'gap',
  'pace',
  'forecast',
  'seasonal',
  'needed',
  'catchUp',
]

/**
 * The ledger as a table for export, in the order of the page: each number in a separate column with its bound,
 * and also as text exactly as on screen (H21). In a workbook, completion and gap are formulas.
 */
export function ledgerTable(
  lines: readonly LedgerLine[],
  {
    sources,
    scope,
    all,
    unjudged,
    lang,
    w,
    ...days
  }: Pick<LedgerAsRead, keyof AnswerDays | 'sources'> & LedgerWhole & { lang: Lang; w: Words },
): ExportTable {
  const t = ledgerTableWords[lang]
  const rows = lines.map(({ row }) => row)
  const scoped = ledgerScopeText(rows, scope, lang)
  const records = lines.map((line) => ledgerCells(line, { day: days.day, sources, lang, w }))
  const columns = (Object.keys(t.columns) as LedgerColumn[]).filter(
    (column) => always.includes(column) || records.some((record) => record[column] !== null),
  )
  const place = (column: LedgerColumn) => columns.indexOf(column)
  return {
    title: scoped ? t.titled(scoped) : t.title,
    notes: [
      judgedText(days, lang, w),
      t.standing(ledgerStanding(rows, { scope, all, unjudged }, lang)),
      t.rules(rules.version),
      t.thresholds(rules),
      t.formulas,
      t.bounds,
      t.empty,
      t.colours,
    ],
    columns: columns.map((column) => ({
      header: t.columns[column],
      kind: numbers.includes(column) ? 'number' : 'text',
      ...(column === 'status' && {
        tones: Object.fromEntries(
          Object.entries(rules.tones).map(([status, tone]) => [
            w.status[status as keyof typeof rules.tones],
            tone,
          ]),
        ),
      }),
    })),
    rows: records.map((record, row) =>
      columns.map((column) => {
        const cell = record[column]
        const formula = lines[row] && formulaOf(column, lines[row], place)
        return formula && cell !== null && typeof cell === 'object' ? { ...cell, formula } : cell
      }),
    ),
    sources: sources.filter(({ id }) =>
      lines.some(({ row }) => row.target.source === id || row.judgement.reading?.source === id),
    ),
  }
}

/** The formulas for completion and gap in a workbook. */
function formulaOf(
  column: LedgerColumn,
  { shown: { course } }: LedgerLine,
  place: (column: LedgerColumn) => number,
): ComputedCell['formula'] {
  if (column === 'gap')
    return (cell) => `(${cell(place('completion'))}-${cell(place('elapsed'))})*100`
  if (column !== 'completion' || !course) return undefined
  if (course.course.kind !== 'stock')
    return (cell) => `${cell(place('actualValue'))}/${cell(place('targetValue'))}`
  return (cell) => {
    const [actual, target, baseline] = [
      cell(place('actualValue')),
      cell(place('targetValue')),
      cell(place('baseline')),
    ]
    return `(${actual}-${baseline})/(${target}-${baseline})`
  }
}
