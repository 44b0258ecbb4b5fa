import type { CountsOf } from './useList.ts'
import { formatCount } from '../format/figureText.ts'
import { Select } from '../ui/Select.tsx'
import styles from './FacetSelects.module.css'

export type FacetChoice<Facet extends string> = {
  facet: Facet
  label: string
  /** The option that filters nothing. */
  any: string
  options: readonly (readonly [value: string, name: string])[]
}

export type Facets<Facet extends string> = {
  choices: readonly FacetChoice<Facet>[]
  chosen: Readonly<Record<Facet, string | null>>
  countsOf: CountsOf<Facet>
  counted: (name: string, count: string) => string
}

/** Filters in one row, each option with the number of entries it would leave, and disabled where that is none. */
export function FacetSelects<Facet extends string>({
  choices,
  chosen,
  countsOf,
  counted,
  onChoose,
}: Facets<Facet> & { onChoose: (facet: Facet, value: string | null) => void }) {
  return choices.map(({ facet, label, any, options }) => (
    <Select
      key={facet}
      className={styles.select}
      aria-label={label}
      marked={chosen[facet] !== null}
      value={chosen[facet] ?? ''}
      onChoose={(value) => onChoose(facet, value || null)}
    >
      <option value="">{any}</option>
      {options.map(([value, name]) => {
        const count = countsOf(facet).get(value) ?? 0
        return (
          <option key={value} value={value} disabled={count === 0 && chosen[facet] !== value}>
            {counted(name, formatCount(count))}
          </option>
        )
      })}
    </Select>
  ))
}
