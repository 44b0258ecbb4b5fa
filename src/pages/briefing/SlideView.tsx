import { memo, useSyncExternalStore } from 'react'
import { night, paper } from '../../ui/paper.ts'
import { SlidePicture } from '../../slides/draw/SlidePicture.tsx'
import { useDemo } from '../../components/DemoContext.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { isDark, onTheme } from '../../ui/theme.ts'

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
  const demo = useDemo()
  const dark = useSyncExternalStore(onTheme, isDark, () => false)
  return (
    <SlidePicture
      slide={slide}
      place={place}
      all={all}
      lang={lang}
      demo={demo}
      colours={dark ? night : paper}
    />
  )
})
