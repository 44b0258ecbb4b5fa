import type { Lang } from '../../contract/scalars.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { type StatedBreak, statedBreaks } from '../../narrative/breakNotes.ts'
import type { Trend } from '../trend.ts'

/** A note for each method break, once, with the names of the courses it interrupts (H15). */
export function comparedBreakNotes(
  courses: readonly { name: string; trend: Trend }[],
  lang: Lang,
): string[] {
  const shown = new Map<string, StatedBreak & { names: string[] }>()
  for (const { name, trend } of courses)
    for (const one of statedBreaks(trend.breaks, lang)) {
      const key = `${one.reason} ${one.when}`
      shown.set(key, { ...one, names: [...(shown.get(key)?.names ?? []), name] })
    }
  return [...shown.values()].map(({ reason, when, names }) =>
    compareWords[lang].breakOf(names, reason, when),
  )
}
