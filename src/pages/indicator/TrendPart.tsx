import { useSuspenseQuery } from '@tanstack/react-query'
import { startTransition, useOptimistic } from 'react'
import { Link, useNavigate } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { paths } from '../../paths/paths.ts'
import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import type { PeerTrend } from '../../charts/trend.ts'
import { gapsOf } from '../../charts/trendAxes.ts'
import { TrendChart } from '../../charts/TrendChart.tsx'
import { TrendTable } from '../../charts/TrendTable.tsx'
import { YearRange } from '../../charts/YearRange.tsx'
import { PeersToggle } from '../../components/PeersToggle.tsx'
import { peerTrends } from '../../components/peerTrends.ts'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import { SourceCaption } from '../../components/SourceCaption.tsx'
import { TrendExport } from '../../components/TrendExport.tsx'
import { TrendNotes } from '../../components/TrendNotes.tsx'
import { isBroken } from '../../contract/http/broken.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicator/indicatorAnswers.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { Bilingual } from '../../contract/scalars.ts'
import type { Standing } from '../../domain/target/standing.ts'
import { movementTitle } from '../../narrative/movementTitle.ts'
import { unitText } from '../../format/unitText.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { searchOfSpan } from './shownYears.ts'
import styles from './TrendPart.module.css'
import { TrendToolbar } from './TrendToolbar.tsx'
import { type TrendView, trendViewOf } from './trendView.ts'

/** With fewer years than this the choice of years is not offered. */
const fewestToNarrow = 4

export type TrendPartProps = {
  detail: IndicatorDetailAsRead
  standings: readonly Standing[]
  records: RecordsAsRead
  city: Bilingual
  search: IndicatorSearch
  to: (part: Partial<IndicatorSearch>) => string
}

/** The trend as line, bars or table over the chosen years. Lazily loaded, as it imports Recharts. */
export function TrendPart(props: TrendPartProps) {
  const { detail, search, to } = props
  const { lang, t, say } = useText(indicatorWords)
  const { t: chartText } = useText(chartWords)
  const navigate = useNavigate()
  const { indicator } = detail
  const view = trendViewOf(detail, search)
  const { kind, years, shown, trend, whole } = view
  // The handles move at once; the chart follows the address.
  const [chosen, choose] = useOptimistic(years?.span)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  const peers = search.peers && years ? peerTrends(props.records, board.regions) : []
  const name = say(indicator.name)
  const title = chartText.trendTitle(name)
  const message = movementTitle(indicator, shown, lang)
  const unit = [
    indicator.measure === 'rank'
      ? chartText.trendLowerBetter
      : chartText.trendUnit(unitText(indicator, lang)),
    ...(peers.length > 0 ? [chartText.peersNote(peers.map((peer) => say(peer.name)))] : []),
  ].join(' · ')
  const shownSources = new Set(shown.map(({ source }) => source))
  return (
    <figure aria-labelledby="trend">
      <TrendToolbar
        view={view}
        targets={
          years && kind !== 'table' && detail.targets.length > 0 ? search.targets !== 'no' : null
        }
        to={to}
      >
        {years && (
          <PeersToggle
            count={detail.peers}
            shown={search.peers !== null}
            to={to({ peers: search.peers ? null : 'yes' })}
          />
        )}
        <Link
          className={styles.link}
          to={paths.compare(lang, {
            sectors: search.sectors,
            asOf: search.asOf,
            items: indicator.id,
          })}
        >
          {t.compare}
        </Link>
        <TrendExport
          {...props}
          records={async () => props.records}
          shown={shown}
          trend={trend}
          targets={view.targets}
          peers={peers}
          message={message}
          kind={kind === 'bars' ? 'bars' : 'line'}
          years={years && years.span}
          subtitle={unit}
        />
      </TrendToolbar>
      <h2 id="trend">{message ?? title}</h2>
      <p className={styles.sub}>{unit}</p>
      <TrendDrawing {...props} view={view} peers={peers} title={title} />
      {years && chosen && years.all[1] - years.all[0] + 1 >= fewestToNarrow && (
        <YearRange
          years={years.all}
          from={chosen.from}
          to={chosen.to}
          trend={whole}
          onChange={(from, until) =>
            startTransition(async () => {
              const span = { from, to: until }
              choose(span)
              await navigate(to(searchOfSpan(span, years.all)), {
                replace: true,
              })
            })
          }
        />
      )}
      <TrendNotes
        trend={trend}
        gaps={gapsOf(trend, view.targets, peers)}
        indicator={indicator}
        broken={detail.readings.filter(isBroken)}
      />
      <figcaption className={styles.caption}>
        <SourceCaption
          sources={detail.sources.filter(({ id }) => shownSources.has(id))}
          day={detail.day}
        />
      </figcaption>
    </figure>
  )
}

/** The chart or the table, or a way out where the chosen years have no figure. */
function TrendDrawing({
  view: { kind, shown, trend, targets },
  detail: { indicator, sources, lights },
  records,
  peers,
  title,
  to,
}: Pick<TrendPartProps, 'detail' | 'records' | 'to'> & {
  view: TrendView
  peers: readonly PeerTrend[]
  title: string
}) {
  const { say, t } = useText(indicatorWords)
  const { t: chartText } = useText(chartWords)
  const isEmpty = (kind === 'table' ? shown : trend.points).length === 0
  return isEmpty ? (
    <p className={styles.none}>
      {t.noneInYears} <Link to={to({ from: null, to: null })}>{t.allYears}</Link>
    </p>
  ) : kind === 'table' ? (
    <TrendTable
      readings={shown}
      indicator={indicator}
      sources={[...sources, ...records.sources]}
      peers={peers}
      targets={targets}
      lights={lights}
      caption={chartText.trendTable(say(indicator.name))}
      figure={(reading, text) => <ReadingLink reading={reading} text={text} />}
    />
  ) : (
    <div className={styles.plot}>
      <TrendChart {...{ trend, indicator, targets, lights, peers, kind, title }} />
    </div>
  )
}
