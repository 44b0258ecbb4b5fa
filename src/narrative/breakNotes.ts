import type { MethodBreak } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import { dateText } from '../format/dateText.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'

/** The reason of a change of method, and its dates where there are several changes, else null. */
export type StatedBreak = { reason: string; when: string | null }

/** The distinct breaks as text, in their order (H33). */
export function statedBreaks(breaks: readonly MethodBreak[], lang: Lang): StatedBreak[] {
  const isSame = (a: MethodBreak, b: MethodBreak) =>
    a.reason[lang] === b.reason[lang] && String(a.between) === String(b.between)
  const distinct = breaks.filter(
    (one, at) => breaks.findIndex((other) => isSame(other, one)) === at,
  )
  const dated = datedBreaks(distinct, lang)
  return distinct.length > 1 ? dated : dated.map(({ reason }) => ({ reason, when: null }))
}

/** The breaks as text, each with its dates. */
export function datedBreaks(breaks: readonly MethodBreak[], lang: Lang) {
  return breaks.map(({ between: [before, after], reason }) => ({
    reason: reason[lang],
    when: chartWords[lang].breakDates(dateText(before, lang), dateText(after, lang)),
  }))
}

/** The notes below a chart about the breaks that it marks. */
export function breakNotes(breaks: readonly MethodBreak[], lang: Lang): string[] {
  return statedBreaks(breaks, lang).map(({ reason, when }) =>
    chartWords[lang].breakBecause(reason, when),
  )
}
