import { courseWords } from '../../i18n/pace/courseWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './TargetCells.module.css'
import type { NotShownReason } from '../../narrative/pace/shownCourse.ts'

/** A dash in place of a number that cannot be stated, with the reason. */
export function NotShownMark({ why }: { why: NotShownReason }) {
  const { t } = useText(courseWords)
  const reason = t.notShown[why]
  return (
    <span className={styles.none} title={reason}>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{reason}</span>
    </span>
  )
}
