import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, formatTarget, textOf } from '../format/figureText.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import type { Ink } from './ink.ts'
import type { Box, Label } from './labelPlaces.ts'
import type { TrendPoint } from './trend.ts'

type Spot = { x: number; y: number }

/** A text in a drawing; `role` is the `Ink` it is written in. */
type TrendLabel = Label & { role: keyof Pick<Ink, 'value' | 'goal' | 'note'> }

export function breakLabel(spot: Spot, lang: Lang): TrendLabel {
  return {
    text: chartWords[lang].breakMark,
    ...spot,
    reach: 0,
    sides: ['right', 'left', 'below-right', 'below-left'],
    farSides: [],
    role: 'note',
  }
}

/** The label of a goal, beside its mark, which extends `reach` to both sides. */
export function goalLabel(
  { tier, value, bound }: TargetGlance,
  spot: Spot,
  reach: number,
  indicator: IndicatorGlance,
  lang: Lang,
): TrendLabel {
  const figure = textOf(formatTarget({ value, bound }, unitless(indicator), lang)).trim()
  return {
    text: `${chartWords[lang].tier[tier]} ${figure}`,
    ...spot,
    sides: ['right', 'above', 'left', 'below', 'below-right', 'below-left'],
    farSides: ['right', 'above', 'below'],
    reach,
    role: 'goal',
  }
}

export function valueLabel(
  { reading, mark }: TrendPoint,
  spot: Spot,
  indicator: IndicatorGlance,
  lang: Lang,
): TrendLabel {
  return {
    text: textOf(formatFigure(reading, unitless(indicator), lang)).trim(),
    ...spot,
    // No line joins a lower bound, so its right is free; on its left may be a neighbour's label.
    sides:
      mark === 'over'
        ? ['above', 'above-right', 'above-left', 'below', 'right', 'left']
        : ['above', 'above-left', 'above-right', 'below', 'left', 'right'],
    farSides: ['above', 'below'],
    reach: 0,
    role: 'value',
  }
}

/** Without its unit, which is stated once above the drawing. */
function unitless(indicator: IndicatorGlance): IndicatorGlance {
  return { ...indicator, unit: { zh: '', en: '' } }
}

/** The area a mark covers; a bound needs room for its arrow. */
export function markBox({ mark }: TrendPoint, { x, y }: Spot, size: number): Box {
  return {
    left: x - size,
    right: x + size,
    top: mark === 'over' ? y - size * 3.6 : y - size,
    bottom: mark === 'under' ? y + size * 3.6 : y + size,
  }
}

/** Small boxes along a line, to keep labels off it. */
export function alongLine(run: readonly Spot[]): Box[] {
  return run.slice(1).flatMap((to, place) => {
    const from = run[place] ?? to
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6)
    return Array.from({ length: count + 1 }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / count
      const y = from.y + ((to.y - from.y) * step) / count
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }
    })
  })
}
