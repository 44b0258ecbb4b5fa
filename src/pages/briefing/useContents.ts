import { useMemo } from 'react'
import type { Briefing, Slide } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { contentsOf } from '../../slides/contents/slideContents.ts'
import type { BriefingData, SlideInput } from '../../slides/contents/slideInput.ts'
import type { Words } from '../../i18n/zh.ts'

/** The contents of the slides. An unchanged slide keeps the same object, so it is not rendered again. */
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
