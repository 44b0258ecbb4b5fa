import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './LedgerTools.module.css'
import { type TargetsSearch, targetSortKeys } from '../../paths/targetsSearch.ts'

/** Chooses the order of the cards, which have no head to sort by. */
export function SortChoice({
  sort,
  go,
}: {
  sort: TargetsSearch['sort']
  go: (change: Partial<TargetsSearch>) => void
}) {
  const { t } = useText(ledgerWords)
  return (
    <select
      className={styles.select}
      aria-label={t.sort}
      data-set={sort !== null}
      value={sort ?? ''}
      onChange={({ target }) =>
        go({ sort: targetSortKeys.find((one) => one === target.value) ?? null })
      }
    >
      <option value="">{t.byUrgency}</option>
      {targetSortKeys.map((one) => (
        <option key={one} value={one}>
          {one === 'dataDay' ? t.sortedBy.dataDay : t.columns[one]}
        </option>
      ))}
    </select>
  )
}
