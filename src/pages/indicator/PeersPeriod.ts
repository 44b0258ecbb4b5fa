import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Lang } from '../../contract/scalars.ts'
import { periodText } from '../../format/dateText.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'

/** The period of a comparison in words; for a year, whether its end or the whole year is meant. */
export function comparedPeriod(reading: Reading, { measure }: IndicatorGlance, lang: Lang): string {
  const kind = reading.basis === 'year' ? peersWords[lang].yearKind[measure] : undefined
  return periodText(reading, lang) + (kind ?? '')
}
