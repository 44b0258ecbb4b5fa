import * as z from 'zod/mini'
import { issuesText } from './issuesText.ts'

/** Replaces an item of a response that fails validation, so that the rest can be used. */
export type Broken = { broken: true; id: string; problem: string }

/** A schema that returns the item, or a `Broken` with the reason. Never throws. */
export function orBroken<S extends z.ZodMiniType>(schema: S) {
  return z.pipe(
    z.unknown(),
    z.transform((raw): z.output<S> | Broken => {
      const result = z.safeParse(schema, raw)
      return result.success
        ? result.data
        : { broken: true, id: idIn(raw), problem: issuesText(result.error) }
    }),
  )
}

export function isBroken(item: object): item is Broken {
  return 'broken' in item
}

function idIn(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) return '?'
  if ('id' in raw && typeof raw.id === 'string') return raw.id
  return 'indicator' in raw ? idIn(raw.indicator) : '?'
}

/** The valid items, in their order. */
export function wholeOf<T extends object>(items: readonly (T | Broken)[]): T[] {
  return items.filter((item): item is T => !isBroken(item))
}
