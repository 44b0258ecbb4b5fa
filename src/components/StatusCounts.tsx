import { formatCount } from '../format/figureText.ts'
import type { Tally } from '../domain/target/tally.ts'
import { useText } from '../i18n/words.tsx'
import { StatusBadge } from './StatusBadge.tsx'

/** The number of targets of each status; indicators without a target are counted apart. */
export function StatusCounts({ tally: { counts, withoutTarget } }: { tally: Tally }) {
  const { w } = useText()
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
