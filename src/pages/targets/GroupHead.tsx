import { StatusSign } from '../../components/StatusBadge.tsx'
import { formatCount } from '../../format/figureText.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { groupSentence } from '../../narrative/groupSentence.ts'
import styles from './GroupHead.module.css'
import type { Item } from './ledgerItems.ts'

/** The name of a group, its number of targets, and the counts by status; of one status, a sentence. */
export function GroupHead({
  name,
  group: { by, size, counts, members },
}: {
  name: string
  group: Extract<Item, { kind: 'group' }>
}) {
  const { lang, t, w } = useText(ledgerWords)
  const [first] = members
  if (by === 'status' && first)
    return (
      <div className={styles.head}>
        <span className={styles.sentence}>
          <StatusSign status={first.status} /> {groupSentence(members, lang)}
        </span>
      </div>
    )
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
