import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import { decimalOf, doubleOf, shifted } from '../domain/figure/decimal.ts'

/** The units that `formatFigure` converts in English, and by how many decimal places. */
const converted: Record<string, { unit: string; places: number } | undefined> = {
  '100m-yuan': { unit: 'RMB bn', places: -1 },
  '10k-person': { unit: 'people', places: 4 },
}

/** The unit of figures as `formatFigure` and `formatTick` show them. Raw values keep `unit` itself. */
export function unitText(
  { unit, unitCode }: Pick<IndicatorGlance, 'unit' | 'unitCode'>,
  lang: Lang,
): string {
  return (lang === 'en' && converted[unitCode]?.unit) || unit[lang]
}

/** A value in the unit of `unitText`: in English RMB bn, not 亿元 (H10, H21). */
export function valueInUnit(
  value: number,
  { unitCode }: Pick<IndicatorGlance, 'unitCode'>,
  lang: Lang,
): number {
  const places = lang === 'en' && converted[unitCode]?.places
  return places ? doubleOf(shifted(decimalOf(value), places)) : value
}
