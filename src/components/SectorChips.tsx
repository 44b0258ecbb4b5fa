import { Link } from 'react-router'
import type { OverviewAsRead } from '../contract/board/overview.ts'
import { formatCount } from '../format/figureText.ts'
import { type View, withSectorToggled } from '../paths/viewSearch.ts'
import { useText } from '../i18n/words.tsx'
import styles from './PageBar.module.css'

/** What a page lists, if not indicators; one thing may belong to several sectors. */
export type Listed = {
  what: 'targets' | 'milestones'
  things: readonly { sectors: readonly string[] }[]
}

/** The sector filter as links, each with the number of its things that the page lists. */
export function SectorChips({
  view,
  sectors,
  listed,
  toView,
}: {
  view: View
  sectors: OverviewAsRead['sectors']
  listed?: Listed | undefined
  toView: (view: View) => string
}) {
  const { w, say } = useText()
  const chips = sectors.map(({ id, name, indicators }) => {
    const count = listed
      ? listed.things.filter((thing) => thing.sectors.includes(id)).length
      : indicators
    return { id, name, count, told: w.inSector[listed?.what ?? 'indicators'](say(name), count) }
  })
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
      {chips.map(({ id, name, count, told }) => (
        <Link
          key={id}
          className={styles.chip}
          to={toView({ ...view, sectors: withSectorToggled(chosen, id) })}
          aria-current={chosen.includes(id)}
          aria-label={told}
          title={count > 0 ? undefined : told}
          data-sector-chip=""
          data-none={count === 0}
        >
          {say(name)} <span className={styles.count}>{formatCount(count)}</span>
        </Link>
      ))}
    </nav>
  )
}
