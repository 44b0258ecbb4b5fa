import { sectorIcon } from './sectorIcons.ts'
import styles from './SectorMark.module.css'

/** The icon of a sector in its tint; its name stands beside it. */
export function SectorMark({ id }: { id: string }) {
  return (
    <svg className={styles.mark} data-sector={id} viewBox="0 0 24 24" aria-hidden="true">
      <path d={sectorIcon(id)} />
    </svg>
  )
}
