import { formatCount } from '../format/figureText.ts'
import type { Scope, Tally } from '../domain/target/tally.ts'
import { sectorWords } from '../i18n/sector/sectorWords.ts'
import { tallySentence } from '../narrative/tallySentence.ts'
import { useWords } from '../i18n/words.tsx'
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
  const { lang } = useWords()
  const t = sectorWords[lang].filter
  const there = [
    lead,
    t.indicators(formatCount(indicators)),
    t.milestones(formatCount(milestones)),
  ].join(t.join)
  return (
    <p className={styles.result} role="status">
      {there + t.part + tallySentence(scope, tally, lang)}
    </p>
  )
}
