import type { DotRow } from '../../charts/DotPlot.tsx'
import { DotPlotPicture } from '../../charts/DotPlotPicture.tsx'
import { remarksOf } from '../../charts/remarks.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Board } from '../../contract/board.ts'
import { wholeOf } from '../../contract/broken.ts'
import type { IndicatorGlance } from '../../contract/indicator.ts'
import type { RecordsAsRead } from '../../contract/records.ts'
import type { SourceGlance } from '../../contract/source.ts'
import { figureTable } from '../../exports/figureTable.ts'
import { dateText } from '../../domain/period.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { useWords } from '../../i18n/words.tsx'

/** Takes the compared figures away: as a table, as a picture, or as their message. */
export function PeersExport({
  name,
  title,
  sentence,
  rows,
  cited,
  indicator,
  records: { day, observations, sources },
  board,
}: {
  name: string
  title: string
  sentence: string
  rows: readonly DotRow[]
  /** The sources of the rows, as they are cited. */
  cited: readonly SourceGlance[]
  indicator: IndicatorGlance
  records: RecordsAsRead
  board: Board
}) {
  const { lang, w, say } = useWords()
  const [first, ...more] = cited
  const citation =
    first &&
    `${w.source}${lang === 'zh' ? '：' : ': '}${chartWords[lang].captionSource(say(first.publisher), more.length)}`
  return (
    <ExportMenu
      name={name}
      sentence={sentence}
      table={() =>
        figureTable(
          rows.map(({ reading }) => ({
            indicator,
            region: board.regions.find(({ id }) => id === reading.region)?.name ?? {
              zh: reading.region,
              en: reading.region,
            },
            // As printed and with its note, but as it stood on the day.
            figure: { ...wholeOf(observations).find(({ id }) => id === reading.id), ...reading },
            source: sources.find(({ id }) => id === reading.source),
          })),
          { title, day, sources, lang, w },
        )
      }
      picture={() => (
        <DotPlotPicture
          rows={rows.map((row) => ({
            ...row,
            remarks: remarksOf(row.reading, indicator, lang, w),
          }))}
          indicator={indicator}
          lang={lang}
          title={title}
          subtitle={sentence}
          caption={[citation, w.dataAsOf(dateText(day, lang))].filter(Boolean).join(' · ')}
        />
      )}
    />
  )
}
