import type { ReactNode } from 'react'
import type { DistrictTile } from '../domain/indicator/districts.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './TileGrid.module.css'

/**
 * The districts as tiles that lie roughly as they do in the city, without outlines and without colours for
 * values: single figures of different periods make no map. `content` is what is known of one, or null.
 */
export function TileGrid({
  tiles,
  label,
  empty,
  content,
}: {
  tiles: readonly DistrictTile[]
  label: string
  /** The words of a tile of which nothing is known. */
  empty: string
  content: (tile: DistrictTile) => ReactNode
}) {
  const { say } = useWords()
  return (
    <ul className={styles.grid} aria-label={label}>
      {tiles.map((tile) => {
        const known = content(tile)
        return (
          <li
            key={tile.id}
            className={known ? styles.tile : `${styles.tile} ${styles.empty}`}
            style={{ gridColumn: tile.col, gridRow: tile.row }}
          >
            <p className={styles.name}>{say(tile.name)}</p>
            <div className={styles.content}>{known ?? <p>{empty}</p>}</div>
          </li>
        )
      })}
    </ul>
  )
}
