import { useMemo } from 'react'
import type { Briefing, Slide } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { contentsOf } from '../../slides/contents/slideContents.ts'
import type { BriefingData, SlideInput } from '../../slides/contents/slideInput.ts'
import type { Words } from '../../i18n/zh.ts'

/** What the slides say. A slide that was not touched keeps its contents, so that it is not drawn anew. */
export function useContents(
  { slides, title, lang }: Pick<Briefing, 'slides' | 'title' | 'lang'>,
  data: BriefingData,
  w: Words,
): SlideContents[] {
  const of = useMemo(() => makerOf(title, { data, lang, w }), [data, lang, title, w])
  return useMemo(() => slides.map(of), [slides, of])
}

function makerOf(title: string, given: SlideInput): (slide: Slide) => SlideContents {
  const made = new WeakMap<Slide, SlideContents>()
  return (slide) => {
    const held = made.get(slide) ?? contentsOf(slide, title, given)
    made.set(slide, held)
    return held
  }
}
