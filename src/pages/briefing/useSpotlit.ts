import { useMemo } from 'react'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import { withIds } from '../../domain/briefing/decks.ts'
import { indicatorSlide } from '../../domain/indicator/indicatorSlide.ts'
import type { Words } from '../../i18n/zh.ts'
import { contentsOf } from '../../slides/contents/slideContents.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'

/** The slide of an indicator from the search; null without one. */
export function useSpotlit(
  indicator: string | null,
  data: BriefingData,
  lang: Lang,
  w: Words,
): SlideContents | null {
  return useMemo(() => {
    const row = data.rows.find((one) => one.indicator.id === indicator)
    const [slide] = row ? withIds([indicatorSlide(row)]) : []
    return slide ? contentsOf(slide, '', { data, lang, w }) : null
  }, [indicator, data, lang, w])
}
