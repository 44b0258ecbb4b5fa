import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Region } from '../../contract/board/dataset.ts'
import type { CatalogueAsRead } from '../../contract/indicator/catalogue.ts'
import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import { figureTable } from '../../narrative/tables/figureTable.ts'
import type { IndicatorEntry } from './entry.ts'
import { figureRowsOf } from './figureRows.ts'

/** As many figures as a slide of headline figures holds. */
const mostOnSlide = 6

/** Exports the figures of the rows shown; nothing where none has one. */
export function IndicatorExport({
  entries,
  catalogue,
  regions,
  asOf,
}: {
  entries: readonly IndicatorEntry[]
  catalogue: CatalogueAsRead
  regions: readonly Region[]
  asOf: Day | null
}) {
  const { lang, t, w } = useText(catalogueWords)
  const client = useQueryClient()
  const figures = useMemo(() => firstFigures(entries), [entries])
  if (figures.length === 0) return null
  return (
    <ExportMenu
      name={`${w.indicators} ${catalogue.day}`}
      slide={{
        kind: 'headline',
        title: null,
        notes: '',
        indicators: figures.slice(0, mostOnSlide),
      }}
      slideLabel={figures.length > mostOnSlide ? t.addFirst(formatCount(mostOnSlide)) : undefined}
      table={async () => {
        // The list has short sources only; the export needs them in full.
        const { sources } = await client.query({
          ...sourceRegisterQuery(asOf),
          staleTime: 'static',
        })
        return figureTable(figureRowsOf(entries, regions, catalogue.sources), {
          title: w.indicators,
          day: catalogue.day,
          sources: sources.map(({ source }) => source),
          lang,
          w,
        })
      }}
    />
  )
}

/** The first indicators with a figure: at most one more than a slide holds, to see that there are more. */
function firstFigures(entries: readonly IndicatorEntry[]): readonly string[] {
  const ids: string[] = []
  for (const { indicator, current } of entries) {
    if (current) ids.push(indicator.id)
    if (ids.length > mostOnSlide) break
  }
  return ids
}
