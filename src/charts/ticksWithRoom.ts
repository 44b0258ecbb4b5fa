/** A tick of the horizontal axis: its middle and its width, in pixels. */
type WideTick = { place: number; width: number }

/** The ticks that fit without overlap: the last is kept first, then the others from the left. */
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
