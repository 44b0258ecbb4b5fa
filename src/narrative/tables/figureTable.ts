import { datedBreaks, statedBreaks } from '../breakNotes.ts'
import type { IndicatorGlance, MethodBreak } from '../../contract/indicator/indicator.ts'
import type { KnownObservation, Reading } from '../../contract/figure/observation.ts'
import type { Bilingual, Day, Lang } from '../../contract/scalars.ts'
import type { Source, SourceGlance } from '../../contract/source/source.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { newMethodsOf } from '../../domain/figure/methodBreaks.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { figureTableWords } from '../../i18n/files/figureTableWords.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { publisherOf } from '../publisherOf.ts'
import type { ExportCell, ExportTable } from '../../files/exportTable.ts'
import { figureCell } from './shareCells.ts'
import { revisionsAndConflicts } from '../revisionsAndConflicts.ts'

/** One figure with all that must accompany it (H1). */
export type FigureRow = {
  indicator: IndicatorGlance
  region: Bilingual
  figure: Pick<
    KnownObservation,
    | 'id'
    | 'region'
    | 'value'
    | 'upper'
    | 'bound'
    | 'digits'
    | 'status'
    | 'period'
    | 'basis'
    | 'asOf'
    | 'derived'
    | 'recordedAt'
  > &
    Partial<Pick<KnownObservation, 'asPublished' | 'note' | 'conflictsWith'>> &
    Partial<Pick<Reading, 'conflicts' | 'earlier'>>
  source: Source | SourceGlance | undefined
}

type Column = keyof (typeof figureTableWords)['zh']['columns']

/** Columns that are kept even where all cells are empty, since that means something. */
const always: readonly Column[] = [
  'value',
  'unit',
  'bound',
  'status',
  'text',
  'source',
  'recordedAt',
]

/**
 * Figures as a table for export: the value as a number, bound, basis and status in separate columns, and
 * the figure exactly as on screen (H21).
 */
export function figureTable(
  rows: readonly FigureRow[],
  {
    title,
    day,
    sources,
    lang,
    w,
  }: { title: string; day: Day; sources: readonly Source[]; lang: Lang; w: Words },
): ExportTable {
  const t = figureTableWords[lang]
  const cuts = cutsOf(rows)
  const records = rows.map((row) =>
    cellsOf(row, rows, { cuts: cuts.get(row.figure) ?? [], day, sources, lang, w }),
  )
  const columns = (Object.keys(t.columns) as Column[]).filter(
    (column) => always.includes(column) || records.some((record) => record[column] !== null),
  )
  return {
    title,
    notes: [
      w.judged(dateText(day, lang)),
      t.readBounds,
      t.readEmpty,
      ...(cuts.size > 0 ? [t.readMethod] : []),
      ...methodNotes(rows, cuts, lang),
    ],
    columns: columns.map((column) => ({
      header: t.columns[column],
      kind: column === 'value' || column === 'upper' ? 'number' : 'text',
    })),
    rows: records.map((record) => columns.map((column) => record[column])),
    sources: sources.filter(({ id }) => rows.some(({ source }) => source?.id === id)),
  }
}

function cellsOf(
  row: FigureRow,
  all: readonly FigureRow[],
  {
    cuts,
    day,
    sources,
    lang,
    w,
  }: {
    cuts: readonly MethodBreak[]
    day: Day
    sources: readonly Source[]
    lang: Lang
    w: Words
  },
): Record<Column, ExportCell> {
  const t = figureTableWords[lang]
  const { indicator, region, figure } = row
  const full = sources.find(({ id }) => id === row.source?.id) ?? fullOf(row.source)
  const source = full ?? row.source
  const unclear = figure.status === 'ambiguous'
  const { revised, remarks } = revisionsAndConflicts(figure, indicator, lang, {
    sameQuantity: all.filter((other) => sameQuantity(other, row)).map((other) => other.figure),
    all: all.map((other) => other.figure),
  })
  const status = revised && figure.status === 'final' ? 'revised' : figure.status
  return {
    indicator: indicator.name[lang],
    region: region[lang],
    period: periodText(figure, lang),
    value: unclear ? null : figureCell(figure),
    upper: unclear ? null : (figure.upper ?? null),
    unit: indicator.unit[lang],
    bound: unclear ? null : chartWords[lang].bounds[figure.bound],
    basis: chartWords[lang].basis[figure.basis],
    asOf: figure.asOf,
    status: grammar[lang].clauses([
      t.statuses[status],
      ...(figure.derived ? [t.statuses.derived] : []),
    ]),
    text: unclear ? w.unclear : textOf(formatFigure(figure, indicator, lang)),
    remarks: grammar[lang].statements(remarks) || null,
    method:
      grammar[lang].statements(
        statedBreaks(cuts, lang).map(({ reason, when }) =>
          when === null ? reason : t.methodBetween(when, reason),
        ),
      ) || null,
    asPublished: figure.asPublished ?? null,
    source: source ? publisherOf(full ?? source, lang) : w.sourceUnknown,
    title: full?.title ?? null,
    publishedAt: source?.publishedAt ?? null,
    link: full?.url ?? null,
    recordedAt: figure.recordedAt,
    note: figure.note?.[lang] ?? null,
    id: figure.id,
    day,
  }
}

/** For each figure the changes of method since the one before it (H33). */
function cutsOf(rows: readonly FigureRow[]): Map<FigureRow['figure'], MethodBreak[]> {
  const indicators = new Map(rows.map(({ indicator }) => [indicator.id, indicator]))
  return new Map(
    [...indicators.values()].flatMap(({ id, methodBreaks }) => {
      const own = rows.filter(({ indicator }) => indicator.id === id)
      return [
        ...newMethodsOf(
          own.map(({ figure }) => figure),
          methodBreaks,
        ),
      ]
    }),
  )
}

/** Every change of method between the rows, once, with its indicator and region. */
function methodNotes(
  rows: readonly FigureRow[],
  cuts: ReadonlyMap<FigureRow['figure'], MethodBreak[]>,
  lang: Lang,
): string[] {
  const t = figureTableWords[lang]
  const notes = rows.flatMap(({ indicator, region, figure }) =>
    datedBreaks(cuts.get(figure) ?? [], lang).map(({ reason, when }) =>
      t.methodNote(region[lang], indicator.name[lang], when, reason),
    ),
  )
  return [...new Set(notes)]
}

function fullOf(source: FigureRow['source']): Source | undefined {
  return source && 'title' in source ? source : undefined
}

function sameQuantity(a: FigureRow, b: FigureRow): boolean {
  const dated = b.figure.basis === 'as-of' || b.figure.basis === 'year-to-date'
  return (
    a.indicator.id === b.indicator.id &&
    a.region.zh === b.region.zh &&
    a.figure.period === b.figure.period &&
    a.figure.basis === b.figure.basis &&
    (!dated || a.figure.asOf === b.figure.asOf)
  )
}
