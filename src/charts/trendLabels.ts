import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, formatTarget, textOf } from '../format/figureText.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import type { Status } from '../contract/target/status.ts'
import { statusWords } from '../i18n/target/statusWords.ts'
import { dueYear, type GoalStep } from './goalSteps.ts'
import type { Ink } from './ink.ts'
import { type Box, type Label, textWidth } from './labelPlaces.ts'
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

/** The label of a target, beside its step. */
export function goalLabel(
  { target, left, right, y }: GoalStep,
  indicator: IndicatorGlance,
  lang: Lang,
): TrendLabel {
  const reach = (right - left) / 2
  return {
    text: `${chartWords[lang].tier[target.tier]} ${goalFigure(target, indicator, lang)}`,
    x: left + reach,
    y,
    sides: ['right', 'above', 'left', 'below', 'below-right', 'below-left'],
    farSides: ['right', 'above', 'below'],
    reach,
    role: 'goal',
  }
}

/** The label of a target with its year and status, at the right end of its step. */
export function namedGoalLabel(
  { target, right, y }: GoalStep,
  status: Status | null,
  indicator: IndicatorGlance,
  lang: Lang,
  rem: number,
): TrendLabel {
  const words = chartWords[lang]
  const text = words.dueGoal(
    dueYear(target),
    words.tier[target.tier],
    goalFigure(target, indicator, lang),
    status && statusWords[lang].name[status],
  )
  const reach = textWidth(text, rem * 0.75) / 2
  return {
    text,
    x: right - reach,
    y,
    reach,
    sides: ['above', 'right', 'below'],
    farSides: [],
    role: 'goal',
  }
}

function goalFigure(
  { value, bound }: TargetGlance,
  indicator: IndicatorGlance,
  lang: Lang,
): string {
  return textOf(formatTarget({ value, bound }, unitless(indicator), lang)).trim()
}

/** The name of another city at the end of its course. */
export function peerLabel(text: string, spot: Spot): TrendLabel {
  return {
    text,
    ...spot,
    reach: 0,
    sides: ['right', 'above', 'below', 'left', 'above-right', 'below-right', 'above-left'],
    farSides: ['above', 'below', 'right'],
    role: 'note',
  }
}

export function valueLabel(
  { reading, mark }: TrendPoint,
  spot: Spot,
  size: number,
  indicator: IndicatorGlance,
  lang: Lang,
): TrendLabel {
  // The arrow of a lower bound stands on its value.
  const arrow = mark === 'over' ? size * 3 : 0
  return {
    text: textOf(formatFigure(reading, unitless(indicator), lang)).trim(),
    x: spot.x,
    y: spot.y - arrow,
    foot: arrow,
    // No line joins a lower bound, so its right is free; on its left may be a neighbour's label.
    sides:
      mark === 'over'
        ? [
            'above',
            'above-right',
            'above-left',
            'below',
            'right',
            'left',
            'below-right',
            'below-left',
          ]
        : ['above', 'above-left', 'above-right', 'below', 'left', 'right'],
    farSides: ['above', 'below'],
    reach: mark === 'over' ? size : 0,
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
