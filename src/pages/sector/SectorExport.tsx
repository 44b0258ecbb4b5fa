import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { sourceRegisterQuery } from '../../api/catalogueQueries.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Day } from '../../contract/scalars.ts'
import { dateText } from '../../format/dateText.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { viewOf } from '../../paths/viewSearch.ts'
import { sectorSentence } from '../../narrative/sectorSentence.ts'
import { sectorTable } from '../../narrative/tables/sectorTable.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './SectorExport.module.css'

/** Exports a sector: figures and milestones as a table, one sentence, the link, or in print. */
export function SectorExport({ story, day }: { story: SectorStory; day: Day }) {
  const { lang, t, w, say } = useText(sectorWords)
  const [params] = useSearchParams()
  const { asOf } = viewOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(asOf))
  const { data: register } = useSuspenseQuery(sourceRegisterQuery(asOf))
  const sources = register.sources.map(({ source }) => source)
  const table = sectorTable(story, { regions: board.regions, sources, lang, w })
  return (
    <div className={styles.ways}>
      <ExportMenu
        name={`${say(story.sector.name)} ${w.judged(dateText(day, lang))}`}
        table={table ? () => table : undefined}
        sentence={sectorSentence(story, lang)}
        slide={{ kind: 'sector', title: null, notes: '', sector: story.sector.id }}
      />
      <Button onClick={() => window.print()}>{t.export.print}</Button>
    </div>
  )
}
