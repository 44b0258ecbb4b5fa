import { formatCount } from '../domain/format.ts'
import { countsOf, type Standing } from '../domain/standing.ts'
import { sectorWords } from '../i18n/sectorWords.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './FilterResult.module.css'

/** What the filter leaves, told again whenever it changes: 12 indicators, 5 targets (2 behind, 3 met). */
export function FilterResult({
  lead,
  standings,
  indicators,
  milestones,
}: {
  /** What is told before the counts. */
  lead?: string
  standings: readonly Standing[]
  indicators: number
  milestones?: number
}) {
  const { lang, w } = useWords()
  const t = sectorWords[lang].filter
  const targets = standings.filter(({ target }) => target !== null)
  const told = countsOf(targets).map(({ status, count }) =>
    t.status(formatCount(count), w.status[status]),
  )
  return (
    <p className={styles.result} role="status">
      {[
        ...(lead === undefined ? [] : [lead]),
        t.indicators(formatCount(indicators)),
        ...(targets.length > 0 ? [t.targets(formatCount(targets.length), told)] : []),
        ...(milestones === undefined ? [] : [t.milestones(formatCount(milestones))]),
      ].join(t.join)}
    </p>
  )
}
