import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Indicator, IndicatorGlance } from '../../src/contract/indicator/indicator.ts'
import type { Card, Overview } from '../../src/contract/board/overview.ts'
import { glanceOf } from '../../src/domain/indicator/glanceOf.ts'
import { readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { currentOf } from '../../src/domain/target/standing.ts'
import { sectorsWithCounts } from './board.ts'
import { type KnownOn, observationsKnownOn, sourceGlance, stepsKnownOn } from './knownOn.ts'
import { lightsOf } from './lights.ts'
import type { Store } from '../store/store.ts'

const milestonesShown = 6

/** The first screen: the headline indicators of the city, or every indicator of the sectors asked for. */
export async function overviewOf(
  store: Store,
  at: KnownOn,
  asked: readonly string[],
): Promise<Undated<Overview>> {
  const { sectors, themes, indicators } = at
  const milestones = await store.milestones()
  const filter = sectors.map(({ id }) => id).filter((id) => asked.includes(id))
  const inFilter = (item: { sectors: string[] }) =>
    filter.length === 0 || item.sectors.some((id) => filter.includes(id))
  const shown = indicators.filter(
    (indicator) => inFilter(indicator) && (filter.length > 0 || indicator.headline),
  )
  const all = await cardsOf(store, at, shown)
  const cards = all.filter(({ readings, targets }) => readings.length + targets.length > 0)
  return {
    filter,
    sectors: sectorsWithCounts(at),
    themes: themes
      .filter(({ id }) => cards.some(({ indicator }) => indicator.theme === id))
      .map(({ id, name }) => ({ id, name })),
    indicators: {
      all: indicators.length,
      chosen: shown.length,
      withoutData: all.filter(({ readings }) => readings.length === 0).length,
    },
    cards,
    milestones: stepsKnownOn(at, milestones.filter(inFilter)).slice(0, milestonesShown),
    sources: cards
      .flatMap(({ readings }) => currentOf(readings)?.source ?? [])
      .filter((id, place, ids) => ids.indexOf(id) === place)
      .flatMap((id) => at.sources.get(id) ?? [])
      .map(sourceGlance),
  }
}

async function cardsOf(
  store: Store,
  { city, day }: KnownOn,
  shown: readonly Indicator[],
): Promise<Card[]> {
  const ids = shown.map(({ id }) => id)
  const [observations, targets, overrides] = await Promise.all([
    store.observations(ids, city, day),
    store.targets(ids, city),
    store.overrides(),
  ])
  return shown.map((shownIndicator) => {
    const indicator = indicatorGlance(shownIndicator, city)
    const ofIt = (row: { indicator: string }) => row.indicator === indicator.id
    const goals = targets.filter(ofIt)
    const readings = readingsKnownOn(
      day,
      observationsKnownOn(day, observations.filter(ofIt), indicator, goals),
    )
    return {
      indicator,
      readings,
      ...lightsOf(indicator, readings, goals, overrides, day),
    }
  })
}

/** What a card needs of an indicator, with the breaks of method that concern the region. */
export function indicatorGlance(indicator: Indicator, region: string): IndicatorGlance {
  const methodBreaks = indicator.methodBreaks.filter(
    (one) => one.region === null || one.region === region,
  )
  return glanceOf({ ...indicator, methodBreaks })
}
