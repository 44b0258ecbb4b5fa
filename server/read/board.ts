import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Board } from '../../src/contract/board/board.ts'
import type { Names } from '../../src/contract/board/names.ts'
import type { KnownOn } from './knownOn.ts'
import { groupedBy } from '../store/groupedBy.ts'
import type { Store } from '../store/store.ts'

/** What the frame of every page needs. */
export async function boardOf(_: Store, known: KnownOn): Promise<Undated<Board>> {
  return {
    sectors: sectorsWithCounts(known),
    themes: known.themes.map(({ id, name }) => ({ id, name })),
    regions: known.regions.map(({ pinyin: _, ...region }) => region),
  }
}

/** The sectors with how many indicators each holds. */
export function sectorsWithCounts({ sectors, indicators }: KnownOn): Board['sectors'] {
  return sectors.map(({ id, name }) => ({
    id,
    name,
    indicators: indicators.filter((indicator) => indicator.sectors.includes(id)).length,
  }))
}

/** Everything that the search finds by name. Milestones appear once one of their steps was known. */
export async function namesOf(store: Store, known: KnownOn): Promise<Undated<Names>> {
  const { sectors, themes, indicators, published } = known
  const [milestones, regionsWithFigures] = await Promise.all([
    store.milestones(),
    regionsWithFiguresIn(store, known),
  ])
  const themeOf = new Map(themes.map((theme) => [theme.id, theme.name]))
  return {
    indicators: indicators.map(({ id, name, pinyin, aliases, theme }) => ({
      id,
      name,
      pinyin,
      aliases,
      theme: themeOf.get(theme) ?? { zh: '', en: '' },
    })),
    sectors: sectors.map(({ id, name, pinyin, aliases }) => ({ id, name, pinyin, aliases })),
    milestones: milestones
      .filter(({ events }) => events.some(({ source }) => published.has(source)))
      .map(({ id, name, pinyin }) => ({ id, name, pinyin })),
    regions: regionsWithFigures,
  }
}

/** Peer cities are there for what the city itself has figures of, so that they can be compared. */
async function regionsWithFiguresIn(
  store: Store,
  { day, city, regions, indicators }: KnownOn,
): Promise<Names['regions']> {
  const ids = indicators.map(({ id }) => id)
  const figures = groupedBy(await store.observations(ids, null, day), ({ region }) => region)
  const havingFigures = (region: string) =>
    new Set(figures.get(region)?.map(({ indicator }) => indicator))
  const own = havingFigures(city)
  return regions.flatMap(({ id, name, pinyin, kind }) => {
    if (kind === 'city') return []
    const has = havingFigures(id)
    const found = ids.filter((one) => has.has(one) && (kind !== 'peer-city' || own.has(one)))
    return found.length > 0 ? [{ id, name, pinyin, kind, indicators: found }] : []
  })
}
