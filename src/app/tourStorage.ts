import * as z from 'zod/mini'
import { offeredKey, progressKey } from './tourDue.ts'

/** How far the introduction is in this tab. Step 0 offers it; `from` is the address where it began. */
const Progress = z.strictObject({
  step: z.int().check(z.gte(0), z.lte(4)),
  from: z.string().check(z.regex(/^\/(?:zh|en)(?:[/?#][^\s\\]*)?$/)),
})
export type Progress = z.infer<typeof Progress>

/** The introduction that is under way, as before a reload or a change of language. */
export function storedProgress(): Progress | null {
  try {
    return z.parse(z.nullable(Progress), JSON.parse(sessionStorage.getItem(progressKey) ?? 'null'))
  } catch {
    // Blocked, or not readable: none is under way.
    return null
  }
}

/** Keeps how far it is, null at its end, and that this device has seen it. */
export function storeProgress(now: Progress | null): void {
  try {
    localStorage.setItem(offeredKey, 'true')
    if (now) sessionStorage.setItem(progressKey, JSON.stringify(now))
    else sessionStorage.removeItem(progressKey)
  } catch {
    // Blocked: it is shown again only on request.
  }
}
