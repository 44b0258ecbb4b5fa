import { useMemo } from 'react'

/**
 * The filters of a list in the address without options that are unknown; the same object as in the render before
 * while nothing has changed.
 */
export function useChosen<
  Facet extends string,
  Asked extends Readonly<Record<Facet, string | readonly string[] | null>>,
>(
  { facets }: { facets: readonly Facet[] },
  asked: Asked,
  /** The ids of options that the address does not know, such as those of themes. */
  known: Readonly<Partial<Record<Facet, readonly { id: string }[]>>>,
): Pick<Asked, Facet> {
  const knownIn = (facet: Facet) => {
    const [options, value] = [known[facet], asked[facet]]
    if (!options || value === null) return value
    const has = (option: string) => options.some(({ id }) => id === option)
    return typeof value === 'string' ? (has(value) ? value : null) : value.filter(has)
  }
  const chosen = JSON.stringify(Object.fromEntries(facets.map((facet) => [facet, knownIn(facet)])))
  return useMemo(() => JSON.parse(chosen) as Pick<Asked, Facet>, [chosen])
}
