import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { Board } from '../../src/contract/board/board.ts'
import type { Names } from '../../src/contract/board/names.ts'
import type { KnownOn } from './knownOn.ts'
import type { Store } from '../store/store.ts'

/** What the frame of every page needs. */
export async function boardOf(_: Store, known: KnownOn): Promise<Undated<Board>> {
  return {
    sectors: sectorsWithCounts(known),
    themes: known.themes.map(({ id, name }) => ({ id, name })),
    regions: [...known.regions],
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
export async function namesOf(
  store: Store,
  { sectors, themes, indicators, published }: KnownOn,
): Promise<Undated<Names>> {
  const milestones = await store.milestones()
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
  }
}
