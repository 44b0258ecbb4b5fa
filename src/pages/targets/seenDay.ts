import * as z from 'zod/mini'
import { Day } from '../../contract/scalars.ts'

/** The data last seen on this device, and the different ones seen before them. */
const Seen = z.catch(z.strictObject({ last: Day, before: z.nullable(Day) }), {
  last: '',
  before: null,
})

const key = 'ledger-seen'

/** The day of other data than those of `day` that were last seen on this device; null if none were. */
export function seenBefore(day: Day): Day | null {
  const { last, before } = stored()
  const seen = last === day ? before : last
  return seen !== '' && seen !== null && seen < day ? seen : null
}

/** Remembers which data were seen. Seeing the same again keeps what was seen before them. */
export function rememberSeen(day: Day): void {
  const { last } = stored()
  if (last === day) return
  try {
    localStorage.setItem(key, JSON.stringify({ last: day, before: last || null }))
  } catch {
    // Storage may be forbidden on the device: then no visit is remembered.
  }
}

function stored(): z.infer<typeof Seen> {
  try {
    return z.parse(Seen, JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    // See `rememberSeen`; or it holds what is no JSON.
    return { last: '', before: null }
  }
}
