import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { boardQuery } from '../api/boardQueries.ts'
import { jittered, waitAfter } from '../api/waits.ts'
import { moment } from '../ui/clock.ts'

type Answer = { state: { data?: unknown } }

/** Days begin at a quarter of an hour in every time zone, whichever is that of the city. */
const quarter = 900_000

/** Milliseconds after a quarter of an hour, at the pace of the page: not every open page asks at once. */
const after = 5_000

/**
 * Lets a page that is left open go with the days: as soon as any answer names a newer today, all that is of
 * an earlier one is forgotten, or asked for again where it is on screen.
 */
export function useTurnOfDay(): void {
  const client = useQueryClient()
  useEffect(() => followDays(client), [client])
}

function followDays(client: QueryClient): () => void {
  const cache = client.getQueryCache()
  let today = cache.getAll().reduce((newest, query) => laterOf(newest, todayOf(query)), '')
  /** How often in a row an answer was of an earlier day than one before it. */
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
      // Two servers have two clocks: the other one needs a moment more.
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
    // What is asked here is on no screen: a failure passes, as the next quarter of an hour comes.
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

/** The day that an answer names as today; empty where it is no answer of the server. */
function todayOf({ state: { data } }: Answer): string {
  const named: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'today') : null
  return typeof named === 'string' ? named : ''
}

/** Slides before an audience, or being edited, stay as they were loaded. */
function isHeld({ observers }: Query): boolean {
  return observers.some(({ options }) => options.staleTime === Infinity)
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}
