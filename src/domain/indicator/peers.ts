import type { MethodBreak } from '../../contract/indicator/indicator.ts'
import type { Basis, Reading } from '../../contract/figure/observation.ts'
import { lastDayOf } from '../figure/period.ts'

/** The readings of one city for one indicator. */
export type CityReadings = { region: string; readings: readonly Reading[] }

/** Why a figure of the same period and basis is not comparable with the city's. */
export type Unlike =
  | { reason: 'unclear' | 'expected'; reading: Reading }
  | { reason: 'method'; reading: Reading; methodBreak: MethodBreak }

/** The figures of one period and basis: the comparable ones (`like`), the city's own first, and the others. */
export type PeerGroup = { key: string; like: [own: Reading, ...peers: Reading[]]; unlike: Unlike[] }

/** An alternative for a city without a figure in a group: offered to the reader, never used silently. */
type Offer =
  | { kind: 'group'; group: PeerGroup }
  | { kind: 'figure'; reading: Reading }
  | { kind: 'none' }

export type MissingPeer = { region: string; offer: Offer }

/**
 * Period, basis and the date within the year, as `2014.as-of.09-30`: only figures with the same key are
 * compared (H14, H20). Null for a figure without a period, which compares with no other.
 */
export function groupKeyOf({ period, basis, asOf }: Reading): string | null {
  if (period === null || basis === 'undated') return null
  if (basis === 'year' || basis === 'edition') return `${period}.${basis}`
  if (asOf === null) return null
  const day = lastDayOf(asOf)
  return `${period}.${basis}.${day.startsWith(period) ? day.slice(5) : day}`
}

/** Every group with an unambiguous figure of the city and one of a peer, newest first, then with more cities. */
export function peerGroupsOf(
  city: CityReadings,
  peers: readonly CityReadings[],
  breaks: readonly MethodBreak[],
): PeerGroup[] {
  const groups = [...readingsByKey(city)].flatMap(([key, own]): PeerGroup[] => {
    if (own.status === 'ambiguous') return []
    const others = peers.flatMap((peer) => readingsByKey(peer).get(key) ?? [])
    if (others.length === 0) return []
    const judged = others.map((reading) => ({ reading, unlike: unlikeOf(reading, own, breaks) }))
    return [
      {
        key,
        like: [own, ...judged.flatMap(({ reading, unlike }) => (unlike ? [] : [reading]))],
        unlike: judged.flatMap(({ unlike }) => unlike ?? []),
      },
    ]
  })
  return groups.sort(
    (a, b) =>
      inOrder(b.like[0].period ?? '', a.like[0].period ?? '') ||
      b.like.length - a.like.length ||
      inOrder(b.key, a.key),
  )
}

/** The group with the key `on`, else the default: the newest with a comparable peer. */
export function peerGroupAt(on: string | null, groups: readonly PeerGroup[]): PeerGroup | null {
  return groups.find(({ key }) => key === on) ?? defaultPeerGroup(groups)
}

export function defaultPeerGroup(groups: readonly PeerGroup[]): PeerGroup | null {
  return groups.find(({ like }) => like.length > 1) ?? groups[0] ?? null
}

/** The cities with figures, but none in the group, each with the nearest alternative. */
export function missingFrom(
  group: PeerGroup,
  groups: readonly PeerGroup[],
  peers: readonly CityReadings[],
): MissingPeer[] {
  const [own] = group.like
  return peers
    .filter(({ readings }) => readings.length > 0)
    .filter((peer) => !readingsByKey(peer).has(group.key))
    .map((peer) => ({ region: peer.region, offer: offerOf(peer, groups, own) }))
}

/** The nearest group in which the city is comparable, else its nearest unambiguous figure. */
function offerOf({ region, readings }: CityReadings, groups: readonly PeerGroup[], to: Reading) {
  const shared = groups.filter(({ like }) => like.some((reading) => reading.region === region))
  const group = nearest(shared, ({ like }) => like[0], to)
  if (group) return { kind: 'group', group } as const
  const plain = readings.filter((reading) => reading.status !== 'ambiguous' && reading.period)
  const reading = nearest(plain, (one) => one, to)
  return reading ? ({ kind: 'figure', reading } as const) : ({ kind: 'none' } as const)
}

/** The item nearest in years; of several the one on the same basis, then the newer one. */
function nearest<T>(
  items: readonly T[],
  whenOf: (item: T) => { period: string | null; basis: Basis },
  to: { period: string | null; basis: Basis },
): T | undefined {
  const distance = (item: T) => Math.abs(Number(whenOf(item).period) - Number(to.period))
  const otherBasis = (item: T) => Number(whenOf(item).basis !== to.basis)
  const year = (item: T) => Number(whenOf(item).period)
  return [...items].sort(
    (a, b) => distance(a) - distance(b) || otherBasis(a) - otherBasis(b) || year(b) - year(a),
  )[0]
}

function unlikeOf(reading: Reading, own: Reading, breaks: readonly MethodBreak[]): Unlike | null {
  if (reading.status === 'ambiguous') return { reason: 'unclear', reading }
  // An expected figure compares only with another expected one (H23).
  if ((reading.status === 'expected') !== (own.status === 'expected'))
    return { reason: 'expected', reading }
  const methodBreak = loneBreak([reading.region, own.region], breaks)
  return methodBreak ? { reason: 'method', reading, methodBreak } : null
}

/**
 * A change of method that only one of the two cities made. On one side of the break their definitions differ,
 * and no record says on which, so neither side is compared. A change made by both, or without a region,
 * does not matter: both cities are of the same year.
 */
function loneBreak(cities: [string, string], breaks: readonly MethodBreak[]): MethodBreak | null {
  const own = breaks.filter(({ region }) => region !== null && cities.includes(region))
  const shared = (one: MethodBreak) =>
    own.some(
      (other) => other.region !== one.region && String(other.between) === String(one.between),
    )
  return own.find((one) => !shared(one)) ?? null
}

/** Readings by group key. One dated to the day and one to the month may share a key: the later in the list is kept. */
function readingsByKey({ readings }: CityReadings): Map<string, Reading> {
  const byKey = new Map<string, Reading>()
  for (const reading of readings) {
    const key = groupKeyOf(reading)
    if (key !== null) byKey.set(key, reading)
  }
  return byKey
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
