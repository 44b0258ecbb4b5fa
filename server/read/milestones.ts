import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { MilestoneRegister } from '../../src/contract/milestone/milestoneRegister.ts'
import type { Milestone, MilestoneEvent } from '../../src/contract/milestone/milestone.ts'
import type { Day } from '../../src/contract/scalars.ts'
import { noteKnownOn } from '../../src/domain/figure/noteKnownOn.ts'
import { lastDayOf } from '../../src/domain/figure/period.ts'
import { citedIn, type KnownOn } from './knownOn.ts'
import type { Store } from '../store/store.ts'

/** Every milestone of which a step was known on the day, in the published order. */
export async function milestoneRegisterOf(
  store: Store,
  at: KnownOn,
): Promise<Undated<MilestoneRegister>> {
  const { sectors, regions, published } = at
  const milestones = await store.milestones()
  const regionOf = new Map(regions.map(({ id, name }) => [id, { id, name }]))
  const known = milestones.flatMap((milestone) => {
    const region = regionOf.get(milestone.region)
    if (!region) throw new Error(`There is a milestone of an unknown region "${milestone.region}"`)
    const events = milestone.events.filter(({ source }) => published.has(source))
    return events.length > 0 ? [recordOf(at.day, milestone, region, events)] : []
  })
  const cited = new Set(known.flatMap(({ events }) => events.map(({ source }) => source)))
  return {
    sectors: sectors.map(({ id, name, summary }) => ({ id, name, summary })),
    milestones: known,
    sources: citedIn(at, cited),
  }
}

function recordOf(
  day: Day,
  { id, name, pinyin, kind, sectors, summary, note }: Milestone,
  region: MilestoneRegister['milestones'][number]['region'],
  events: readonly MilestoneEvent[],
): MilestoneRegister['milestones'][number] {
  return {
    id,
    name,
    pinyin,
    kind,
    region,
    sectors,
    summary: noteKnownOn(day, summary),
    note: noteKnownOn(day, note),
    events: [...events].sort(byDate),
  }
}

function byDate(a: MilestoneEvent, b: MilestoneEvent): number {
  const [first, second] = [a, b].map(({ date }) => (date ? lastDayOf(date) : ''))
  return (first ?? '') < (second ?? '') ? -1 : (first ?? '') > (second ?? '') ? 1 : 0
}
