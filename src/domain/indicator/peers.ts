import type { MethodBreak } from '../../contract/indicator/indicator.ts'
import type { Basis, Reading } from '../../contract/figure/observation.ts'
import { lastDayOf } from '../figure/period.ts'

/** What is known of one city for one indicator. */
export type CityReadings = { region: string; readings: readonly Reading[] }

/** Why a figure of the same period and basis is not like that of the city. */
export type Unlike =
  | { reason: 'unclear' | 'expected'; reading: Reading }
  | { reason: 'method'; reading: Reading; methodBreak: MethodBreak }

/** The figures of one period and basis: those that are like the city's, its own first, and the others. */
export type PeerGroup = { key: string; like: [own: Reading, ...peers: Reading[]]; unlike: Unlike[] }

/** What a city without a figure in a group has instead: for the reader to choose, never taken silently. */
type Offer =
  | { kind: 'group'; group: PeerGroup }
  | { kind: 'figure'; reading: Reading }
  | { kind: 'none' }

export type MissingPeer = { region: string; offer: Offer }

/**
 * Period, basis and the date within the year, as `2014.as-of.09-30`: figures with the same key speak of the
 * same time in the same way (H14, H20). Null for a figure without a period, which is like no other.
 */
export function groupKeyOf({ period, basis, asOf }: Reading): string | null {
  if (period === null || basis === 'undated') return null
  if (basis === 'year' || basis === 'edition') return `${period}.${basis}`
  if (asOf === null) return null
  const day = lastDayOf(asOf)
  return `${period}.${basis}.${day.startsWith(period) ? day.slice(5) : day}`
}

/** Every group with a plain figure of the city and any of a peer, newest first, then with more cities. */
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

/** The group asked for, else the newest that compares anything. */
export function peerGroupAt(on: string | null, groups: readonly PeerGroup[]): PeerGroup | null {
  return groups.find(({ key }) => key === on) ?? defaultPeerGroup(groups)
}

export function defaultPeerGroup(groups: readonly PeerGroup[]): PeerGroup | null {
  return groups.find(({ like }) => like.length > 1) ?? groups[0] ?? null
}

/** The cities with figures, but none in the group, each with the nearest of what it has. */
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

/** A group in which the city can be compared, else any plain figure: the nearest year, then the same basis. */
function offerOf({ region, readings }: CityReadings, groups: readonly PeerGroup[], to: Reading) {
  const shared = groups.filter(({ like }) => like.some((reading) => reading.region === region))
  const group = nearest(shared, ({ like }) => like[0], to)
  if (group) return { kind: 'group', group } as const
  const plain = readings.filter((reading) => reading.status !== 'ambiguous' && reading.period)
  const reading = nearest(plain, (one) => one, to)
  return reading ? ({ kind: 'figure', reading } as const) : ({ kind: 'none' } as const)
}

/** The one nearest in years; then on the same basis; then the newer one. */
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
  // An expectation is like no outcome, though like another expectation (H23).
  if ((reading.status === 'expected') !== (own.status === 'expected'))
    return { reason: 'expected', reading }
  const methodBreak = loneBreak([reading.region, own.region], breaks)
  return methodBreak ? { reason: 'method', reading, methodBreak } : null
}

/**
 * A change of method that only one of the two cities made. Its definition is then another one on one side of
 * the break, and nothing on record tells on which: neither side is taken to be like. A change that all made
 * parts years, not cities.
 */
function loneBreak(cities: [string, string], breaks: readonly MethodBreak[]): MethodBreak | null {
  const own = breaks.filter(({ region }) => region !== null && cities.includes(region))
  const shared = (one: MethodBreak) =>
    own.some(
      (other) => other.region !== one.region && String(other.between) === String(one.between),
    )
  return own.find((one) => !shared(one)) ?? null
}

/** A figure dated to the day and one dated to the month may speak of the same day: the last one stands. */
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
