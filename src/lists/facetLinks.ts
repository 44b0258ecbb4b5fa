import { formatCount } from '../format/figureText.ts'
import type { Facets } from './FacetSelects.tsx'
import type { LinkedChoice } from './FilterLinks.tsx'

/** Filters as links, without the options that would leave nothing. */
export function facetLinks<Facet extends string>({
  choices,
  chosen,
  countsOf,
  counted,
  to,
}: Facets<Facet> & { to: (facet: Facet, value: string | null) => string }): LinkedChoice[] {
  return choices.map(({ facet, label, any, options }) => {
    const counts = countsOf(facet)
    const current = chosen[facet]
    return {
      label,
      options: [
        { name: any, to: to(facet, null), current: current === null },
        ...options
          .filter(([value]) => counts.has(value) || value === current)
          .map(([value, name]) => ({
            name: counted(name, formatCount(counts.get(value) ?? 0)),
            to: to(facet, value),
            current: value === current,
          })),
      ],
    }
  })
}
