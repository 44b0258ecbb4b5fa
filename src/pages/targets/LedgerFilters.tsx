import type { CountsOf } from '../../lists/useList.ts'
import type { Board } from '../../contract/board/board.ts'
import { Tier } from '../../contract/target/target.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { FacetSelects } from '../../lists/FacetSelects.tsx'
import type { TargetFacet } from './entry.ts'
import type { TargetFilters } from './targetList.ts'

/** The filters other than status, which has chips. */
export function LedgerFilters({
  filters,
  countsOf,
  themes,
  years,
  onChoose,
}: {
  filters: TargetFilters
  countsOf: CountsOf<TargetFacet>
  themes: Board['themes']
  years: readonly { id: string }[]
  onChoose: (facet: TargetFacet, value: string | null) => void
}) {
  const { t, w, say } = useText(ledgerWords)
  return (
    <FacetSelects
      chosen={filters}
      countsOf={countsOf}
      counted={t.option}
      onChoose={onChoose}
      choices={[
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
          options: years.map(({ id }) => [id, t.dueIn(id)]),
        },
        {
          facet: 'tier',
          label: t.tier,
          any: t.allTiers,
          options: Tier.options.map((tier) => [tier, w.tier[tier]]),
        },
      ]}
    />
  )
}
