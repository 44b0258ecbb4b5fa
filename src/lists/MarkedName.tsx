import { nameParts } from '../domain/search/nameSearch.ts'
import styles from './MarkedName.module.css'

/** A name with the parts that match the search marked. */
export function MarkedName({
  text,
  ranges,
}: {
  text: string
  ranges: Parameters<typeof nameParts>[1]
}) {
  return nameParts(text, ranges).map(({ text: part, hit }, place) =>
    hit ? (
      // The index is the only key a part has.
      <mark key={place} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
