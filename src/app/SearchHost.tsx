import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, Suspense, useEffect, useState } from 'react'
import { chunk, chunkLife } from '../api/chunk.ts'
import { failureKindOf } from '../api/failureKind.ts'
import { RetryBoundary } from '../components/RetryBoundary.tsx'
import { SearchContext, type SearchPart } from '../components/SearchContext.ts'
import styles from './EvidenceHost.module.css'
import type { SearchPanel } from './SearchPanel.tsx'

const searchPanelQuery = queryOptions({
  queryKey: ['chunk', 'search-panel'],
  queryFn: () => chunk(import('./SearchPanel.tsx')),
  ...chunkLife,
})

/** Opens the search by its keys and by every search button below it. */
export function SearchHost({ children }: { children: ReactNode }) {
  const [part, open] = useState<SearchPart | null>(null)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = partOf(event)
      if (!asked) return
      event.preventDefault()
      open(asked)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <SearchContext value={open}>
      {children}
      {part && (
        <div className={styles.host}>
          <RetryBoundary kindOf={failureKindOf} resetKey={part}>
            <Suspense fallback={null}>
              <LazyPanel part={part} onClose={() => open(null)} />
            </Suspense>
          </RetryBoundary>
        </div>
      )}
    </SearchContext>
  )
}

function LazyPanel(props: ComponentProps<typeof SearchPanel>) {
  const { data } = useSuspenseQuery(searchPanelQuery)
  return <data.SearchPanel {...props} />
}

/** Ctrl/⌘ K anywhere; `/` and `?` where nothing is being typed. */
function partOf({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent) {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'names'
  const typing = target instanceof Element && target.closest('input, select, textarea, dialog')
  if (ctrlKey || metaKey || altKey || isComposing || typing) return null
  return key === '/' ? 'names' : key === '?' ? 'keys' : null
}
