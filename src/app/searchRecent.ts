import * as z from 'zod/mini'
import { Id } from '../contract/scalars.ts'

const Recent = z.catch(
  z.array(z.strictObject({ group: z.enum(['indicator', 'sector', 'milestone']), id: Id })),
  [],
)
export type Recent = z.infer<typeof Recent>

const key = 'recent-names'
const most = 8

/** The entries last chosen on this device, newest first. */
export function storedRecent(): Recent {
  try {
    return z.parse(Recent, JSON.parse(localStorage.getItem(key) ?? '[]')).slice(0, most)
  } catch {
    // Storage is blocked, or holds invalid JSON.
    return []
  }
}

/** Stores a chosen entry as the most recent. */
export function remember({ group, id }: Recent[number]): void {
  const others = storedRecent().filter((one) => one.group !== group || one.id !== id)
  try {
    localStorage.setItem(key, JSON.stringify([{ group, id }, ...others].slice(0, most)))
  } catch {
    // See `storedRecent`.
  }
}
