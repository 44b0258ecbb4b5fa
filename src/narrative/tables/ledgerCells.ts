import type { Day, Lang } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source/source.ts'
import { formatAmount, formatLevel, formatRatio } from '../../format/pace/paceText.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { type Range, stated } from '../../domain/pace/range.ts'
import { shownStatusOf } from '../../domain/pace/ledgerRow.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { figureTableWords } from '../../i18n/files/figureTableWords.ts'
import { ledgerTableWords } from '../../i18n/pace/ledgerTableWords.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { courseWords } from '../../i18n/pace/courseWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { reasonOf } from '../reasonOf.ts'
import { publisherOf } from '../publisherOf.ts'
import type { ExportCell } from '../../files/exportTable.ts'
import { type LedgerLine, ledgerTexts } from '../pace/ledgerTexts.ts'
import { revisionsAndConflicts } from '../revisionsAndConflicts.ts'
import { exactCell, figureCell, percentCell, pointsCell } from './shareCells.ts'

/** A column of the exported ledger. */
export type LedgerColumn = keyof (typeof ledgerTableWords)['zh']['columns']

/** The cells of one target by column; null is an empty cell. Formulas are added by `ledgerTable`. */
export function ledgerCells(
  line: LedgerLine,
  { day, sources, lang, w }: { day: Day; sources: readonly Source[]; lang: Lang; w: Words },
): Record<LedgerColumn, ExportCell> {
  const t = figureTableWords[lang]
  const { bounds, basis } = chartWords[lang]
  const { indicator, region, target, judgement, override } = line.row
  const texts = ledgerTexts(line, lang, w)
  const course = line.shown.course
  const paced = line.shown.noPace ? null : course
  const { reading } = judgement
  const clear = reading && reading.status !== 'ambiguous' ? reading : null
  const { revised, remarks } = reading
    ? revisionsAndConflicts(reading, indicator, lang)
    : { revised: false, remarks: [] }
  const { completion, elapsed, gap } = texts
  // In the unit of the indicator, as shown in Chinese: the English texts convert some units.
  const inUnit = (range: Range | null, shownBy: typeof formatAmount) =>
    exactCell(range, range && shownBy(range, indicator, 'zh'))
  const level: typeof formatAmount = (range, of, lang) =>
    formatLevel(range, of, lang, [target.value])
  const share = course && completion ? stated(course.completion) : null
  return {
    indicator: indicator.name[lang],
    region: region.name[lang],
    status: w.status[shownStatusOf(line.row)],
    reason: judgement.reason && reasonOf(judgement.reason, judgement.reading, w),
    computed: override && w.status[judgement.status],
    byPerson:
      override &&
      ledgerTableWords[lang].byPerson(override.by, override.reason, dateText(override.until, lang)),
    tier: w.tier[target.tier],
    target: texts.target,
    asPublished: target.asPublished,
    targetValue: target.value,
    targetBound: bounds[target.bound],
    targetScope: target.scope && target.scope[lang],
    restating: target.restates && ledgerWords[lang].restating,
    unit: indicator.unit[lang],
    due: target.due,
    actual: texts.actual,
    actualValue: clear && figureCell(clear),
    actualUpper: clear && (clear.upper ?? null),
    actualBound: clear && bounds[clear.bound],
    figureStatus:
      reading &&
      grammar[lang].clauses([
        t.statuses[revised && reading.status === 'final' ? 'revised' : reading.status],
        ...(reading.derived ? [t.statuses.derived] : []),
      ]),
    period: reading && periodText(reading, lang),
    basis: reading && basis[reading.basis],
    asOf: reading && reading.asOf,
    remarks: grammar[lang].statements(remarks) || null,
    baselinePeriod: target.baseline && target.baseline.period,
    baseline: target.baseline && target.baseline.value,
    baselineBound: target.baseline && bounds[target.baseline.bound],
    completion: course && completion ? percentCell(course.completion, completion) : null,
    elapsed:
      paced && elapsed
        ? percentCell({ low: paced.elapsed.share, high: paced.elapsed.share }, elapsed)
        : null,
    method: paced && elapsed ? courseWords[lang].method[paced.elapsed.method] : null,
    gap: paced && gap ? pointsCell(paced.gap, gap) : null,
    shareBound: share && bounds[share.bound],
    completionText: completion,
    elapsedText: elapsed,
    gapText: gap,
    pace: paced && gap && paced.pace ? exactCell(paced.pace, formatRatio(paced.pace, lang)) : null,
    forecast: texts.forecast && course ? inUnit(course.forecast, level) : null,
    seasonal: texts.forecast && course ? inUnit(course.seasonal, level) : null,
    forecastText: texts.forecast,
    needed: texts.needed && course ? inUnit(course.needed, formatAmount) : null,
    catchUp:
      texts.needed && course?.catchUp
        ? exactCell(course.catchUp, formatRatio(course.catchUp, lang))
        : null,
    neededText: texts.needed,
    soFarText: texts.soFar,
    notShown: texts.hidden,
    targetSource: citedOf(target.source, sources, lang),
    figureSource: reading && citedOf(reading.source, sources, lang),
    setAt: target.setAt,
    recordedAt: reading && reading.recordedAt,
    owner: ledgerWords[lang].ownerUnknown,
    targetId: target.id,
    figureId: reading && reading.id,
    day,
  }
}

function citedOf(id: string, sources: readonly Source[], lang: Lang): string {
  const source = sources.find((one) => one.id === id)
  return source ? publisherOf(source, lang) : ledgerTableWords[lang].sourceUnknown
}
