import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { Select } from '../../ui/Select.tsx'
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
    <Select
      className={styles.select}
      aria-label={t.sort}
      marked={sort !== null}
      value={sort ?? ''}
      onChoose={(value) => go({ sort: targetSortKeys.find((one) => one === value) ?? null })}
    >
      <option value="">{t.byUrgency}</option>
      {targetSortKeys.map((one) => (
        <option key={one} value={one}>
          {one === 'dataDay' ? t.sortedBy.dataDay : t.columns[one]}
        </option>
      ))}
    </Select>
  )
}
