import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import { longestMovement } from '../domain/figure/longestMovement.ts'
import { currentOf } from '../domain/target/standing.ts'
import { periodText } from '../format/dateText.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { movementWords } from '../i18n/charts/movementWords.ts'

/** What a trend shows, as its title: from which figure to which it led. Null where the figures support no direction. */
export function movementTitle(
  indicator: IndicatorGlance,
  readings: readonly Reading[],
  lang: Lang,
): string | null {
  const current = currentOf(readings)
  const movement = current && longestMovement(current, readings, indicator)
  if (!movement) return null
  const t = movementWords[lang]
  const figureOf = (reading: Reading) => textOf(formatFigure(reading, indicator, lang))
  const { from, to, direction } = movement
  const figure = to.status === 'provisional' ? t.provisional(figureOf(to)) : figureOf(to)
  const kind =
    indicator.measure === 'rank'
      ? 'rank'
      : indicator.unitCode.startsWith('percent')
        ? 'share'
        : 'amount'
  return t.title(
    indicator.name[lang],
    { period: periodText(from, lang), figure: figureOf(from) },
    t.led[kind][direction],
    { period: periodText(to, lang), figure },
  )
}
