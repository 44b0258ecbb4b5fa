import type { ComponentProps } from 'react'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { facetLinks } from '../../lists/facetLinks.ts'
import type { FacetSelects } from '../../lists/FacetSelects.tsx'
import { FilterLinks } from '../../lists/FilterLinks.tsx'
import { groupingOf, targetGroupings, type TargetsSearch } from '../../paths/targetsSearch.ts'
import type { TargetFacet } from './entry.ts'

/** The filters and the layout as links. */
export function LedgerLinks({
  facets,
  search: { group, density, sort },
  to,
}: {
  facets: Omit<ComponentProps<typeof FacetSelects<TargetFacet>>, 'onChoose'>
  search: Pick<TargetsSearch, 'group' | 'density' | 'sort'>
  to: (change: Partial<TargetsSearch>) => string
}) {
  const { t } = useText(ledgerWords)
  return (
    <FilterLinks
      choicesOf={() => [
        ...facetLinks({ ...facets, to: (facet, value) => to({ [facet]: value }) }),
        {
          label: t.group,
          options: targetGroupings.map((one) => ({
            name: t.groups[one],
            to: to({ group: one }),
            current: one === groupingOf({ group, sort }),
          })),
        },
        {
          label: t.density,
          options: ([null, 'compact'] as const).map((one) => ({
            name: t.densities[one ?? 'comfortable'],
            to: to({ density: one }),
            current: one === density,
          })),
        },
      ]}
    />
  )
}
