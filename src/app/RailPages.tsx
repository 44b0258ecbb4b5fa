import { NavLink } from 'react-router'
import { useText } from '../i18n/words.tsx'
import { paths } from '../paths/paths.ts'
import type { View } from '../paths/viewSearch.ts'
import { useHydrated } from '../ui/useHydrated.ts'
import { mainPages } from './mainPages.ts'
import styles from './RailPages.module.css'

/** Those of the second rank, at the foot of the rail. */
const morePages = ['wall', 'rules', 'help'] as const

type Page = (typeof mainPages | typeof morePages)[number]

const icons: Record<Page, string> = {
  overview: 'M3 3h6v6H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 11h6v6H3z',
  targets: 'M10 3a7 7 0 110 14 7 7 0 010-14zM10 7a3 3 0 110 6 3 3 0 010-6zM10 10h.01',
  indicators: 'M3 5h14M3 10h14M3 15h9',
  sectors: 'M10 10V3a7 7 0 107 7zM12 3a7 7 0 015 5h-5z',
  milestones: 'M5 17V3l10 3-10 4',
  compare: 'M3 14l4-5 4 3 6-8M3 17h14',
  briefings: 'M3 4h14v9H3zM10 13v4M7 17h6',
  sources: 'M5 3h7l3 3v11H5zM8 9h4M8 13h4',
  wall: 'M2.5 4h15v10h-15zM7.5 4v10M12.5 4v10M7 17h6',
  rules: 'M3 5l1.5 1.5L7.5 4M3 11.5L4.5 13l3-2.5M11 5.5h6M11 12h6',
  help: 'M10 3a7 7 0 110 14 7 7 0 010-14zM7.9 8.2a2.1 2.1 0 113.2 1.8c-.7.5-1.1.9-1.1 1.8M10 14h.01',
}

interface Following {
  view: View
  onFollow: () => void
}

/** The links to all pages; on a phone they open as a menu. */
export function RailPages({ isOpen, ...rest }: Following & { isOpen: boolean }) {
  const { w } = useText()
  return (
    <nav
      id="pages"
      className={styles.pages}
      aria-label={w.nav}
      data-open={isOpen}
      data-stand-in={useHydrated() ? undefined : ''}
    >
      {mainPages.map((page) => (
        <PageLink key={page} page={page} {...rest} />
      ))}
      <div className={styles.more}>
        {morePages.map((page) => (
          <PageLink key={page} page={page} {...rest} />
        ))}
      </div>
    </nav>
  )
}

function PageLink({ page, view, onFollow }: Following & { page: Page }) {
  const { lang, w } = useText()
  return (
    <NavLink
      className={styles.link ?? ''}
      to={paths[page](lang, view)}
      end={page === 'overview'}
      title={w[page]}
      onClick={onFollow}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={icons[page]} />
      </svg>
      <span>{w[page]}</span>
    </NavLink>
  )
}
