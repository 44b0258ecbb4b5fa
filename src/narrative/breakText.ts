import { statedBreaks } from './breakNotes.ts'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import { earlierComparable } from '../domain/figure/growth.ts'
import { breaksBetween, dayOf, newMethodsOf } from '../domain/figure/methodBreaks.ts'
import { figureSentenceWords } from '../i18n/files/figureSentenceWords.ts'

/** Why a figure is not compared with earlier ones, if the method changed since; else an empty string (H15, H33). */
export function breakText(
  current: Reading,
  readings: readonly Reading[],
  indicator: IndicatorGlance,
  lang: Lang,
): string {
  const plain = readings.filter(({ status }) => status !== 'ambiguous')
  const since = earlierComparable(current, plain, indicator)
  const cuts = [
    ...(newMethodsOf(plain, indicator.methodBreaks).get(current) ?? []),
    ...(since
      ? breaksBetween(dayOf(since), dayOf(current), current.region, indicator.methodBreaks)
      : []),
  ]
  const reasons = statedBreaks(cuts, lang).map(({ reason }) => reason.replace(/[.。]$/, ''))
  return reasons.length > 0 ? figureSentenceWords[lang].newMethod(reasons) : ''
}
