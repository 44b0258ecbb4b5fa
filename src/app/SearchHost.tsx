import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { chunkQuery } from '../api/chunk.ts'
import { presentationOf, presenting } from '../components/presenting.ts'
import { SearchContext, type SearchPart } from '../components/SearchContext.ts'
import { useText } from '../i18n/words.tsx'
import type { View } from '../paths/viewSearch.ts'
import { fillScreen } from '../ui/fullScreen.ts'
import { FloatingPart } from './FloatingPart.tsx'
import type { SearchPanel } from './SearchPanel.tsx'

const searchPanelQuery = chunkQuery('search-panel', () => import('./SearchPanel.tsx'))

/** Opens the search by its keys and by the search buttons in its content; `P` presents, `C` shows other cities. */
export function SearchHost({ view, children }: { view: View; children: ReactNode }) {
  const [part, open] = useState<SearchPart | null>(null)
  const present = usePresent(view)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = partOf(event)
      if (!asked) return
      event.preventDefault()
      if (asked === 'present') present()
      else if (asked === 'peers') document.querySelector<HTMLElement>('[data-peers]')?.click()
      else open(asked)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
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

/** Presents what the page has a link for, else what the filter asks for. */
function usePresent(view: View): () => void {
  const { lang } = useText()
  const navigate = useNavigate()
  return () => {
    const link = document.querySelector<HTMLElement>('[data-present]')
    if (link) {
      link.click()
      return
    }
    void fillScreen()
    void navigate(presentationOf(view, lang), { state: presenting.state })
  }
}

/** Renders nothing until its code is loaded. Not `Suspense`, as the page may be suspended at the same time. */
function LazyPanel(props: ComponentProps<typeof SearchPanel>) {
  const { data } = useQuery({ ...searchPanelQuery, throwOnError: true })
  return data ? <data.SearchPanel {...props} /> : null
}

/** What a key opens: Ctrl/⌘ K anywhere; single letters and signs unless the focus is in a field. */
function partOf({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent) {
  // Capital letters too, as of Shift and of Caps Lock.
  const pressed = key.toLowerCase()
  if ((ctrlKey || metaKey) && !altKey && pressed === 'k') return 'names'
  const typing = target instanceof Element && target.closest('input, select, textarea, dialog')
  if (ctrlKey || metaKey || altKey || isComposing || typing) return null
  return ({ '/': 'names', '?': 'keys', p: 'present', c: 'peers' } as const)[pressed] ?? null
}
