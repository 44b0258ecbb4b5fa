import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, Suspense } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { failureKindOf } from '../../api/failureKind.ts'
import { indicatorsQuery } from '../../api/indicatorQueries.ts'
import { paths } from '../../paths/paths.ts'
import type { CompareSearch } from '../../paths/compareSearch.ts'
import { ListActions } from '../../components/ListActions.tsx'
import { PageTop } from '../../components/PageTop.tsx'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import {
  compareItemsOf,
  itemsText,
  compareKeyOf,
  namesTooMany,
} from '../../domain/compare/compareItems.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { AddressForm } from '../../ui/AddressForm.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CompareChooser } from './CompareChooser.tsx'
import { comparedOf } from '../../charts/compare/compared.ts'
import { CompareExamples } from './CompareExamples.tsx'
import styles from './ComparePage.module.css'
import type { ComparePart } from './ComparePart.tsx'
import { comparePartQuery } from './comparePartQuery.ts'
import { compareSearchOf } from '../../paths/compareSearch.ts'

/** Compares up to four indicators or regions. */
export function ComparePage() {
  const { lang, t, w } = useText(compareWords)
  const { t: chartText } = useText(chartWords)
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const search = compareSearchOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  const { data: list } = useSuspenseQuery(indicatorsQuery(search.asOf))
  const asked = compareItemsOf(search.items)
  const isKnown = ({ indicator, region }: (typeof asked)[number]) =>
    list.indicators.some(({ id }) => id === indicator) &&
    board.regions.some(({ id }) => id === region)
  const items = asked.filter(isKnown)
  const unknown = asked.filter((item) => !isKnown(item)).map(compareKeyOf)
  const indicators = [...new Set(items.map(({ indicator }) => indicator))]
  const records = useSuspenseQueries({
    queries: indicators.map((id) => recordsQuery(id, search.asOf)),
  }).map(({ data }) => data)
  const all = items.flatMap((item, place) => {
    const known = records.find(({ indicator }) => indicator.id === item.indicator)
    return known ? [comparedOf(item, place, known, board.regions)] : []
  })
  const to = (change: Partial<CompareSearch>) => paths.compare(lang, { ...search, ...change })
  const go = (change: Partial<CompareSearch>) => void navigate(to(change))
  return (
    <>
      <title>{w.documentTitle(w.compare)}</title>
      <PageTop
        view={search}
        board={board}
        toView={(view) =>
          view.sectors === search.sectors
            ? to(view)
            : paths.indicators(lang, { sectors: view.sectors, asOf: view.asOf })
        }
      />
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{w.compare}</h1>
          <p className={styles.sub}>{t.sub}</p>
        </div>
        {all.length > 0 && <ListActions path={to({})} />}
      </header>
      <AddressForm
        to={to({ items: null })}
        submit={w.showChosen}
        place="below"
        className={styles.chooser}
      >
        <CompareChooser
          items={items}
          list={list}
          records={records}
          regions={board.regions}
          onChange={(next) => go({ items: itemsText(next) })}
        />
      </AddressForm>
      {namesTooMany(search.items) && (
        <p className={styles.notice} role="status">
          {t.tooMany}
        </p>
      )}
      {unknown.length > 0 && (
        <p className={styles.notice} role="status">
          {t.unknown(grammar[lang].list(unknown))}
        </p>
      )}
      {all.length === 0 ? (
        <CompareExamples list={list} board={board} toItems={(text) => to({ items: text })} />
      ) : (
        <RetryBoundary kindOf={failureKindOf}>
          <Suspense
            fallback={
              <>
                <p className="sr-only" role="status">
                  {chartText.trendLoading}
                </p>
                <Skeleton size="panel" />
              </>
            }
          >
            <LazyPart
              all={all}
              sources={records.flatMap(({ sources }) => sources)}
              day={board.day}
              search={search}
              to={to}
            />
          </Suspense>
        </RetryBoundary>
      )}
    </>
  )
}

function LazyPart(props: ComponentProps<typeof ComparePart>) {
  const { data } = useSuspenseQuery(comparePartQuery)
  return <data.ComparePart {...props} />
}
