import * as z from 'zod/mini'
import { Day } from '../../contract/scalars.ts'

/** The day of the data last seen on this device, and the other day seen before it. */
const Seen = z.catch(z.strictObject({ last: Day, before: z.nullable(Day) }), {
  last: '',
  before: null,
})

const key = 'ledger-seen'

/** The day before `day` whose data was last seen on this device; null if there is none. */
export function seenBefore(day: Day): Day | null {
  const { last, before } = stored()
  const seen = last === day ? before : last
  return seen !== '' && seen !== null && seen < day ? seen : null
}

/** Remembers the day of the data seen. Seeing the same day again changes nothing. */
export function rememberSeen(day: Day): void {
  const { last } = stored()
  if (last === day) return
  try {
    localStorage.setItem(key, JSON.stringify({ last: day, before: last || null }))
  } catch {
    // Storage may be blocked; then nothing is remembered.
  }
}

function stored(): z.infer<typeof Seen> {
  try {
    return z.parse(Seen, JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    // Storage is blocked, or holds invalid JSON.
    return { last: '', before: null }
  }
}
