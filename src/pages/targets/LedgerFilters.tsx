import type { Board } from '../../contract/board/board.ts'
import { Tier } from '../../contract/target/target.ts'
import { formatCount } from '../../format/figureText.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { TargetFacet } from './entry.ts'
import type { TargetCounts, TargetFilters } from './found.ts'
import { Select } from '../../ui/Select.tsx'
import styles from './LedgerTools.module.css'

/** The filters other than status, each option with the number of targets it would leave; disabled at 0. */
export function LedgerFilters({
  filters,
  counts,
  themes,
  years,
  onChoose,
}: {
  filters: TargetFilters
  counts: TargetCounts
  themes: Board['themes']
  years: readonly string[]
  onChoose: (facet: TargetFacet, value: string | null) => void
}) {
  const { t, w, say } = useText(ledgerWords)
  const choices: { facet: TargetFacet; label: string; any: string; options: [string, string][] }[] =
    [
      {
        facet: 'theme',
        label: t.theme,
        any: t.allThemes,
        options: themes.map(({ id, name }) => [id, say(name)]),
      },
      {
        facet: 'year',
        label: t.year,
        any: t.allYears,
        options: years.map((year) => [year, t.dueIn(year)]),
      },
      {
        facet: 'tier',
        label: t.tier,
        any: t.allTiers,
        options: Tier.options.map((tier) => [tier, w.tier[tier]]),
      },
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
      {options.map(([value, name]) => {
        const count = counts[facet].get(value) ?? 0
        return (
          <option key={value} value={value} disabled={count === 0 && filters[facet] !== value}>
            {t.option(name, formatCount(count))}
          </option>
        )
      })}
    </Select>
  ))
}
