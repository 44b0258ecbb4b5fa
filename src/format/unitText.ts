import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'

/** The units that `formatFigure` converts in English. */
const converted: Record<string, string | undefined> = {
  '100m-yuan': 'RMB bn',
  '10k-person': 'people',
}

/** The unit of figures as `formatFigure` and `formatTick` show them. Raw values keep `unit` itself. */
export function unitText(
  { unit, unitCode }: Pick<IndicatorGlance, 'unit' | 'unitCode'>,
  lang: Lang,
): string {
  return (lang === 'en' && converted[unitCode]) || unit[lang]
}
