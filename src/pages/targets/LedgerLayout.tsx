import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './LedgerLayout.module.css'
import {
  groupingOf,
  targetGroupings,
  type TargetsSearch,
  targetSortKeys,
} from '../../paths/targetsSearch.ts'

/** Chooses the layout of the ledger: grouping, density, and the order of cards, which have no head to sort by. */
export function LedgerLayout({
  search: { group, density, sort },
  narrow,
  go,
}: {
  search: TargetsSearch
  /** Whether the targets are cards. */
  narrow: boolean
  go: (change: Partial<TargetsSearch>) => void
}) {
  const { t } = useText(ledgerWords)
  return (
    <>
      <Select
        className={styles.select}
        aria-label={t.group}
        marked={group !== null}
        value={groupingOf({ group, sort })}
        onChoose={(value) => go({ group: targetGroupings.find((one) => one === value) ?? null })}
      >
        {targetGroupings.map((one) => (
          <option key={one} value={one}>
            {t.groups[one]}
          </option>
        ))}
      </Select>
      <div role="group" className={styles.density} aria-label={t.density}>
        {([null, 'compact'] as const).map((one) => (
          <Button
            key={one}
            look="bare"
            aria-pressed={density === one}
            onClick={() => go({ density: one })}
          >
            {t.densities[one ?? 'comfortable']}
          </Button>
        ))}
      </div>
      {narrow && (
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
      )}
    </>
  )
}
