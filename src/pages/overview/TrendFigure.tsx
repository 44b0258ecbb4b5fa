import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { indicatorQuery, indicatorsQuery } from '../../api/indicatorQueries.ts'
import { type PeerTrend, trendOf } from '../../charts/trend.ts'
import { gapsOf } from '../../charts/trendAxes.ts'
import { TrendChart } from '../../charts/TrendChart.tsx'
import { TrendTable } from '../../charts/TrendTable.tsx'
import { PeersToggle } from '../../components/PeersToggle.tsx'
import { peerTrends } from '../../components/peerTrends.ts'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import { SourceCaption } from '../../components/SourceCaption.tsx'
import { TableButton } from '../../components/TableButton.tsx'
import { TrendExport } from '../../components/TrendExport.tsx'
import { TrendNotes } from '../../components/TrendNotes.tsx'
import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicator/indicatorAnswers.ts'
import type { Day } from '../../contract/scalars.ts'
import type { SourceGlance } from '../../contract/source/source.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { movementTitle } from '../../narrative/movementTitle.ts'
import { unitText } from '../../format/unitText.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { paths } from '../../paths/paths.ts'
import type { OverviewSearch } from '../../paths/overviewSearch.ts'
import { TrendChooser } from './TrendChooser.tsx'
import styles from './TrendPanel.module.css'

/** The chosen indicator as chart and table. Loaded after the numbers, as it imports Recharts. */
export function TrendFigure({
  search,
  fallback,
  toView,
}: {
  search: OverviewSearch
  fallback: string | null
  toView: (view: Partial<OverviewSearch>) => string
}) {
  const { trend: asked, asOf } = search
  const { data: list } = useSuspenseQuery(indicatorsQuery(asOf))
  const known = list.indicators.some(({ id }) => id === asked)
  const id = (known ? asked : fallback) ?? list.indicators[0]?.id ?? ''
  const { data: detail } = useSuspenseQuery(indicatorQuery(id, asOf))
  const shown = {
    detail,
    asOf,
    tools: (
      <>
        <TrendChooser list={list} id={id} toTrend={(trend) => toView({ trend })} />
        <PeersToggle
          count={detail.peers}
          shown={search.peers !== null}
          to={toView({ peers: search.peers ? null : 'yes' })}
        />
      </>
    ),
  }
  return search.peers && detail.peers > 0 ? <WithPeers {...shown} /> : <ChartAndTable {...shown} />
}

type Shown = { detail: IndicatorDetailAsRead; asOf: Day | null; tools: ReactNode }

/** Their figures are fetched once somebody asks for them. */
function WithPeers(shown: Shown) {
  const { data: records } = useSuspenseQuery(recordsQuery(shown.detail.indicator.id, shown.asOf))
  const { data: board } = useSuspenseQuery(boardQuery(shown.asOf))
  return (
    <ChartAndTable
      {...shown}
      peers={peerTrends(records, board.regions)}
      peerSources={records.sources}
    />
  )
}

function ChartAndTable({
  detail,
  asOf,
  tools,
  peers = [],
  peerSources = [],
}: Shown & { peers?: readonly PeerTrend[]; peerSources?: readonly SourceGlance[] }) {
  const { lang, t, say } = useText(chartWords)
  const client = useQueryClient()
  const [table, setTable] = useState(false)
  const { data: board } = useSuspenseQuery(boardQuery(asOf))
  const city = board.regions.find(({ id }) => id === homeRegion)
  const { indicator, sources, targets, lights } = detail
  const readings = wholeOf(detail.readings)
  // With a broken figure nothing is judged, as it might be the one that decides.
  const judged = readings.length === detail.readings.length
  const trend = trendOf(readings, indicator)
  const name = say(indicator.name)
  const message = movementTitle(indicator, readings, lang)
  const subtitle = [
    indicator.measure === 'rank' ? t.trendLowerBetter : t.trendUnit(unitText(indicator, lang)),
    say(indicator.definition),
    ...(peers.length > 0 ? [t.peersNote(peers.map((peer) => say(peer.name)))] : []),
  ].join(' · ')
  return (
    <figure className={styles.figure} aria-labelledby="trend">
      <div className={styles.head}>
        <h2 id="trend">{message ?? t.trendTitle(name)}</h2>
        <div className={styles.ways}>
          {tools}
          {city && readings.length > 0 && (
            <TrendExport
              detail={detail}
              shown={readings}
              trend={trend}
              targets={targets}
              peers={peers}
              message={message}
              kind="line"
              years={null}
              standings={judged ? standingsOf([{ indicator, readings, targets, lights }]) : []}
              records={() =>
                client.query({ ...recordsQuery(indicator.id, asOf), staleTime: 'static' })
              }
              city={city.name}
              subtitle={subtitle}
            />
          )}
        </div>
      </div>
      <p className={styles.sub}>{subtitle}</p>
      {trend.points.length > 0 ? (
        <TrendChart
          trend={trend}
          indicator={indicator}
          targets={targets}
          lights={lights}
          peers={peers}
          title={t.trendTitle(name)}
        />
      ) : (
        <Notice title={t.trendEmpty} help={say(indicator.definition)} />
      )}
      <TrendNotes
        trend={trend}
        gaps={gapsOf(trend, targets, peers)}
        indicator={indicator}
        broken={detail.readings.filter(isBroken)}
      />
      <figcaption className={styles.caption}>
        <SourceCaption sources={sources} day={detail.day} />
        <TableButton
          shown={table}
          onToggle={() => setTable(!table)}
          to={paths.indicator(lang, indicator.id, { tab: 'data', asOf })}
        />
      </figcaption>
      {table && (
        <TrendTable
          readings={readings}
          indicator={indicator}
          sources={[...sources, ...peerSources]}
          peers={peers}
          targets={targets}
          lights={lights}
          caption={t.trendTable(name)}
          figure={(reading, text) => <ReadingLink reading={reading} text={text} />}
        />
      )}
    </figure>
  )
}
