import { StatusSign } from '../../components/StatusBadge.tsx'
import { formatCount } from '../../format/figureText.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './GroupHead.module.css'
import type { Item } from './ledgerItems.ts'

/** The name of a group, its number of targets, and the counts by status. */
export function GroupHead({
  name,
  group: { size, counts },
}: {
  name: string
  group: Pick<Extract<Item, { kind: 'group' }>, 'size' | 'counts'>
}) {
  const { t, w } = useText(ledgerWords)
  return (
    <div className={styles.head}>
      <span className={styles.name}>{t.inGroup(name, formatCount(size))}</span>{' '}
      {counts.map(({ status, count }) => (
        <span key={status} className={styles.count}>
          <StatusSign status={status} /> {w.status[status]} {formatCount(count)}{' '}
        </span>
      ))}
    </div>
  )
}
