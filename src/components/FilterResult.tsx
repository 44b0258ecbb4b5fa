import { formatCount } from '../format/figureText.ts'
import type { Scope, Tally } from '../domain/target/tally.ts'
import { grammar } from '../i18n/grammar.ts'
import { sectorWords } from '../i18n/sector/sectorWords.ts'
import { tallySentence } from '../narrative/tallySentence.ts'
import { useText } from '../i18n/words.tsx'
import styles from './FilterResult.module.css'

/** The result of the filter, announced whenever it changes: the counts, and how the targets stand. */
export function FilterResult({
  lead,
  scope,
  tally,
  indicators,
  milestones,
}: {
  /** The text before the counts. */
  lead: string
  scope: Scope
  tally: Tally
  indicators: number
  milestones: number
}) {
  const { lang, t } = useText(sectorWords)
  const there = grammar[lang].clauses([
    lead,
    t.filter.indicators(formatCount(indicators)),
    t.filter.milestones(formatCount(milestones)),
  ])
  return (
    <p className={styles.result} role="status">
      {grammar[lang].statements([there, tallySentence(scope, tally, lang)])}
    </p>
  )
}
