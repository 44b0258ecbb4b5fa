/** An axis of values: its ends and its ticks. */
export type ValueAxis = { ends: [number, number]; ticks: number[] }

/**
 * An axis from zero to a round number at or above every value (H8). With `ranks` it has whole ranks and
 * starts at 1, which is drawn on top (H9).
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

function roundStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough)
  return whole ? Math.max(1, Math.ceil(step ?? rough)) : (step ?? rough)
}

/** Removes floating-point noise. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
