import type { Lang } from '../../contract/scalars.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { formatAmount, formatLevel, formatShares } from '../../format/pace/paceText.ts'
import { subtract, compareFractions, zero } from '../../domain/pace/fraction.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import type { Pace } from '../../domain/pace/pace.ts'
import { stated } from '../../domain/pace/range.ts'
import { courseWords } from '../../i18n/pace/courseWords.ts'
import type { Words } from '../../i18n/zh.ts'

type NotShownReason = keyof (typeof courseWords)['zh']['notShown']

/** A row of the ledger, which numbers of its course are shown, and why others are not. */
export type LedgerLine = {
  row: LedgerRow
  shown: {
    course: Pace | null
    noCourse: NotShownReason | null
    noPace: NotShownReason | null
    noForecast: NotShownReason | null
    noNeed: NotShownReason | null
  }
}

/** The numbers of a row exactly as on screen (H21); null where one is not shown. */
export type LedgerTexts = {
  target: string
  actual: string | null
  completion: string | null
  elapsed: string | null
  gap: string | null
  forecast: string | null
  needed: string | null
  soFar: string | null
  /** Why there is no completion, else why it is not compared with the elapsed share; null where both are shown. */
  hidden: string | null
}

export function ledgerTexts({ row, shown }: LedgerLine, lang: Lang, w: Words): LedgerTexts {
  const { target, indicator, judgement } = row
  const { reading } = judgement
  const { course, noPace } = shown
  const shares = course && formatShares(course, lang)
  const completion = shares?.completion ?? null
  const gap = course && !noPace ? gapOf(course, lang) : null
  const why =
    shown.noCourse ?? (course && !completion ? 'approximate' : (noPace ?? (gap ? null : 'bound')))
  return {
    target: textOf(formatTarget(target, indicator, lang)),
    actual:
      reading &&
      (reading.status === 'ambiguous' ? w.unclear : textOf(formatFigure(reading, indicator, lang))),
    completion,
    elapsed: (shares && !noPace && shares.elapsed) || null,
    gap,
    forecast: forecastOf({ row, shown }, lang),
    needed: course?.needed && !shown.noNeed ? formatAmount(course.needed, indicator, lang) : null,
    soFar: course && !shown.noNeed ? soFarOf(course, row, lang) : null,
    hidden: why && courseWords[lang].notShown[why],
  }
}

function gapOf(course: Pace, lang: Lang): string | null {
  const t = courseWords[lang].gap
  const { gap } = formatShares(course, lang)
  if (!gap) return null
  const words = t[gap.side]
  return typeof words === 'string' ? words : words(gap.amount).join('')
}

function forecastOf({ row: { indicator, target }, shown }: LedgerLine, lang: Lang): string | null {
  const { course, noForecast } = shown
  if (!course?.forecast || noForecast) return null
  const { forecast, seasonal } = course
  const level = formatLevel(forecast, indicator, lang, [target.value])
  const other = seasonal && formatLevel(seasonal, indicator, lang, [target.value])
  if (!level || !other || other === level) return level
  const ends = [stated(forecast)?.value ?? zero, stated(seasonal)?.value ?? zero] as const
  const t = courseWords[lang]
  return compareFractions(...ends) <= 0 ? t.range(level, other) : t.range(other, level)
}

function soFarOf(
  { soFar, course: path }: Pace,
  { indicator }: LedgerRow,
  lang: Lang,
): string | null {
  const t = courseWords[lang]
  const came = soFar && stated(soFar)
  const amount = soFar && formatAmount(soFar, indicator, lang)
  if (!came || amount === null) return null
  const towards = compareFractions(subtract(path.to, path.from), zero)
  return compareFractions(came.value, zero) * towards < 0 ? t.soFarBack(amount) : t.soFar(amount)
}
