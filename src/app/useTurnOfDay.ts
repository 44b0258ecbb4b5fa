import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { boardQuery } from '../api/boardQueries.ts'
import { jittered, waitAfter } from '../api/waits.ts'
import { moment } from '../ui/clock.ts'

type Answer = { state: { data?: unknown } }

/** In milliseconds. In every time zone, midnight is at a quarter of an hour. */
const quarter = 900_000

/** Milliseconds after a quarter of an hour, jittered, so that open pages do not all ask at once. */
const after = 5_000

/**
 * Keeps a page that is left open up to date: as soon as any answer has a newer `today`, answers of earlier
 * days are dropped, or fetched again if they are on screen.
 */
export function useTurnOfDay(): void {
  const client = useQueryClient()
  useEffect(() => followDays(client), [client])
}

function followDays(client: QueryClient): () => void {
  const cache = client.getQueryCache()
  let today = cache.getAll().reduce((newest, query) => laterOf(newest, todayOf(query)), '')
  /** How many answers in a row had an earlier day than a previous one. */
  let behind = 0
  let asking = setTimeout(ask, untilQuarter())
  let turning: ReturnType<typeof setTimeout> | undefined

  const isOld = (query: Answer) => todayOf(query) !== '' && todayOf(query) < today
  const stop = cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return
    const shown = todayOf(event.query)
    if (shown > today) {
      today = shown
      behind = 0
      clearTimeout(turning)
      turning = setTimeout(turn)
    } else if (isOld(event.query)) {
      // With two servers, the clock of the other may be a moment behind; try again later.
      behind += 1
      clearTimeout(turning)
      turning = setTimeout(turn, waitAfter(behind, null))
    }
  })

  function turn(): void {
    client.removeQueries({ type: 'inactive', predicate: isOld })
    void client.invalidateQueries({ predicate: isOld, refetchType: 'none' })
    void client.refetchQueries({ type: 'active', predicate: (one) => isOld(one) && !isHeld(one) })
  }

  function ask(): void {
    asking = setTimeout(ask, untilQuarter())
    // Nothing on screen depends on this request; after a failure, the next quarter of an hour asks again.
    void client.query({ ...boardQuery(null), queryKey: ['today'], staleTime: 0 }).catch(() => null)
  }

  return () => {
    stop()
    clearTimeout(asking)
    clearTimeout(turning)
  }
}

function untilQuarter(): number {
  return quarter - (moment() % quarter) + jittered(after)
}

/** The `today` of an answer; empty if it has none. */
function todayOf({ state: { data } }: Answer): string {
  const named: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'today') : null
  return typeof named === 'string' ? named : ''
}

/** Whether a query is used by slides, which keep the data they were loaded with. */
function isHeld({ observers }: Query): boolean {
  return observers.some(({ options }) => options.staleTime === Infinity)
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}
