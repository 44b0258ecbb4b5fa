type Spot = { x: number; y: number }

/** The path of a line through the spots, in steps where a value holds until the next one. */
export function linePath(run: readonly Spot[], steps: boolean): string {
  return (steps ? stepped(run) : run)
    .map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`)
    .join('')
}

/** A run with the corners of its steps: horizontal up to the next spot, then vertical to it. */
export function stepped(run: readonly Spot[]): Spot[] {
  return run.flatMap((spot, place) => {
    const before = run[place - 1]
    return before ? [{ x: spot.x, y: before.y }, spot] : [spot]
  })
}
