import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { comparableRegions, withIds } from '../../domain/briefing/decks.ts'
import { comparisonSlide } from '../../domain/indicator/comparisonSlide.ts'
import { indicatorSlide } from '../../domain/indicator/indicatorSlide.ts'
import type { Words } from '../../i18n/zh.ts'
import { contentsOf } from '../../slides/contents/slideContents.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import type { Shown } from './present.ts'

type Spotlit = {
  /** What is shown in place of the slide; null where the slide itself is. */
  spotlit: SlideContents | null
  /** Whether other cities were asked for where there is nothing to compare. */
  noPeers: boolean
}

/** The slide of an indicator from the search, or the comparison of an indicator with other cities. */
export function useSpotlit(
  { thrown, peers }: Pick<Shown, 'thrown' | 'peers'>,
  slide: SlideContents | undefined,
  { asOf, lang }: Pick<Briefing, 'asOf' | 'lang'>,
  data: BriefingData,
  w: Words,
): Spotlit {
  const found = useMemo(() => {
    const row = data.rows.find((one) => one.indicator.id === thrown)
    const [made] = row ? withIds([indicatorSlide(row)]) : []
    return made ? contentsOf(made, '', { data, lang, w }) : null
  }, [thrown, data, lang, w])
  const indicator = peers ? indicatorOf(found ?? slide) : null
  const { data: records } = useQuery({
    ...recordsQuery(indicator ?? '', asOf),
    enabled: indicator !== null,
  })
  const compared = useMemo(() => {
    if (indicator === null || !records) return null
    const regions = comparableRegions(records, data.board.regions)
    const [made] = withIds(regions.length > 0 ? [comparisonSlide(indicator, regions)] : [])
    if (!made) return null
    const known = {
      ...data,
      records: new Map([...data.records, [indicator, records]]),
      sources: [...data.sources, ...records.sources],
    }
    return contentsOf(made, '', { data: known, lang, w })
  }, [indicator, records, data, lang, w])
  const noPeers = peers && (indicator === null || (records !== undefined && compared === null))
  return { spotlit: compared ?? found, noPeers }
}

/** The indicator of a slide that shows one; null for any other slide. */
function indicatorOf(slide: SlideContents | undefined): string | null {
  if (slide?.kind !== 'indicator') return null
  const figures = slide.blocks.flatMap((block) => (block.block === 'figures' ? block.figures : []))
  return figures[0]?.key ?? null
}
