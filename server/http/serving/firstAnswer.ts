import { addressOf } from '../../../src/contract/http/addressOf.ts'
import { getBoard } from '../../../src/contract/board/boardEndpoints.ts'
import { getCatalogue } from '../../../src/contract/indicator/catalogueEndpoints.ts'
import { getOverview } from '../../../src/contract/board/overviewEndpoint.ts'
import { type View, viewOf } from '../../../src/paths/viewSearch.ts'

const latest: View = { sectors: [], asOf: null }

/** Paths of pages below `/zh` and `/en`, and what each asks first, given its view. */
const pages: readonly [path: RegExp, (view: View) => string][] = [
  [/^$/, overviewAddress],
  [/^\/(?:compare|indicators|milestones|rules|sectors|sources|targets)$/, boardAddress],
  [/^\/(?:indicators|sectors)\/[a-z0-9-]+$/, boardAddress],
  // The list of briefings and the wall are of the latest day, whatever their address says.
  [/^\/wall$/, () => boardAddress(latest)],
  [/^\/briefings$/, () => catalogueAddress(latest)],
  [/^\/briefings\/[\w-]+(?:\/present)?$/, catalogueAddress],
]

/** The address that the page at this one asks first; `null` where there is no such page. */
export function firstAnswerOf({ pathname, searchParams }: URL): string | null {
  // The root leads on to a language and leaves its query behind.
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

function catalogueAddress({ asOf }: View): string {
  return addressOf(getCatalogue, { params: {}, query: { asOf: asOf ?? undefined } })
}
