import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './LedgerTools.module.css'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'

/** Chooses the layout of the ledger: grouping and density. */
export function LedgerLayout({
  search: { group, density },
  go,
}: {
  search: TargetsSearch
  go: (change: Partial<TargetsSearch>) => void
}) {
  const { t } = useText(ledgerWords)
  return (
    <>
      <Select
        className={styles.select}
        aria-label={t.group}
        marked={group !== null}
        value={group ?? ''}
        onChoose={(value) => go({ group: value === 'theme' || value === 'year' ? value : null })}
      >
        <option value="">{t.groups.none}</option>
        <option value="theme">{t.groups.theme}</option>
        <option value="year">{t.groups.year}</option>
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
    </>
  )
}
