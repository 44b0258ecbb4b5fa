import type { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { cityDeck, peersOf, withIds } from '../../domain/briefing/decks.ts'
import type { NewSlide } from '../../contract/briefing/briefing.ts'
import { slideContentsOf } from '../../slides/contents/slideContents.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import type { Words } from '../../i18n/zh.ts'

/**
 * The boards of the wall in order: the city and one board for each sector, or the boards of the chosen
 * sectors alone; at most so many. Unknown sectors are ignored.
 */
export function wallBoards(
  {
    data,
    headline,
    sectors,
    lang,
    w,
  }: {
    data: BriefingData
    headline: readonly string[]
    sectors: readonly string[]
    lang: Lang
    w: Words
  },
  most = Infinity,
): SlideContents[] {
  const ids = data.stories.map(({ sector }) => sector.id)
  const chosen = ids.filter((id) => sectors.includes(id))
  const slides =
    chosen.length > 0
      ? chosen.map(storySlide)
      : [...cityBoards(data, headline), ...ids.map(storySlide)]
  return slideContentsOf({ title: '', slides: withIds(slides.slice(0, most)) }, { data, lang, w })
}

/** The slides of the city without its title slide. */
function cityBoards(data: BriefingData, headline: readonly string[]): NewSlide[] {
  const peers = peersOf([...data.records.values()], data.board.regions)
  return cityDeck({ rows: data.rows, headline, peers, subtitle: '' }).filter(
    ({ kind }) => kind !== 'title',
  )
}

function storySlide(sector: string): NewSlide {
  return { kind: 'sector', title: null, notes: '', sector }
}
