import { chunk } from '../../api/chunk.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import type { Board } from '../../contract/board/board.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { DistrictTile } from '../../domain/indicator/districts.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { indicatorSlide } from '../../domain/indicator/indicatorSlide.ts'
import { dateText } from '../../format/dateText.ts'
import { unitText } from '../../format/unitText.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import { comparedPeriod } from './PeersPeriod.ts'
import { recordNotesOf } from './recordNotes.ts'
import { captionOf, placedFigure, takenSentence, takenTable } from './takenFigures.ts'

/** A district or zone with its current figure; null where there is none. */
export type PartReading = { id: string; name: string; reading: Reading | null }

/** Exports the figures of districts and zones: as tiles, as a table, and as a sentence. */
export function DistrictsExport({
  tiles,
  zones,
  note,
  records,
  board,
}: {
  tiles: readonly (PartReading & Pick<DistrictTile, 'col' | 'row'>)[]
  zones: readonly PartReading[]
  /** The note on how to read the tiles. */
  note: string
  records: RecordsAsRead
  board: Board
}) {
  const { lang, t, w, say } = useText(peersWords)
  const { t: chartText } = useText(chartWords)
  const { indicator } = records
  const stated = { indicator, records, lang, w }
  const title = `${say(indicator.name)} · ${t.districts}`
  const known = { tiles: knownOf(tiles), zones: knownOf(zones) }
  const shown = [...known.tiles, ...known.zones]
  const readings = shown.map(({ reading }) => reading)
  const notes = recordNotesOf(shown, records, lang)
  const placed = (parts: typeof shown) =>
    parts.map(({ name, reading }) => placedFigure(name, reading, stated))
  const picture = async () => {
    const { TileGridPicture } = await chunk(import('../../charts/TileGridPicture.tsx'))
    const drawn = <P extends PartReading>({ reading, ...part }: P) => {
      const unclear = reading?.status === 'ambiguous'
      return {
        ...part,
        known: reading && {
          figure: unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang)),
          period: comparedPeriod(reading, indicator, lang),
          remarks: unclear ? [] : remarksOf(reading, indicator, lang, w),
        },
      }
    }
    return (
      <TileGridPicture
        tiles={tiles.map(drawn)}
        zones={zones.map(drawn)}
        words={{ empty: t.noVerified, zones: t.zones }}
        title={title}
        subtitle={[
          ...(indicator.measure === 'rank' ? [] : [chartText.trendUnit(unitText(indicator, lang))]),
          note,
        ].join(' · ')}
        caption={[
          ...(zones.length > 0 ? [t.zonesNote] : []),
          ...captionOf(readings, notes, stated),
        ]}
      />
    )
  }
  return (
    <ExportMenu
      name={`${title} ${w.judged(dateText(records.day, lang))}`}
      picture={picture}
      slide={indicatorSlide({ indicator })}
      table={() => takenTable(readings, { title, board, ...stated })}
      sentence={takenSentence(
        t.districtsMessage(
          say(indicator.name),
          placed(known.tiles),
          known.tiles.length < tiles.length,
          placed(known.zones),
        ),
        readings,
        notes,
        stated,
      )}
    />
  )
}

function knownOf(parts: readonly PartReading[]) {
  return parts.flatMap(({ name, reading }) => (reading ? [{ name, reading }] : []))
}
