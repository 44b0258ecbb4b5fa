import { formatCount } from '../format/figureText.ts'
import type { Tally } from '../domain/target/tally.ts'
import { useWords } from '../i18n/words.tsx'
import { StatusBadge } from './StatusBadge.tsx'

/** Targets counted by status, an item each; indicators without a target stand apart from them. */
export function StatusCounts({ tally: { counts, withoutTarget } }: { tally: Tally }) {
  const { w } = useWords()
  return (
    <>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <StatusBadge status={status} /> <strong>{formatCount(count)}</strong>
        </li>
      ))}
      {withoutTarget > 0 && <li>{w.withoutTarget(formatCount(withoutTarget))}</li>}
    </>
  )
}
