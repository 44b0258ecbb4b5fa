import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { RefreshContext } from '../components/RefreshContext.ts'
import { viewOf } from '../paths/viewSearch.ts'
import { useText } from '../i18n/words.tsx'
import { BriefingHost } from './BriefingHost.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { EvidenceHost } from './EvidenceHost.tsx'
import { Rail } from './Rail.tsx'
import { SearchHost } from './SearchHost.tsx'
import { focus } from './settle.ts'
import styles from './Shell.module.css'
import { TourHost } from './TourHost.tsx'
import { pageHeading } from './usePlaces.ts'
import { useRefresh } from './useRefresh.ts'

/** The frame of every page: the rail beside it, and the hosts of briefing, evidence, search and introduction. */
export function Shell({ children }: { children: ReactNode }) {
  const { w } = useText()
  const { search } = useLocation()
  const view = viewOf(new URLSearchParams(search))
  const refresh = useRefresh()
  return (
    <RefreshContext value={refresh}>
      <BriefingHost>
        <EvidenceHost view={view}>
          <SearchHost view={view}>
            <TourHost>
              <div className={styles.shell}>
                <a
                  className={styles.skip}
                  href="#main"
                  onClick={() => {
                    // Past the bar as well, so that the next stop is the first figure.
                    requestAnimationFrame(() => focus(pageHeading()))
                  }}
                >
                  {w.skip}
                </a>
                <Rail view={view} />
                <main id="main" className={styles.main} tabIndex={-1}>
                  <ConnectionBanner />
                  {children}
                </main>
              </div>
            </TourHost>
          </SearchHost>
        </EvidenceHost>
      </BriefingHost>
    </RefreshContext>
  )
}
