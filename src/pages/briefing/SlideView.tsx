import { memo } from 'react'
import { onPage } from '../../ui/paper.ts'
import { SlidePicture } from '../../slides/draw/SlidePicture.tsx'
import { useDemo } from '../../components/DemoContext.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'

/** A slide on screen, in the colours of the theme. */
export const SlideView = memo(function SlideView({
  slide,
  place,
  all,
  lang,
}: {
  slide: SlideContents
  place: number
  all: number
  lang: Lang
}) {
  return (
    <SlidePicture
      slide={slide}
      place={place}
      all={all}
      lang={lang}
      demo={useDemo()}
      colours={onPage}
    />
  )
})
