import { useLocation, useNavigate } from 'react-router'
import { useOpenEvidence } from '../components/EvidenceContext.tsx'
import { savedViewAddress } from '../components/savedViewStorage.ts'
import { useOpenSearch } from '../components/SearchContext.ts'
import type { View } from '../paths/viewSearch.ts'
import { otherLanguage } from '../i18n/languages.ts'
import { useText } from '../i18n/words.tsx'
import { fillScreen } from '../ui/fullScreen.ts'
import { applyTheme } from '../ui/theme.ts'
import { homeRegion } from '../domain/figure/homeCity.ts'
import { itemsText } from '../domain/compare/compareItems.ts'
import { paths } from '../paths/paths.ts'
import type { SearchEntry } from './searchEntries.ts'
import { remember } from './searchRecent.ts'

/** Closes the search and opens the chosen entry, or runs it if it is an action. */
export function useSearchChoice(
  view: View,
): (entry: SearchEntry, dialog: HTMLDialogElement) => void {
  const { lang } = useText()
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const openEvidence = useOpenEvidence()
  const openSearch = useOpenSearch()

  const act = (action: Extract<SearchEntry, { group: 'action' }>['id']) => {
    switch (action) {
      case 'language': {
        const other = otherLanguage[lang]
        return navigate(pathname.replace(/^\/(zh|en)/, `/${other}`) + search)
      }
      case 'latest':
        return navigate(pathname + withoutDay(search))
      case 'keys':
        return openSearch('keys')
      case 'print':
        return window.print()
      case 'screen':
        return fillScreen()
      case 'light':
      case 'dark':
      case 'system':
        return applyTheme(action)
    }
  }

  /** The comparison with a city, or the figures of a part of the city: of the indicator on the page if it has them. */
  const regionAddress = ({ id, kind, indicators }: Extract<SearchEntry, { group: 'region' }>) => {
    const indicator =
      indicators.find((one) => pathname.endsWith(`/indicators/${one}`)) ?? indicators[0] ?? ''
    if (kind !== 'peer-city') return paths.indicator(lang, indicator, { ...view, tab: 'districts' })
    const items = itemsText([
      { indicator, region: homeRegion },
      { indicator, region: id },
    ])
    return paths.compare(lang, { ...view, items })
  }

  const go = (entry: SearchEntry) => {
    switch (entry.group) {
      case 'indicator':
        return navigate(paths.indicator(lang, entry.id, view))
      case 'sector':
        return navigate(paths.sector(lang, entry.id, { asOf: view.asOf }))
      case 'milestone':
        return openEvidence({ kind: 'milestone', id: entry.id }, placeOfFocus())
      case 'region':
        return navigate(regionAddress(entry))
      case 'view':
        return navigate(savedViewAddress(entry.view, lang))
      case 'status':
        return navigate(paths.targets(lang, { ...view, status: entry.id }))
      case 'page':
        return navigate(paths[entry.id](lang, view))
      case 'action':
        return act(entry.id)
    }
  }

  return (entry, dialog) => {
    if (entry.group === 'indicator' || entry.group === 'sector' || entry.group === 'milestone')
      remember(entry)
    // The list of keys replaces the names in the same dialog.
    if (entry.id !== 'keys') dialog.close()
    // Evidence open below the search belongs to the page that is left.
    if (entry.group !== 'milestone' && entry.group !== 'action') closeOthers()
    void go(entry)
  }
}

/** The element to place a dialog beside: the one with the focus, else the heading. */
function placeOfFocus(): Element {
  const { activeElement, body } = document
  if (activeElement && activeElement !== body) return activeElement
  return document.querySelector('main h1') ?? body
}

function closeOthers(): void {
  for (const other of document.querySelectorAll('dialog')) other.close()
}

function withoutDay(search: string): string {
  const kept = search.slice(1).split('&')
  const rest = kept.filter((part) => !part.startsWith('asOf='))
  return rest.length > 0 ? `?${rest.join('&')}` : ''
}
