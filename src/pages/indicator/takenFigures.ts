import { remarksOf } from '../../narrative/remarks.ts'
import type { Board } from '../../contract/board/board.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { Lang } from '../../contract/scalars.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import type { ExportTable } from '../../files/exportTable.ts'
import { figureTable } from '../../narrative/tables/figureTable.ts'
import { grammar } from '../../i18n/grammar.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { publisherOf } from '../../narrative/publisherOf.ts'
import { comparedPeriod } from './PeersPeriod.ts'
import type { RecordNote } from './recordNotes.ts'

type Shown = { records: RecordsAsRead; lang: Lang; w: Words }

/** Figures as a table to export: with the text as published and notes, but as known on the day. */
export function takenTable(
  readings: readonly Reading[],
  {
    title,
    indicator,
    board,
    records: { day, observations, sources },
    lang,
    w,
  }: Shown & { title: string; indicator: IndicatorGlance; board: Board },
): ExportTable {
  const whole = wholeOf(observations)
  return figureTable(
    readings.map((reading) => ({
      indicator,
      region: board.regions.find(({ id }) => id === reading.region)?.name ?? {
        zh: reading.region,
        en: reading.region,
      },
      figure: { ...whole.find(({ id }) => id === reading.id), ...reading },
      source: sources.find(({ id }) => id === reading.source),
    })),
    { title, day, sources, lang, w },
  )
}

/** The lines at the foot of a picture: recorded notes, first publishers, and the day. */
export function captionOf(
  readings: readonly Reading[],
  notes: readonly RecordNote[],
  { records, lang, w }: Shown,
): string[] {
  const t = peersWords[lang]
  return [
    ...notes.map(({ names, note }) => t.note(grammar[lang].list(names), note)),
    grammar[lang].labelled(w.source, publishersOf(readings, records, lang)),
    w.judged(dateText(records.day, lang)),
  ]
}

/** A message to paste, with the recorded notes on its figures, the publishers and the day. */
export function takenSentence(
  message: string,
  readings: readonly Reading[],
  notes: readonly RecordNote[],
  { records, lang }: Pick<Shown, 'records' | 'lang'>,
): string {
  const t = peersWords[lang]
  const said = notes.map(({ names, note }) =>
    t.note(grammar[lang].list(names), note.replace(/[.。]$/, '')),
  )
  return [
    message,
    ...(said.length > 0 ? [t.sentenceNotes(said)] : []),
    figureSentenceWords[lang].cited(
      publishersOf(readings, records, lang),
      dateText(records.day, lang),
    ),
  ].join('')
}

/** The figure of a place as text for a sentence, with its period and remarks. */
export function placedFigure(
  place: string,
  reading: Reading,
  { indicator, lang, w }: { indicator: IndicatorGlance; lang: Lang; w: Words },
): string {
  const unclear = reading.status === 'ambiguous'
  const text = unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang))
  const remarks = unclear ? [] : remarksOf(reading, indicator, lang, w)
  return peersWords[lang].placed(place, comparedPeriod(reading, indicator, lang), text, remarks)
}

function publishersOf(
  readings: readonly Reading[],
  { sources }: RecordsAsRead,
  lang: Lang,
): string {
  const names = readings.flatMap((reading) => {
    const source = sources.find(({ id }) => id === reading.source)
    return source ? [publisherOf(source, lang)] : []
  })
  return grammar[lang].longList([...new Set(names)])
}
