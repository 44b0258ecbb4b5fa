import { isLowerBound, isUpperBound } from '../../domain/figure/interval.ts'
import type { ReactNode } from 'react'
import { DotPlot } from '../../charts/DotPlot.tsx'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import { SourceCaption } from '../../components/SourceCaption.tsx'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import type { PeerGroup } from '../../domain/indicator/peers.ts'
import { rankingOf } from '../../domain/indicator/ranking.ts'
import { grammar } from '../../i18n/grammar.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import { PeersExport } from './PeersExport.tsx'
import { PeersNotes } from './PeersNotes.tsx'
import { comparedPeriod } from './PeersPeriod.ts'
import styles from './PeersTab.module.css'
import { recordNotesOf } from './recordNotes.ts'

/** The cities of one group, ranked as far as bounds allow, with the message in one sentence. */
export function PeersFigure({
  group: { like },
  indicator,
  records,
  board,
  chooser,
}: {
  group: PeerGroup
  indicator: IndicatorGlance
  records: RecordsAsRead
  board: Board
  chooser: ReactNode
}) {
  const { lang, t, w, say } = useText(peersWords)
  const [own] = like
  const name = say(indicator.name)
  const period = comparedPeriod(own, indicator, lang)
  const ranks = indicator.measure === 'rank'
  const textAt = (reading: Reading) => textOf(formatFigure(reading, indicator, lang))
  const ranking = rankingOf(like, indicator.direction)
  const rows = ranking.map(({ row, place }) => {
    const region = board.regions.find(({ id }) => id === row.region)
    return {
      reading: row,
      name: region ? say(region.name) : row.region,
      place: ranks ? null : t.place(place, like.length),
      own: row === own,
    }
  })
  const ownPlace = ranking.find(({ row }) => row === own)?.place
  const sentence =
    ownPlace && like.length > 1
      ? t.sentence(name, period, textAt(own), ownPlace, like.length)
      : t.alone(period)
  // The first publisher is the one to cite, as in answers with short sources.
  const cited = [...new Set(like.map(({ source }) => source))].flatMap((id) => {
    const source = records.sources.find((one) => one.id === id)
    return source ? [{ ...source, publisher: source.originalPublisher ?? source.publisher }] : []
  })
  const reads = grammar[lang].sentences(
    [
      ranks ? t.rankNote : t.placeNote,
      ranking.some(({ place }) => place.best !== place.worst) && t.rangeNote,
      like.some(({ bound }) => isLowerBound(bound) || isUpperBound(bound)) && t.arrowNote,
    ].filter((note) => typeof note === 'string'),
  )
  const onRecord = recordNotesOf(rows, records, lang)
  return (
    <figure className={styles.panel} aria-labelledby="peers">
      <div className={styles.head}>
        <h2 id="peers">
          {t.title} <span className={styles.period}>{period}</span>
        </h2>
        <div className={styles.controls}>
          {chooser}
          <PeersExport
            title={`${name} · ${t.title} · ${period}`}
            message={sentence}
            rows={rows}
            reads={reads}
            notes={onRecord}
            indicator={indicator}
            records={records}
            board={board}
          />
        </div>
      </div>
      <p className={styles.sentence}>{sentence}</p>
      <p className={styles.note}>{t.rule}</p>
      <DotPlot
        rows={rows}
        indicator={indicator}
        label={t.list(name, period)}
        figure={(row) => (
          <>
            <EvidenceLink
              of={{ kind: 'observation', id: row.reading.id }}
              label={w.evidenceOf(`${row.name} ${period} ${textAt(row.reading)}`)}
            >
              {textAt(row.reading)}
            </EvidenceLink>
            <span className={styles.remarks}>
              <Remarks reading={row.reading} indicator={indicator} />
            </span>
          </>
        )}
      />
      <p className={styles.note}>{reads}</p>
      <PeersNotes notes={onRecord} />
      <figcaption className={styles.note}>
        <SourceCaption sources={cited} day={records.day} />
      </figcaption>
    </figure>
  )
}
