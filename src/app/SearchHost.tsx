import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react'
import { chunkQuery } from '../api/chunk.ts'
import { SearchContext, type SearchPart } from '../components/SearchContext.ts'
import { FloatingPart } from './FloatingPart.tsx'
import type { SearchPanel } from './SearchPanel.tsx'

const searchPanelQuery = chunkQuery('search-panel', () => import('./SearchPanel.tsx'))

/** Opens the search by its keys and by the search buttons in its content. */
export function SearchHost({ children }: { children: ReactNode }) {
  const [part, open] = useState<SearchPart | null>(null)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = partOf(event)
      if (!asked) return
      event.preventDefault()
      if (asked === 'present') document.querySelector<HTMLElement>('[data-present]')?.click()
      else open(asked)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <SearchContext value={open}>
      {children}
      {part && (
        <FloatingPart resetKey={part}>
          <LazyPanel part={part} onClose={() => open(null)} />
        </FloatingPart>
      )}
    </SearchContext>
  )
}

/** Renders nothing until its code is loaded. Not `Suspense`, as the page may be suspended at the same time. */
function LazyPanel(props: ComponentProps<typeof SearchPanel>) {
  const { data } = useQuery({ ...searchPanelQuery, throwOnError: true })
  return data ? <data.SearchPanel {...props} /> : null
}

/** What a key opens: Ctrl/⌘ K anywhere; `/`, `?` and `p` unless the focus is in a field. */
function partOf({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent) {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'names'
  const typing = target instanceof Element && target.closest('input, select, textarea, dialog')
  if (ctrlKey || metaKey || altKey || isComposing || typing) return null
  return ({ '/': 'names', '?': 'keys', p: 'present' } as const)[key] ?? null
}
