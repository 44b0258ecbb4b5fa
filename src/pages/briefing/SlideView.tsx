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
  code = null,
}: {
  slide: SlideContents
  place: number
  all: number
  lang: Lang
  /** The check code, where the slide is that of a meeting version. */
  code?: string | null
}) {
  return (
    <SlidePicture
      slide={slide}
      place={place}
      all={all}
      lang={lang}
      demo={useDemo()}
      code={code}
      colours={onPage}
    />
  )
})
