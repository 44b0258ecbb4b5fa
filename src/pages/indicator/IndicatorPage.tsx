import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigation, useParams, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { indicatorQuery } from '../../api/indicatorQueries.ts'
import { paths } from '../../paths/paths.ts'
import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { useText } from '../../i18n/words.tsx'
import { CurrentFigure } from './CurrentFigure.tsx'
import { DataTab } from './DataTab.tsx'
import { DistrictsTab } from './DistrictsTab.tsx'
import { IndicatorHeader } from './IndicatorHeader.tsx'
import styles from './IndicatorPage.module.css'
import { IndicatorTabs } from './IndicatorTabs.tsx'
import { PeersTab } from './PeersTab.tsx'
import { RevisionsTab } from './RevisionsTab.tsx'
import { indicatorSearchOf } from '../../paths/indicatorSearch.ts'
import { tabCounts } from './tabCounts.ts'
import { TrendTab } from './TrendTab.tsx'

/** One indicator: its trend, its peers, its districts, every statement, every revision. */
export function IndicatorPage() {
  const { lang, w, say } = useText()
  const { id = '' } = useParams()
  const [params] = useSearchParams()
  const updating = useNavigation().state === 'loading'
  const search = indicatorSearchOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  const { data: detail } = useSuspenseQuery(indicatorQuery(id, search.asOf))
  const { data: records } = useSuspenseQuery(recordsQuery(id, search.asOf))
  const to = (part: Partial<IndicatorSearch>) => paths.indicator(lang, id, { ...search, ...part })
  const { indicator, targets, lights, sources } = detail
  const readings = wholeOf(detail.readings)
  const broken = detail.readings.find(isBroken)
  // With a broken figure nothing is judged, as it might be the one that decides.
  const standings = broken ? [] : standingsOf([{ indicator, readings, targets, lights }])
  const city = board.regions.find(({ kind }) => kind === 'city')?.name ?? indicator.name
  return (
    <>
      <title>{w.documentTitle(say(indicator.name))}</title>
      <PageTop
        view={search}
        board={board}
        toView={(view) =>
          view.sectors === search.sectors
            ? to(view)
            : paths.indicators(lang, { sectors: view.sectors, asOf: view.asOf })
        }
      />
      <div className={styles.page} aria-busy={updating}>
        <IndicatorHeader detail={detail} board={board} view={search}>
          <CurrentFigure
            indicator={indicator}
            readings={readings}
            broken={broken}
            standings={standings}
            sources={sources}
            published={detail.publishedGrowth}
          />
        </IndicatorHeader>
        <IndicatorTabs tab={search.tab} counts={tabCounts(records, board.regions)} to={to} />
        {search.tab === null && (
          <TrendTab
            detail={detail}
            standings={standings}
            records={records}
            city={city}
            search={search}
            to={to}
          />
        )}
        {search.tab === 'peers' && (
          <PeersTab records={records} detail={detail} board={board} search={search} />
        )}
        {search.tab === 'districts' && <DistrictsTab records={records} board={board} />}
        {search.tab === 'data' && <DataTab records={records} board={board} />}
        {search.tab === 'revisions' && <RevisionsTab records={records} board={board} />}
      </div>
    </>
  )
}
