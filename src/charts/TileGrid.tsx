import type { ReactNode } from 'react'
import type { DistrictTile } from '../domain/indicator/districts.ts'
import { useText } from '../i18n/words.tsx'
import styles from './TileGrid.module.css'

/**
 * The districts as tiles placed roughly as in the city, without borders and without colours for values:
 * figures of different periods do not make a map. `content` renders what is known of a district, or null.
 */
export function TileGrid({
  tiles,
  label,
  empty,
  content,
}: {
  tiles: readonly DistrictTile[]
  label: string
  /** Shown on a tile without any figure. */
  empty: string
  content: (tile: DistrictTile) => ReactNode
}) {
  const { say } = useText()
  return (
    <ul className={styles.grid} aria-label={label}>
      {tiles.map((tile) => {
        const known = content(tile)
        return (
          <li
            key={tile.id}
            className={known ? styles.tile : `${styles.tile} ${styles.empty}`}
            data-col={tile.col}
            data-row={tile.row}
          >
            <p className={styles.name}>{say(tile.name)}</p>
            <div className={styles.content}>{known ?? <p>{empty}</p>}</div>
          </li>
        )
      })}
    </ul>
  )
}
