import { valueAxis } from '../../charts/scale.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { ChartModel, ChartSeries } from './chartModel.ts'

/** The value axis of the board, extended so that the arrows of bounds fit. */
export function axisOf(
  series: readonly ChartSeries[],
  { measure, unitCode }: IndicatorGlance,
): ChartModel['axis'] {
  const reversed = measure === 'rank'
  const valuesOf = (some: readonly ChartSeries[]) =>
    some.flatMap(({ values }) => values.filter((value) => value !== null))
  const all = valuesOf(series)
  const { ends, ticks } = valueAxis(all, reversed)
  const [before = 0, after = 1] = ticks.slice(-2)
  const step = Number((after - before).toPrecision(12))
  const min = reversed ? 1 : 0
  const open = valuesOf(series.filter(({ look }) => look.open === 'up'))
  const highest = Math.max(...open.map((value) => value + reach * (ends[1] - min)), ...all, 0)
  const steps = Math.max(1, Math.ceil((highest - min) / step - 1e-9))
  const whole = ticks.every((tick) => Number.isInteger(tick))
  return {
    min,
    max: Number((min + steps * step).toPrecision(12)),
    step,
    reversed,
    format: unitCode === 'percent' ? 'General"%"' : reversed ? '0' : whole ? '#,##0' : 'General',
  }
}

/** The length of the arrow of a bound, as a share of the axis. */
export const reach = 0.07
