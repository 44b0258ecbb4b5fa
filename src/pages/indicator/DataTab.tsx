import { useState } from 'react'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Board } from '../../contract/board/board.ts'
import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { Region } from '../../contract/board/dataset.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { indicatorSlide } from '../../domain/indicator/indicatorSlide.ts'
import { figureTable } from '../../narrative/tables/figureTable.ts'
import { grammar } from '../../i18n/grammar.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './DataTab.module.css'
import { RecordsTable } from './RecordsTable.tsx'
import { recordOrder, regionKinds } from './recordOrder.ts'
import { RegionKindChoice } from './RegionKindChoice.tsx'

/** Every recorded statement on the indicator: all regions, and replaced ones too. */
export function DataTab({ records, board }: { records: RecordsAsRead; board: Board }) {
  const { lang, t, w, say } = useText(indicatorWords)
  const [chosen, setChosen] = useState<Region['kind'] | null>(null)
  const { indicator, sources, day } = records
  const all = wholeOf(records.observations).sort(recordOrder(board.regions))
  const regionOf = new Map(board.regions.map((region) => [region.id, region]))
  const ofKind = (kind: Region['kind']) =>
    all.filter(({ region }) => regionOf.get(region)?.kind === kind)
  const kinds = regionKinds
    .map((kind) => ({ kind, count: ofKind(kind).length }))
    .filter(({ count }) => count > 0)
  const rows = chosen === null ? all : ofKind(chosen)
  const broken = records.observations.filter(isBroken)
  if (records.observations.length === 0)
    return (
      <>
        <h2 className="sr-only">{t.allRecords}</h2>
        <Notice title={t.noRecords} help={t.noRecordsHelp} />
      </>
    )
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div>
          <h2>{t.allRecords}</h2>
          <p className={styles.sub}>{t.allRecordsSub}</p>
        </div>
        <ExportMenu
          name={`${say(indicator.name)} ${t.allRecords}`}
          slide={indicatorSlide({ indicator })}
          table={() =>
            figureTable(
              rows.map((figure) => ({
                indicator,
                region: regionOf.get(figure.region)?.name ?? {
                  zh: figure.region,
                  en: figure.region,
                },
                figure,
                source: sources.find(({ id }) => id === figure.source),
              })),
              {
                title: grammar[lang].labelled(say(indicator.name), t.allRecords),
                day,
                sources,
                lang,
                w,
              },
            )
          }
        />
      </div>
      {kinds.length > 1 && (
        <RegionKindChoice kinds={kinds} all={all.length} chosen={chosen} onChoose={setChosen} />
      )}
      {broken.map(({ id }) => (
        <p key={id} role="alert" className={styles.error}>
          {grammar[lang].labelled(w.dataError, w.dataErrorDetail(id))}
        </p>
      ))}
      <RecordsTable
        rows={rows}
        known={all}
        indicator={indicator}
        sources={sources}
        regions={board.regions}
      />
    </div>
  )
}
