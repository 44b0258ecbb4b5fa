import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { indicatorQuery, indicatorsQuery } from '../../api/indicatorQueries.ts'
import { trendOf } from '../../charts/trend.ts'
import { TrendChart } from '../../charts/TrendChart.tsx'
import { TrendTable } from '../../charts/TrendTable.tsx'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import { SourceCaption } from '../../components/SourceCaption.tsx'
import { TableButton } from '../../components/TableButton.tsx'
import { TrendExport } from '../../components/TrendExport.tsx'
import { TrendNotes } from '../../components/TrendNotes.tsx'
import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type {
  IndicatorDetailAsRead,
  IndicatorList,
} from '../../contract/indicator/indicatorAnswers.ts'
import type { Day } from '../../contract/scalars.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { movementTitle } from '../../narrative/movementTitle.ts'
import { unitText } from '../../format/unitText.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { paths } from '../../paths/paths.ts'
import type { OverviewSearch } from '../../paths/overviewSearch.ts'
import { AddressForm } from '../../ui/AddressForm.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './TrendPanel.module.css'

/** The chosen indicator as chart and table. Loaded after the numbers, as it imports Recharts. */
export function TrendFigure({
  search: { trend: asked, asOf },
  fallback,
  toTrend,
}: {
  search: OverviewSearch
  fallback: string | null
  toTrend: (id: string | null) => string
}) {
  const { data: list } = useSuspenseQuery(indicatorsQuery(asOf))
  const known = list.indicators.some(({ id }) => id === asked)
  const id = (known ? asked : fallback) ?? list.indicators[0]?.id ?? ''
  const { data: detail } = useSuspenseQuery(indicatorQuery(id, asOf))
  return (
    <ChartAndTable
      detail={detail}
      asOf={asOf}
      chooser={<Chooser list={list} id={id} toTrend={toTrend} />}
    />
  )
}

function Chooser({
  list,
  id,
  toTrend,
}: {
  list: IndicatorList
  id: string
  toTrend: (id: string | null) => string
}) {
  const { t, w, say } = useText(chartWords)
  const navigate = useNavigate()
  return (
    <AddressForm to={toTrend(null)} submit={w.showChosen} className={styles.chooser}>
      <Field label={t.trendOf} place="hidden">
        <Select name="trend" value={id} onChoose={(trend) => void navigate(toTrend(trend))}>
          {list.themes.map((theme) => (
            <optgroup key={theme.id} label={say(theme.name)}>
              {list.indicators
                .filter((indicator) => indicator.theme === theme.id)
                .map((indicator) => (
                  <option key={indicator.id} value={indicator.id}>
                    {say(indicator.name)}
                    {indicator.readings === 0 && ` · ${w.noData}`}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </AddressForm>
  )
}

function ChartAndTable({
  detail,
  asOf,
  chooser,
}: {
  detail: IndicatorDetailAsRead
  asOf: Day | null
  chooser: ReactNode
}) {
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
  const subtitle = [
    indicator.measure === 'rank' ? t.trendLowerBetter : t.trendUnit(unitText(indicator, lang)),
    say(indicator.definition),
  ].join(' · ')
  return (
    <figure className={styles.figure} aria-labelledby="trend">
      <div className={styles.head}>
        <h2 id="trend">{movementTitle(indicator, readings, lang) ?? t.trendTitle(name)}</h2>
        <div className={styles.ways}>
          {chooser}
          {city && readings.length > 0 && (
            <TrendExport
              detail={detail}
              shown={readings}
              trend={trend}
              targets={targets}
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
          title={t.trendTitle(name)}
        />
      ) : (
        <Notice title={t.trendEmpty} help={say(indicator.definition)} />
      )}
      <TrendNotes trend={trend} indicator={indicator} broken={detail.readings.filter(isBroken)} />
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
          sources={sources}
          caption={t.trendTable(name)}
          figure={(reading, text) => <ReadingLink reading={reading} text={text} />}
        />
      )}
    </figure>
  )
}
