import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import {
  type KeyboardEvent,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { namesQuery } from '../api/boardQueries.ts'
import { catalogueQuery } from '../api/catalogueQueries.ts'
import { failureKindOf } from '../api/failureKind.ts'
import { useAfterPaint } from '../components/afterPaint.ts'
import { RetryBoundary } from '../components/RetryBoundary.tsx'
import { savedViews } from '../components/savedViewStorage.ts'
import { wholeOf } from '../contract/http/broken.ts'
import type { CatalogueRowAsRead } from '../contract/indicator/catalogue.ts'
import type { Day } from '../contract/scalars.ts'
import { formatCount } from '../format/figureText.ts'
import { ranked } from '../domain/search/nameSearch.ts'
import type { View } from '../paths/viewSearch.ts'
import { searchWords } from '../i18n/app/searchWords.ts'
import { useText } from '../i18n/words.tsx'
import { storedTheme } from '../ui/theme.ts'
import { nameEntries, ownEntries } from './searchEntries.ts'
import { SearchHints } from './SearchHints.tsx'
import { SearchInput } from './SearchInput.tsx'
import { SearchList } from './SearchList.tsx'
import { optionId } from './SearchOption.tsx'
import styles from './SearchNames.module.css'
import { storedRecent } from './searchRecent.ts'
import { firstRows, sectionsOf } from './searchSections.ts'
import { useFound } from './useFound.ts'
import { useSearchChoice } from './useSearchChoice.ts'

/** A field and the list of results; it can be typed in while the names are still loading. */
export function SearchNames({ view }: { view: View }) {
  const { t } = useText(searchWords)
  const { data: names } = useQuery(namesQuery(view.asOf))
  const latest = useLatest(view.asOf, names !== undefined)
  const entries = useMemo(() => (names ? nameEntries(names) : []), [names])
  const own = useOwnEntries(view.asOf)
  const [recent] = useState(storedRecent)
  const [typed, setTyped] = useState('')
  const [marked, mark] = useState<string | null>(null)
  const choose = useSearchChoice(view)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    // Searches once ahead, so that the first letter typed is as fast as the others.
    const warming = setTimeout(() => ranked('a', entries, 1))
    return () => clearTimeout(warming)
  }, [entries])

  // The field updates first, the results follow.
  const late = useDeferredValue(typed)
  const found = useFound(late, entries, own, recent)
  // The first rows are rendered at once; the others a frame later, or when a key moves to them.
  const settled = useAfterPaint(found) === found || marked !== null
  const { sections, total, more } = found
  const drawn = settled ? sections : firstRows(sections)
  const rows = sections.flatMap((section) => section.rows)
  // Until the names are loaded the first row may not be the best, so Enter takes only a marked one.
  const activeOf = (among: typeof rows, asked: string) =>
    among.find(({ key }) => key === marked) ?? (names || asked.trim() === '' ? among[0] : undefined)
  const active = activeOf(rows, late)
  const pick = (row: (typeof rows)[number]) => {
    const dialog = input.current?.closest('dialog')
    if (dialog) choose(row.entry, dialog)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // While pinyin is composed, keys belong to the input method.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
    // A key applies to the results for what is typed, even if they are not rendered yet.
    const now =
      late === typed
        ? rows
        : sectionsOf(typed, entries, own, recent).sections.flatMap((section) => section.rows)
    const at = activeOf(now, typed)
    if (event.key === 'Enter') {
      event.preventDefault()
      if (at) pick(at)
      return
    }
    const next = nextPlace(event.key, at ? now.indexOf(at) : -1, now.length)
    if (next === null) return
    event.preventDefault()
    mark(now[next]?.key ?? null)
  }

  return (
    <>
      <SearchInput
        ref={input}
        typed={typed}
        active={active && optionId(active.key)}
        open={rows.length > 0}
        onType={(text) => {
          setTyped(text)
          mark(null)
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.results} data-whole={drawn === sections}>
        <SearchList
          sections={drawn}
          latest={latest}
          active={active?.key ?? null}
          onMark={mark}
          onPick={pick}
        />
        {more > 0 && <p className={styles.note}>{t.more(formatCount(more))}</p>}
        <RetryBoundary kindOf={failureKindOf}>
          <Suspense
            fallback={
              <p className={styles.note} role="status">
                {t.namesLoading}
              </p>
            }
          >
            <WithNames asOf={view.asOf}>
              {total === 0 && (
                <div className={styles.nothing}>
                  <p>{t.nothing(late.trim())}</p>
                  <p>{t.nothingHelp}</p>
                </div>
              )}
            </WithNames>
          </Suspense>
        </RetryBoundary>
      </div>
      <SearchHints>{names && late.trim() !== '' ? t.count(formatCount(total)) : ''}</SearchHints>
    </>
  )
}

/** The list of indicators by id, asked for once, after the names; without it the results have no values. */
function useLatest(asOf: Day | null, enabled: boolean): ReadonlyMap<string, CatalogueRowAsRead> {
  const { data } = useQuery({ ...catalogueQuery(asOf), enabled })
  return useMemo(
    () => new Map(wholeOf(data?.rows ?? []).map((row) => [row.indicator.id, row])),
    [data],
  )
}

/** Pages, actions and the saved views of this device. */
function useOwnEntries(asOf: Day | null) {
  const { w } = useText()
  const [views] = useState(() => savedViews.read() ?? [])
  return useMemo(() => ownEntries(w, storedTheme(), asOf, views), [w, asOf, views])
}

/** Suspends its content until the names are loaded. */
function WithNames({ asOf, children }: { asOf: Day | null; children: ReactNode }) {
  useSuspenseQuery(namesQuery(asOf))
  return children
}

/** The index that a key moves to, wrapping around at the ends; null for other keys. */
function nextPlace(key: string, place: number, length: number): number | null {
  if (length === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % length
    case 'ArrowUp':
      return place <= 0 ? length - 1 : place - 1
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
