/** The current time, in milliseconds since 1970. For clocks and timestamps only, never to judge data. */
export function moment(): number {
  return Date.now()
}

/** A time in ISO 8601, to be stored. */
export function isoText(at: number): string {
  return new Date(at).toISOString()
}
