import { createStore, del, entries, get, promisifyRequest } from 'idb-keyval'
import * as z from 'zod/mini'
import { Briefing } from '../contract/briefing/briefing.ts'
import { withLaterFields } from '../contract/briefing/earlierVersions.ts'
import { queryOptions } from '@tanstack/react-query'

/** Nothing can be stored on the device: storage is blocked, full, or held by another version. */
class StorageError extends Error {}

/** The briefings of this device, and the ids of stored ones that cannot be read. */
export type KeptBriefings = { briefings: Briefing[]; unreadable: string[] }

const root = 'briefings'
const lastKey = 'last-briefing'

/** The briefings stored on this device, by title. Unreadable ones are listed, and never deleted. */
export function keptBriefingsQuery() {
  return queryOptions({
    queryKey: [root],
    queryFn: () => guarded(async () => sorted(await entries<string, unknown>(store()))),
    staleTime: 0,
    retry: false,
  })
}

/** One stored briefing; null if there is none, or it cannot be read. */
export function keptBriefingQuery(id: string) {
  return queryOptions({
    queryKey: [root, id],
    queryFn: () =>
      guarded(async () => {
        const read = z.safeParse(Briefing, withLaterFields(await get(id, store())))
        return read.success ? read.data : null
      }),
    staleTime: 'static',
    retry: false,
  })
}

/** Stores a briefing, replacing the one with its id. Throws a `StorageError` on failure. */
export async function keepBriefing(briefing: Briefing): Promise<void> {
  await guarded(() =>
    store()('readwrite', (held) => {
      held.put(briefing, briefing.id)
      // At once: a page that is being left may not live until the browser would do it by itself.
      held.transaction.commit()
      return promisifyRequest(held.transaction)
    }),
  )
  try {
    localStorage.setItem(lastKey, briefing.id)
  } catch {
    // Without it, slides are added to a new briefing.
  }
}

/** The id of the briefing last stored on this device; null if unknown. */
export function lastKept(): string | null {
  try {
    return localStorage.getItem(lastKey)
  } catch {
    return null
  }
}

export async function deleteBriefing(id: string): Promise<void> {
  await guarded(() => del(id, store()))
}

/** The first id of `b1`, `b2` and so on that is not taken. */
export function freeId(taken: readonly string[]): string {
  for (let count = 1; ; count++) if (!taken.includes(`b${count}`)) return `b${count}`
}

let opened: ReturnType<typeof createStore> | null = null

/** Opened on first use, as even opening it fails where storage is blocked. */
function store() {
  opened ??= createStore('innovation-board', 'briefings')
  return opened
}

function sorted(all: readonly [string, unknown][]): KeptBriefings {
  const read = all.map(([id, value]) => ({
    id,
    result: z.safeParse(Briefing, withLaterFields(value)),
  }))
  return {
    briefings: read
      .flatMap(({ result }) => (result.success ? [result.data] : []))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    unreadable: read.flatMap(({ id, result }) => (result.success ? [] : [id])),
  }
}

async function guarded<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw new StorageError(error instanceof Error ? error.message : String(error))
  }
}
