import { pinWords } from '../../i18n/indicator/pinWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { useGivesWay } from '../../ui/WithoutScript.tsx'
import styles from './PinnedOnlyButton.module.css'

/** Leaves only the pinned indicators in the list. */
export function PinnedOnlyButton({ pressed, onPress }: { pressed: boolean; onPress: () => void }) {
  const { t } = useText(pinWords)
  return (
    <Button className={styles.pinned} aria-pressed={pressed} {...useGivesWay()} onClick={onPress}>
      {t.pinned}
    </Button>
  )
}
