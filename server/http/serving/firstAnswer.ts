import { addressOf } from '../../../src/contract/http/addressOf.ts'
import { getBoard } from '../../../src/contract/board/boardEndpoints.ts'
import { getOverview } from '../../../src/contract/board/overviewEndpoint.ts'
import { type View, viewOf } from '../../../src/paths/viewSearch.ts'

const latest: View = { sectors: [], asOf: null }

/** Paths of pages below `/zh` and `/en`, and the first API address that each requests for a view. */
const pages: readonly [path: RegExp, (view: View) => string][] = [
  [/^$/, overviewAddress],
  [/^\/(?:compare|indicators|milestones|rules|sectors|sources|targets)$/, boardAddress],
  [/^\/(?:indicators|sectors)\/[a-z0-9-]+$/, boardAddress],
  // The list of briefings and the wall ignore the day in their address.
  [/^\/(?:briefings|wall)$/, () => boardAddress(latest)],
  [/^\/briefings\/[\w-]+(?:\/present)?$/, boardAddress],
]

/** The first API address that the page at this URL requests; `null` when there is no such page. */
export function firstAnswerOf({ pathname, searchParams }: URL): string | null {
  // The root redirects to a language and drops the query.
  if (pathname === '/') return overviewAddress(latest)
  const path = /^\/(?:zh|en)(\/.*?)?\/?$/.exec(pathname)
  if (!path) return null
  const first = pages.find(([pattern]) => pattern.test(path[1] ?? ''))?.[1]
  return first?.(viewOf(searchParams)) ?? null
}

function overviewAddress({ sectors, asOf }: View): string {
  const sector = [...sectors].sort().join(',') || undefined
  return addressOf(getOverview, { params: {}, query: { asOf: asOf ?? undefined, sector } })
}

function boardAddress({ asOf }: View): string {
  return addressOf(getBoard, { params: {}, query: { asOf: asOf ?? undefined } })
}
