import type { QueryClient } from '@tanstack/react-query'
import {
  freeId,
  keepBriefing,
  keptBriefingQuery,
  keptBriefingsQuery,
  lastKept,
} from '../api/briefingStore.ts'
import type { Briefing, NewSlide } from '../contract/briefing/briefing.ts'
import type { Lang } from '../contract/scalars.ts'
import { mostSlides, withSlide } from '../domain/briefing/briefingEdits.ts'
import { briefingWords } from '../i18n/slides/briefingWords.ts'

/**
 * Appends a slide to the briefing last edited on this device, or to a new one if there is none or it is
 * full. Returns its title and the number of its slides. Throws a `StorageError` where storage fails.
 */
export async function addToBriefing(
  client: QueryClient,
  lang: Lang,
  slide: NewSlide,
): Promise<{ title: string; place: number }> {
  const { briefings, unreadable } = await client.query({ ...keptBriefingsQuery(), staleTime: 0 })
  const last = briefings.find(({ id }) => id === lastKept())
  const held: Briefing =
    last && last.slides.length < mostSlides
      ? last
      : {
          format: 'briefing/1',
          id: freeId([...briefings.map(({ id }) => id), ...unreadable]),
          title: briefingWords[lang].newTitle,
          asOf: null,
          lang,
          slides: [],
          meetings: [],
        }
  const added = withSlide(held, slide, held.slides.length - 1)
  await keepBriefing(added)
  client.setQueryData(keptBriefingQuery(added.id).queryKey, added)
  return { title: added.title, place: added.slides.length }
}
