import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { Day, Lang } from '../../contract/scalars.ts'
import { cityDeck, peersOf, sectorDeck, withIds } from '../../domain/briefing/decks.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import type { BriefingData } from '../contents/slideInput.ts'

/** The prefix of the ids of ready-made briefings, before a sector id or `city`. */
const prefix = 'ready-'

export function isReadyId(id: string): boolean {
  return id.startsWith(prefix)
}

/** A briefing for the city and one for each sector, generated from the data of the day. */
export function readyBriefings(
  data: BriefingData,
  headline: readonly string[],
  lang: Lang,
  /** The day as of which they show the data; null is the latest. */
  asOf: Day | null = null,
): Briefing[] {
  const t = briefingWords[lang]
  const made = (id: string, title: string, slides: Briefing['slides']): Briefing => ({
    format: 'briefing/1',
    id: prefix + id,
    title,
    asOf,
    lang,
    slides,
    meetings: [],
  })
  const subtitle = figureSentenceWords[lang].city
  return [
    made('city', t.city, cityDeckOf(data, headline, '')),
    ...data.stories.map((story) =>
      made(
        story.sector.id,
        t.sector(story.sector.name[lang]),
        withIds(sectorDeck(story, subtitle)),
      ),
    ),
  ]
}

/** The slides of the city's deck, as its data give them. */
export function cityDeckOf(
  data: BriefingData,
  headline: readonly string[],
  subtitle: string,
): Briefing['slides'] {
  return withIds(
    cityDeck({
      rows: data.rows,
      headline,
      sectors: data.stories.map(({ sector }) => sector.id),
      peers: peersOf([...data.records.values()], data.board.regions),
      subtitle,
    }),
  )
}
