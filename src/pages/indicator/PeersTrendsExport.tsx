import { chunk } from '../../api/chunk.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import type { Trend } from '../../charts/trend.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { comparisonSlide } from '../../domain/indicator/comparisonSlide.ts'
import { dateText } from '../../format/dateText.ts'
import { unitText } from '../../format/unitText.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import { recordNotesOf } from './recordNotes.ts'
import { captionOf, placedFigure, takenSentence, takenTable } from './takenFigures.ts'

/** The trend of one city with its newest figure; `text` and `period` are as displayed. */
export type CityTrend = {
  region: string
  name: string
  own: boolean
  trend: Trend
  readings: readonly Reading[]
  newest: Reading
  text: string
  period: string
}

/** Exports the small trends: as a picture, all figures as a table, the newest ones as a sentence. */
export function PeersTrendsExport({
  cities,
  note,
  indicator,
  records,
  board,
}: {
  cities: readonly CityTrend[]
  /** The note on how to read the small charts. */
  note: string
  indicator: IndicatorGlance
  records: RecordsAsRead
  board: Board
}) {
  const { lang, t, w, say } = useText(peersWords)
  const { t: chartText } = useText(chartWords)
  const name = say(indicator.name)
  const title = `${name} · ${t.trends}`
  const readings = cities.flatMap((city) => city.readings)
  const unit = indicator.measure === 'rank' ? [] : [chartText.trendUnit(unitText(indicator, lang))]
  const picture = async () => {
    const { SmallMultiplesPicture } = await chunk(import('../../charts/SmallMultiplesPicture.tsx'))
    const drawn = cities.flatMap(({ name: city, trend }) =>
      trend.points.map(({ reading }) => ({ name: city, reading })),
    )
    const notes = recordNotesOf(drawn, records, lang)
    return (
      <SmallMultiplesPicture
        cities={cities.map((city) => ({
          ...city,
          figure: city.text,
          remarks:
            city.newest.status === 'ambiguous' ? [] : remarksOf(city.newest, indicator, lang, w),
        }))}
        indicator={indicator}
        lang={lang}
        title={title}
        subtitle={[...unit, note].join(' · ')}
        caption={[
          ...(notes.length > 0 ? [t.trendsRecord] : []),
          ...captionOf(
            drawn.map(({ reading }) => reading),
            notes,
            { records, lang, w },
          ),
        ]}
      />
    )
  }
  const newest = cities.map((city) => ({ name: city.name, reading: city.newest }))
  return (
    <ExportMenu
      name={`${title} ${w.judged(dateText(records.day, lang))}`}
      picture={picture}
      table={() => takenTable(readings, { title, indicator, board, records, lang, w })}
      sentence={takenSentence(
        t.trendsMessage(
          name,
          newest.map((city) => placedFigure(city.name, city.reading, { indicator, lang, w })),
        ),
        newest.map(({ reading }) => reading),
        recordNotesOf(newest, records, lang),
        { records, lang },
      )}
      slide={comparisonSlide(
        indicator.id,
        newest.map(({ reading }) => reading.region),
      )}
    />
  )
}
