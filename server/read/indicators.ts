import type { Undated } from '../../src/contract/http/answerDays.ts'
import type {
  IndicatorDetail,
  IndicatorList,
} from '../../src/contract/indicator/indicatorAnswers.ts'
import type { Indicator, IndicatorGlance } from '../../src/contract/indicator/indicator.ts'
import { peerReadings } from '../../src/domain/indicator/peerReadings.ts'
import { groupOf, readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { citedIn, indicatorIn, type KnownOn, observationsKnownOn, sourceGlance } from './knownOn.ts'
import { knownRows } from './catalogue.ts'
import { lightsOf } from './lights.ts'
import { indicatorGlance } from './overview.ts'
import type { Store } from '../store/store.ts'

/** The names of all indicators, with how many readings of the city were known on the day. */
export async function indicatorListOf(
  store: Store,
  { day, city, themes, indicators }: KnownOn,
): Promise<Undated<IndicatorList>> {
  const ids = indicators.map(({ id }) => id)
  const observations = await store.observations(ids, city, day)
  const quantities = [...new Map(observations.map((row) => [groupOf(row), row.indicator])).values()]
  return {
    themes: themes.map(({ id, name }) => ({ id, name })),
    indicators: indicators.map(({ id, name, theme, sectors }) => ({
      id,
      name,
      theme,
      sectors,
      readings: quantities.filter((indicator) => indicator === id).length,
    })),
  }
}

/** One indicator with its readings as known on the day. Throws a `NotFoundError` if there is none. */
export async function indicatorDetailOf(
  store: Store,
  at: KnownOn,
  id: string,
): Promise<Undated<IndicatorDetail>> {
  const { day, city, indicators, regions } = at
  const indicator = indicatorIn(at, id)
  const growth = indicators.find(({ growthOf }) => growthOf === id)
  const ids = growth ? [id, growth.id] : [id]
  const [all, targets, overrides] = await Promise.all([
    store.observations(ids, null, day),
    store.targets(ids, city),
    store.overrides(),
  ])
  const observations = all.filter(({ region }) => region === city)
  const about = (one: Indicator) => {
    const ofIt = (row: { indicator: string }) => row.indicator === one.id
    const goals = targets.filter(ofIt)
    const readings = readingsKnownOn(
      day,
      observationsKnownOn(day, observations.filter(ofIt), one, goals),
    )
    const cited = new Set(readings.map(({ source }) => source))
    return {
      goals,
      readings,
      sources: citedIn(at, cited).map(sourceGlance),
    }
  }
  const { goals, ...known } = about(indicator)
  const level = indicators.find((candidate) => candidate.id === indicator.growthOf)
  return {
    indicator,
    ...lightsOf(indicatorGlance(indicator, city), known.readings, goals, overrides, day),
    ...known,
    peers: peerReadings(
      knownRows(
        at,
        all.filter((row) => row.indicator === id),
        indicator,
        goals,
      ),
      regions,
      day,
    ).length,
    publishedGrowth: growth
      ? publishedGrowthOf(indicatorGlance(growth, city), about(growth))
      : null,
    level: level ? { id: level.id, name: level.name } : null,
  }
}

function publishedGrowthOf(
  indicator: IndicatorGlance,
  { readings, sources }: Pick<IndicatorDetail, 'readings' | 'sources'>,
): IndicatorDetail['publishedGrowth'] {
  return { indicator, readings, sources }
}
