import type { Region } from '../../contract/board/dataset.ts'
import { formatCount } from '../../format/figureText.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from './RegionKindChoice.module.css'

type Kind = Region['kind']

/** Chooses the kind of region whose records are listed; null means all. */
export function RegionKindChoice({
  kinds,
  all,
  chosen,
  onChoose,
}: {
  kinds: readonly { kind: Kind; count: number }[]
  all: number
  chosen: Kind | null
  onChoose: (kind: Kind | null) => void
}) {
  const { t } = useText(indicatorWords)
  return (
    <fieldset className={styles.choice}>
      <legend className="sr-only">{t.regionKind}</legend>
      {[{ kind: null, count: all }, ...kinds].map(({ kind, count }) => (
        <Choice
          key={kind}
          look="chip"
          type="radio"
          name="region-kind"
          checked={kind === chosen}
          onChange={() => onChoose(kind)}
        >
          {kind === null ? t.everyKind : t.regionKinds[kind]}{' '}
          <span className={styles.count}>{formatCount(count)}</span>
        </Choice>
      ))}
    </fieldset>
  )
}
