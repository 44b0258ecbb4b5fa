import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { KnownObservation } from '../contract/figure/observation.ts'
import type { Source } from '../contract/source/source.ts'
import { formatChange } from '../format/figureText.ts'
import { periodText } from '../format/dateText.ts'
import { evidenceWords } from '../i18n/source/evidenceWords.ts'
import { statementWords } from '../i18n/source/statementWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './Disagreement.module.css'
import { revisionDifference } from '../domain/figure/revisionDifference.ts'
import { StatementView } from './StatementView.tsx'

/** Conflicting statements side by side, which one is used, and by how much they differ (H22). */
export function Disagreement({
  group,
  indicator,
  sources,
}: {
  group: readonly KnownObservation[]
  indicator: IndicatorGlance
  sources: readonly Source[]
}) {
  const { lang, t } = useText(statementWords)
  const { t: evidenceText } = useText(evidenceWords)
  const [first, ...others] = group
  // Several can be preferred where the statements have different bases; then none is marked as the one used.
  const oneUsed = group.filter(({ preferred }) => preferred).length === 1
  const oneTime = new Set(group.map((row) => periodText(row, lang))).size === 1
  const wordOf = (row: KnownObservation) =>
    [!oneTime && periodText(row, lang), oneUsed && (row.preferred ? t.preferred : t.notPreferred)]
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      <ul className={styles.sides}>
        {group.map((row) => (
          <li key={row.id}>
            <StatementView row={row} indicator={indicator} sources={sources} word={wordOf(row)} />
          </li>
        ))}
      </ul>
      {first &&
        others.map((other) => {
          // No difference between statements of different periods (H20).
          const difference = oneTime ? revisionDifference(first, other, indicator) : null
          return (
            <p key={other.id} className={styles.difference}>
              {difference
                ? evidenceText.difference(formatChange(difference, indicator, lang))
                : oneTime
                  ? t.noDifference
                  : t.otherTime}
            </p>
          )
        })}
    </>
  )
}
