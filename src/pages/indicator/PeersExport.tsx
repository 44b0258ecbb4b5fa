import { chunk } from '../../api/chunk.ts'
import type { DotRow } from '../../charts/DotPlot.tsx'
import { remarksOf } from '../../narrative/remarks.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { comparisonSlide } from '../../domain/indicator/comparisonSlide.ts'
import { dateText } from '../../format/dateText.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { RecordNote } from './recordNotes.ts'
import { captionOf, takenSentence, takenTable } from './takenFigures.ts'

/** Exports the compared figures: as a table, as a picture, or as a sentence. */
export function PeersExport({
  title,
  message,
  rows,
  reads,
  notes,
  indicator,
  records,
  board,
}: {
  title: string
  message: string
  rows: readonly DotRow[]
  /** The note on how to read the plot. */
  reads: string
  /** The recorded notes on the figures. */
  notes: readonly RecordNote[]
  indicator: IndicatorGlance
  records: RecordsAsRead
  board: Board
}) {
  const { lang, t, w } = useText(peersWords)
  const readings = rows.map(({ reading }) => reading)
  const picture = async () => {
    const { DotPlotPicture } = await chunk(import('../../charts/DotPlotPicture.tsx'))
    return (
      <DotPlotPicture
        rows={rows.map((row) => ({ ...row, remarks: remarksOf(row.reading, indicator, lang, w) }))}
        indicator={indicator}
        lang={lang}
        title={title}
        subtitle={message}
        caption={[
          reads,
          ...(notes.length > 0 ? [t.notes] : []),
          ...captionOf(readings, notes, { records, lang, w }),
        ]}
      />
    )
  }
  return (
    <ExportMenu
      name={`${title} ${w.judged(dateText(records.day, lang))}`}
      sentence={takenSentence(message, readings, notes, { records, lang })}
      table={() => takenTable(readings, { title, indicator, board, records, lang, w })}
      picture={picture}
      slide={comparisonSlide(
        indicator.id,
        readings.map(({ region }) => region),
      )}
    />
  )
}
