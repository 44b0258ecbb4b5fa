import { Link } from 'react-router'
import { useText } from '../../i18n/words.tsx'
import { paths } from '../../paths/paths.ts'
import type { View } from '../../paths/viewSearch.ts'
import styles from './PageLinks.module.css'

export type LinkedPage =
  | 'overview'
  | 'targets'
  | 'rules'
  | 'briefings'
  | 'wall'
  | 'sectors'
  | 'milestones'
  | 'sources'

/** Links to pages of the board, by the names of the navigation. */
export function PageLinks({ pages, view }: { pages: readonly LinkedPage[]; view: View }) {
  const { lang, w } = useText()
  return (
    <p className={styles.links}>
      {pages.map((page) => (
        <Link key={page} to={paths[page](lang, view)}>
          {w[page]}
        </Link>
      ))}
    </p>
  )
}
