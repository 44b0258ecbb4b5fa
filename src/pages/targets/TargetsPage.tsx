import { useSuspenseQuery } from '@tanstack/react-query'
import { countUnlessZero } from '../../format/figureText.ts'
import { useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { ledgerQuery } from '../../api/ledgerQueries.ts'
import { paths } from '../../paths/paths.ts'
import { useBarHeight } from '../../components/barHeight.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { ledgerRowsOf, unjudgedIn } from '../../domain/pace/ledgerRow.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ChangesPart } from './ChangesPart.tsx'
import { type TargetEntry, targetEntriesOf } from './entry.ts'
import { useChosen } from '../../lists/useChosen.ts'
import { targetList } from './targetList.ts'
import { LedgerPart } from './LedgerPart.tsx'
import { LedgerSentence } from './LedgerSentence.tsx'
import { sectorNamesOf } from './filterTexts.ts'
import { type TargetsSearch, targetsSearchOf } from '../../paths/targetsSearch.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from './TargetsPage.module.css'
import { isInSectors } from '../../domain/sector/inSectors.ts'

/** The ledger: every target in force, its status and the reason for it. */
export function TargetsPage() {
  const { lang, t, w } = useText(ledgerWords)
  const navigate = useNavigate()
  const page = useRef<HTMLDivElement>(null)
  useBarHeight(page)
  const [params] = useSearchParams()
  const asked = targetsSearchOf(params)
  const { asOf, part } = asked
  const { data: board } = useSuspenseQuery(boardQuery(asOf))
  const { data: ledger } = useSuspenseQuery(ledgerQuery(asOf))
  const entries = useMemo(() => targetEntriesOf(ledgerRowsOf(ledger), ledger.day), [ledger])
  const years = useMemo(() => yearsOf(entries), [entries])
  const filters = useChosen(targetList, asked, {
    sectors: board.sectors,
    theme: board.themes,
    year: years,
  })
  const search = { ...asked, ...filters }
  const toSearch = (change: Partial<TargetsSearch>) => paths.targets(lang, { ...search, ...change })
  const inSectors = useMemo(
    () => entries.filter(({ row }) => isInSectors(row.indicator, filters.sectors)),
    [entries, filters.sectors],
  )
  // Those that the sentence counts: a restated target is not another one.
  const things = useMemo(
    () => entries.filter(({ restating }) => !restating).map(({ row }) => row.indicator),
    [entries],
  )
  return (
    <div className={styles.page} ref={page}>
      <PageTop view={search} board={board} listed={{ what: 'targets', things }} toView={toSearch} />
      <title>{w.documentTitle(w.targets)}</title>
      <header className={styles.header}>
        <h1 className={styles.title}>{w.targets}</h1>
        <LedgerSentence
          entries={inSectors}
          all={entries}
          unjudged={unjudgedIn(ledger, filters.sectors)}
          sectors={sectorNamesOf(board, filters.sectors)}
          day={ledger.day}
        />
      </header>
      <Tabs
        label={t.parts}
        tabs={[
          {
            name: t.part.ledger,
            count: countUnlessZero(inSectors.filter(({ restating }) => !restating).length),
            to: toSearch({ part: null }),
            current: part === null,
          },
          {
            name: t.part.changes,
            to: toSearch({ part: 'changes' }),
            current: part === 'changes',
          },
        ]}
      />
      {part === 'changes' ? (
        <ChangesPart search={search} />
      ) : (
        <LedgerPart
          ledger={ledger}
          entries={entries}
          inScope={inSectors}
          board={board}
          years={years}
          asked={search}
          filters={filters}
          toSearch={toSearch}
          go={(change, replace = false) => void navigate(toSearch(change), { replace })}
        />
      )}
    </div>
  )
}

/** The years in which targets are due. */
function yearsOf(entries: readonly TargetEntry[]): { id: string }[] {
  return [...new Set(entries.map(({ facets }) => facets.year))].sort().map((id) => ({ id }))
}
