import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { SourcesSearch } from '../../paths/sourcesSearch.ts'
import { useTypedQuery } from '../../lists/typedQuery.ts'
import type { SourceRegister } from '../../contract/source/sourceRegister.ts'
import { formatCount } from '../../format/figureText.ts'
import { sourcesWords } from '../../i18n/source/sourcesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FilterLinks } from '../../lists/FilterLinks.tsx'
import { ListTools } from '../../lists/ListTools.tsx'
import { useList } from '../../lists/useList.ts'
import { byWeight, sourceRegisterList } from './sourceRegisterList.ts'
import { SourceEntry } from './SourceEntry.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './SourceList.module.css'

/** Sources are searched and sorted only. */
const unfiltered = {}

/** All sources, by default those with the most data first. */
export function SourceList({
  register,
  search,
  to,
  toIndicator,
}: {
  register: SourceRegister
  search: SourcesSearch
  to: (change: Partial<SourcesSearch>) => string
  toIndicator: (id: string) => string
}) {
  const { t } = useText(sourcesWords)
  const navigate = useNavigate()
  const typed = useTypedQuery(
    search.q,
    (q) => void navigate(to({ q: q || null }), { replace: true }),
  )
  const { query, setQuery } = typed
  const entries = useMemo(() => byWeight(register.sources), [register.sources])
  const { shown } = useList(sourceRegisterList, {
    entries,
    query,
    chosen: unfiltered,
    sort: search.order === 'date' ? '-date' : search.order,
    toSort: () => '',
  })
  if (register.sources.length === 0) return <Notice title={t.noneKnown} help={t.noneHelp} />
  return (
    <section aria-labelledby="part">
      <h2 id="part" className="sr-only">
        {t.part.sources}
      </h2>
      <ListTools
        words={{ ...t, filters: t.search }}
        typed={typed}
        onClear={null}
        aside={
          <p className={styles.found} role="status">
            {t.found(formatCount(shown.length), formatCount(register.sources.length))}
          </p>
        }
      >
        <Select
          aria-label={t.order}
          value={search.order ?? 'weight'}
          onChoose={(value) =>
            void navigate(
              to({
                q: query || null,
                order: value === 'date' || value === 'publisher' ? value : null,
              }),
            )
          }
        >
          {(['weight', 'date', 'publisher'] as const).map((order) => (
            <option key={order} value={order}>
              {t.orders[order]}
            </option>
          ))}
        </Select>
      </ListTools>
      <FilterLinks
        choicesOf={() => [
          {
            label: t.order,
            options: ([null, 'date', 'publisher'] as const).map((order) => ({
              name: t.orders[order ?? 'weight'],
              to: to({ order }),
              current: order === search.order,
            })),
          },
        ]}
      />
      {search.sectors.length > 0 && <p className={styles.scope}>{t.unfiltered}</p>}
      {shown.length === 0 && (
        <Notice title={t.noSources} help={t.noSourcesHelp}>
          <Button look="primary" onClick={() => setQuery('')}>
            {t.clear}
          </Button>
        </Notice>
      )}
      <div className={styles.list}>
        {shown.map((entry) => (
          <SourceEntry key={entry.source.id} entry={entry} toIndicator={toIndicator} />
        ))}
      </div>
    </section>
  )
}
