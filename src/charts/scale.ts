/** An axis of values: its ends and its ticks. */
export type ValueAxis = { ends: [number, number]; ticks: number[] }

/**
 * An axis from zero to a round number at or above every value (H8). `ranks` gives one of whole places
 * with 1 at its start, to be drawn on top (H9).
 */
export function valueAxis(values: readonly number[], ranks: boolean): ValueAxis {
  const highest = Math.max(...values, ranks ? 2 : 0)
  if (!(highest > 0)) return { ends: [0, 1], ticks: [0, 1] }
  const step = ranks && highest <= 8 ? 1 : roundStep(highest / 4, ranks)
  const count = Math.ceil(highest / step)
  const ticks = Array.from({ length: count + 1 }, (_, place) => tidy(place * step))
  return ranks
    ? { ends: [1, tidy(count * step)], ticks: [1, ...ticks.filter((tick) => tick > 1)] }
    : { ends: [0, tidy(count * step)], ticks }
}

/** A tick of the axis below: its middle and its width, in pixels. */
type WideTick = { place: number; width: number }

/** The ticks that have room beside each other: the last, then the first, then the others from the left. */
export function ticksWithRoom<T extends WideTick>(ticks: readonly T[], gap: number): T[] {
  const last = ticks[ticks.length - 1]
  const kept: T[] = last ? [last] : []
  const isClear = (tick: T) =>
    kept.every(
      (other) => Math.abs(other.place - tick.place) >= (other.width + tick.width) / 2 + gap,
    )
  for (const tick of ticks.slice(0, -1)) if (isClear(tick)) kept.push(tick)
  return kept.sort((a, b) => a.place - b.place)
}

function roundStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough)
  return whole ? Math.max(1, Math.ceil(step ?? rough)) : (step ?? rough)
}

/** Takes out the noise that binary fractions leave in a product. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
