import { Link } from 'react-router'
import type { OverviewAsRead } from '../contract/board/overview.ts'
import { formatCount } from '../format/figureText.ts'
import { type View, withSectorToggled } from '../paths/viewSearch.ts'
import { useText } from '../i18n/words.tsx'
import styles from './PageBar.module.css'

/** The sector filter as links, each with its number of indicators. */
export function SectorChips({
  view,
  sectors,
  toView,
}: {
  view: View
  sectors: OverviewAsRead['sectors']
  toView: (view: View) => string
}) {
  const { w, say } = useText()
  const chosen = view.sectors.filter((id) => sectors.some((sector) => sector.id === id))
  return (
    <nav className={styles.sectors} aria-label={w.sectorFilter}>
      <Link
        className={styles.chip}
        to={toView({ ...view, sectors: [] })}
        aria-current={chosen.length === 0}
        data-sector-chip=""
      >
        {w.allSectors}
      </Link>
      {sectors.map(({ id, name, indicators }) => (
        <Link
          key={id}
          className={styles.chip}
          to={toView({ ...view, sectors: withSectorToggled(chosen, id) })}
          aria-current={chosen.includes(id)}
          aria-label={w.sectorCount(say(name), indicators)}
          title={indicators > 0 ? undefined : w.sectorCount(say(name), 0)}
          data-sector-chip=""
        >
          {say(name)} <span className={styles.count}>{formatCount(indicators)}</span>
        </Link>
      ))}
    </nav>
  )
}
