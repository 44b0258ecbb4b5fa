import type { MethodBreak } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import { dateText } from '../format/dateText.ts'
import { chartWords } from '../i18n/chartWords.ts'

/** The reason of a change of method, and between which dates it lies where several have to be told apart. */
export type StatedBreak = { reason: string; when: string | null }

/** Each of some breaks once, in their order, in words (H33). */
export function statedBreaks(breaks: readonly MethodBreak[], lang: Lang): StatedBreak[] {
  const isSame = (a: MethodBreak, b: MethodBreak) =>
    a.reason[lang] === b.reason[lang] && String(a.between) === String(b.between)
  const distinct = breaks.filter(
    (one, at) => breaks.findIndex((other) => isSame(other, one)) === at,
  )
  const dated = datedBreaks(distinct, lang)
  return distinct.length > 1 ? dated : dated.map(({ reason }) => ({ reason, when: null }))
}

/** Some breaks in words, each with its dates. */
export function datedBreaks(breaks: readonly MethodBreak[], lang: Lang) {
  return breaks.map(({ between: [before, after], reason }) => ({
    reason: reason[lang],
    when: chartWords[lang].breakDates(dateText(before, lang), dateText(after, lang)),
  }))
}

/** What a drawing says below itself of the breaks that it marks. */
export function breakNotes(breaks: readonly MethodBreak[], lang: Lang): string[] {
  return statedBreaks(breaks, lang).map(({ reason, when }) =>
    chartWords[lang].breakBecause(reason, when),
  )
}
