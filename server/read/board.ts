import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Board } from '../../src/contract/board/board.ts'
import type { Names } from '../../src/contract/board/names.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { Sector } from '../../src/contract/board/dataset.ts'
import { sourceKnownOn } from './knownOn.ts'
import type { Store } from '../store/store.ts'

/** What the frame of every page needs. */
export async function boardOf(store: Store): Promise<Undated<Board>> {
  const [sectors, themes, regions, indicators] = await Promise.all([
    store.sectors(),
    store.themes(),
    store.regions(),
    store.indicators(),
  ])
  return {
    sectors: sectorsWithCounts(sectors, indicators),
    themes: themes.map(({ id, name }) => ({ id, name })),
    regions: [...regions],
  }
}

/** The sectors with how many indicators each holds. */
export function sectorsWithCounts(
  sectors: readonly Sector[],
  indicators: readonly Indicator[],
): Board['sectors'] {
  return sectors.map(({ id, name }) => ({
    id,
    name,
    indicators: indicators.filter((indicator) => indicator.sectors.includes(id)).length,
  }))
}

/** Everything that the search finds by name. Milestones appear once one of their steps was known. */
export async function namesOf(store: Store, day: Day): Promise<Undated<Names>> {
  const [sectors, themes, indicators, milestones, sources] = await Promise.all([
    store.sectors(),
    store.themes(),
    store.indicators(),
    store.milestones(),
    store.sources(),
  ])
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const themeOf = new Map(themes.map((theme) => [theme.id, theme.name]))
  return {
    indicators: indicators.map(({ id, name, pinyin, theme }) => ({
      id,
      name,
      pinyin,
      theme: themeOf.get(theme) ?? { zh: '', en: '' },
    })),
    sectors: sectors.map(({ id, name, pinyin, aliases }) => ({ id, name, pinyin, aliases })),
    milestones: milestones
      .filter(({ events }) => events.some(({ source }) => sourceKnownOn(sourceOf.get(source), day)))
      .map(({ id, name, pinyin }) => ({ id, name, pinyin })),
  }
}
