import { useMemo } from 'react'
import type { Board } from '../../contract/board/board.ts'
import { Measure } from '../../contract/indicator/indicator.ts'
import { formatCount } from '../../format/figureText.ts'
import { statuses } from '../../domain/target/standing.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Select } from '../../ui/Select.tsx'
import type { IndicatorEntry, IndicatorFacet } from './entry.ts'
import { countsIn, type IndicatorCriteria } from './found.ts'
import styles from './IndicatorFilters.module.css'

/** The filters in one row, each option with the number of rows it would leave. */
export function IndicatorFilters({
  filters,
  entries,
  themes,
  onChoose,
}: {
  filters: IndicatorCriteria
  /** The rows that match the search. */
  entries: readonly IndicatorEntry[]
  themes: Board['themes']
  onChoose: (facet: IndicatorFacet, value: string | null) => void
}) {
  const { t, w, say } = useText(catalogueWords)
  const counts = useMemo(() => countsIn(entries, filters), [entries, filters])
  const choices: { facet: IndicatorFacet; label: string; any: string; options: Option[] }[] = [
    {
      facet: 'theme',
      label: t.theme,
      any: t.allThemes,
      options: themes.map(({ id, name }) => [id, say(name)]),
    },
    {
      facet: 'measure',
      label: t.measure,
      any: t.allMeasures,
      options: Measure.options.map((measure) => [measure, t.measures[measure]]),
    },
    {
      facet: 'status',
      label: t.status,
      any: t.allStatuses,
      options: statuses.map((status) => [status, w.status[status]]),
    },
    { facet: 'trend', label: t.trend, any: t.trends.any, options: yesNo(t.trends) },
    { facet: 'peers', label: t.peers, any: t.peersOf.any, options: yesNo(t.peersOf) },
  ]
  return choices.map(({ facet, label, any, options }) => (
    <Select
      key={facet}
      className={styles.select}
      aria-label={label}
      marked={filters[facet] !== null}
      value={filters[facet] ?? ''}
      onChoose={(value) => onChoose(facet, value || null)}
    >
      <option value="">{any}</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {t.counted(name, formatCount(counts[facet].get(value) ?? 0))}
        </option>
      ))}
    </Select>
  ))
}

type Option = [value: string, name: string]

function yesNo({ yes, no }: { yes: string; no: string }): Option[] {
  return [
    ['yes', yes],
    ['no', no],
  ]
}
