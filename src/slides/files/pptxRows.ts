/** The largest scale at which something is not higher than `height`. */
export function scaleFor(heightOf: (scale: number) => number, height: number): number {
  return [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64].find((one) => heightOf(one) <= height) ?? 0.58
}

/** The largest rows that fit into `height`, and the room to add to each of `count` rows, at most `most`. */
export function fittedRows(
  heightsAt: (scale: number) => number[],
  height: number,
  count: number,
  most: number,
): { scale: number; heights: number[]; spare: number } {
  const scale = scaleFor((one) => sumOf(heightsAt(one)), height)
  const heights = heightsAt(scale)
  const spare = Math.max(0, Math.min(most, (height - sumOf(heights)) / Math.max(1, count)))
  return { scale, heights, spare }
}

export function sumOf(heights: readonly number[]): number {
  return heights.reduce((before, one) => before + one, 0)
}
