import { memo } from 'react'
import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { trendOf } from '../../charts/trend.ts'
import { ChangeText } from '../../components/ChangeText.tsx'
import { PinButton } from '../../components/PinButton.tsx'
import type { Day } from '../../contract/scalars.ts'
import { monthsBetween } from '../../domain/figure/dataAge.ts'
import { ageText } from '../../format/ageText.ts'
import { formatCount } from '../../format/figureText.ts'
import { matchOf } from '../../domain/search/nameSearch.ts'
import { dateText } from '../../format/dateText.ts'
import { targetsBeside } from '../../domain/target/standing.ts'
import type { ShownStatus } from '../../domain/target/standing.ts'
import type { View } from '../../paths/viewSearch.ts'
import { htmlLanguage, otherLanguage } from '../../i18n/languages.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { IndicatorEntry } from './entry.ts'
import { LatestValue } from './LatestValue.tsx'
import { MarkedName } from '../../lists/MarkedName.tsx'
import { TargetStates } from './TargetStates.tsx'
import styles from './IndicatorTable.module.css'

/** One indicator of the list. Its cells are in the order of `columns`. */
export const IndicatorRow = memo(function IndicatorRow({
  entry,
  place,
  theme,
  query,
  status,
  view,
  day,
  measure,
}: {
  entry: IndicatorEntry
  place: number
  theme: string
  query: string
  /** The status of the filter: targets that have it are shown, whenever they are due. */
  status: ShownStatus | null
  view: View
  day: Day
  measure: ((row: HTMLTableRowElement | null) => void) | null
}) {
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2} className={styles.row}>
      <th scope="row" className={styles.name}>
        <NameCell entry={entry} query={query} theme={theme} view={view} />
      </th>
      <FigureCells entry={entry} status={status} day={day} />
    </tr>
  )
})

/** The cells that do not change while a search is typed. */
const FigureCells = memo(function FigureCells({
  entry,
  status,
  day,
}: {
  entry: IndicatorEntry
  status: ShownStatus | null
  day: Day
}) {
  const { lang, t } = useText(catalogueWords)
  const { indicator, current, readings, standings, dataDay } = entry
  const beside = targetsBeside(standings)
  const asked = standings.filter((one) => one.status === status && !beside.includes(one))
  return (
    <>
      <td className={styles.latest}>
        <LatestValue entry={entry} />
      </td>
      <td className={styles.change}>
        {current && current.status !== 'ambiguous' ? (
          <ChangeText current={current} readings={readings} indicator={indicator} />
        ) : (
          <span className={styles.none}>—</span>
        )}
      </td>
      <td className={styles.trend}>
        <TrendCell entry={entry} />
      </td>
      <td className={styles.status}>
        <TargetStates entry={entry} shown={[...beside, ...asked]} />
      </td>
      <td className={styles.sources} data-label={t.columns.sources}>
        {entry.sources > 0 ? t.sources(formatCount(entry.sources)) : <None />}
      </td>
      <td className={styles.age} data-label={t.columns.age}>
        {current ? (
          <>
            <span>{dataDay ? dateText(dataDay, lang) : t.ageUnknown}</span>{' '}
            {dataDay && (
              <span className={styles.small}>{ageText(monthsBetween(dataDay, day), lang)}</span>
            )}{' '}
            <span className={styles.small}>{t.recorded(dateText(current.recordedAt, lang))}</span>
          </>
        ) : (
          <None />
        )}
      </td>
    </>
  )
})

function NameCell({
  entry: { name, indicator },
  entry,
  query,
  theme,
  view: { sectors, asOf },
}: {
  entry: IndicatorEntry
  query: string
  theme: string
  view: View
}) {
  const { lang } = useText()
  const other = otherLanguage[lang]
  const match = matchOf(query, entry)
  // If only the name in the other language matches, it is shown too, to explain the match.
  const elsewhere = match && match.ranges[lang].length === 0 && match.ranges[other].length > 0
  return (
    <>
      <Link to={paths.indicator(lang, indicator.id, { sectors, asOf })}>
        <MarkedName text={name[lang]} ranges={match?.ranges[lang] ?? []} />
      </Link>
      <PinButton id={indicator.id} name={name[lang]} />
      <span className={styles.small}>{theme}</span>
      {elsewhere && (
        <span className={styles.small} lang={htmlLanguage[other]}>
          <MarkedName text={name[other]} ranges={match.ranges[other]} />
        </span>
      )}
    </>
  )
}

function TrendCell({ entry: { readings, indicator, broken } }: { entry: IndicatorEntry }) {
  const trend = trendOf(readings, indicator)
  if (broken || trend.points.length < 2) return <None />
  return <Sparkline trend={trend} indicator={indicator} />
}

function None() {
  return <span className={styles.none}>—</span>
}
