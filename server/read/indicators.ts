import type { Undated } from '../../src/contract/http/answerDays.ts'
import type {
  IndicatorDetail,
  IndicatorList,
} from '../../src/contract/indicator/indicatorAnswers.ts'
import type { Indicator, IndicatorGlance } from '../../src/contract/indicator/indicator.ts'
import type { Day } from '../../src/contract/scalars.ts'
import { groupOf, readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { cityOf } from './city.ts'
import { knownOn, sourceGlance } from './knownOn.ts'
import { lightsOf } from './lights.ts'
import { indicatorGlance } from './overview.ts'
import { NotFoundError } from './notFoundError.ts'
import type { Store } from '../store/store.ts'

/** The names of all indicators, with how many readings of the city were known on the day. */
export async function indicatorListOf(store: Store, day: Day): Promise<Undated<IndicatorList>> {
  const [themes, indicators, regions] = await Promise.all([
    store.themes(),
    store.indicators(),
    store.regions(),
  ])
  const observations = await store.observations(
    indicators.map(({ id }) => id),
    cityOf(regions).id,
    day,
  )
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
  day: Day,
  id: string,
): Promise<Undated<IndicatorDetail>> {
  const indicators = await store.indicators()
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (!indicator) throw new NotFoundError(`There is no indicator "${id}"`)
  const { id: city } = cityOf(await store.regions())
  const growth = indicators.find(({ growthOf }) => growthOf === id)
  const ids = growth ? [id, growth.id] : [id]
  const [observations, targets, overrides, sources] = await Promise.all([
    store.observations(ids, city, day),
    store.targets(ids, city),
    store.overrides(),
    store.sources(),
  ])
  const about = (one: Indicator) => {
    const ofIt = (row: { indicator: string }) => row.indicator === one.id
    const goals = targets.filter(ofIt)
    const readings = readingsKnownOn(day, knownOn(day, observations.filter(ofIt), one, goals))
    const cited = new Set(readings.map(({ source }) => source))
    return {
      goals,
      readings,
      sources: sources.filter((source) => cited.has(source.id)).map(sourceGlance),
    }
  }
  const { goals, ...known } = about(indicator)
  const level = indicators.find((candidate) => candidate.id === indicator.growthOf)
  return {
    indicator,
    ...lightsOf(indicatorGlance(indicator, city), known.readings, goals, overrides, day),
    ...known,
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
