import { formatCount } from '../../format/figureText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import styles from './FoldedColumns.module.css'
import type { TargetColumn } from './targetList.ts'

/** Says which columns have no data, and shows them or folds them again. */
export function FoldedColumns({
  empty,
  all,
  to,
}: {
  empty: readonly TargetColumn[]
  /** Whether they are shown. */
  all: boolean
  to: (change: Partial<TargetsSearch>) => string
}) {
  const { lang, t } = useText(ledgerWords)
  if (empty.length === 0) return null
  const names = grammar[lang].list(empty.map((column) => t.columns[column]))
  const count = formatCount(empty.length)
  return (
    <p className={styles.folded}>
      {all ? t.columnsEmpty(count, names) : t.columnsFolded(count, names)}{' '}
      <LinkButton className={styles.show} to={to({ columns: all ? null : 'all' })}>
        {all ? t.foldColumns : t.showColumns}
      </LinkButton>
    </p>
  )
}
