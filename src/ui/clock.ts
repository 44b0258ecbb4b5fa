/** The moment, in milliseconds since 1970. Only for what a clock on the wall tells; never for data. */
export function moment(): number {
  return Date.now()
}

/** A moment in ISO 8601, to be kept with what was done then. */
export function isoText(at: number): string {
  return new Date(at).toISOString()
}
