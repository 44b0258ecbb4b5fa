import { memo } from 'react'
import type { Source } from '../../contract/source/source.ts'
import type { View } from '../../paths/viewSearch.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { CompletionCell, ElapsedCell, ForecastCell, GapCell, NeededCell } from './CourseCells.tsx'
import { dueText } from './dueText.ts'
import type { TargetEntry } from './entry.ts'
import styles from './LedgerTable.module.css'
import { ActualCell, GoalCell, NameCell, SourceCell, StatusCell } from './TargetCells.tsx'

/** One target of the ledger. Its cells are in the order of `columns`. */
export const TargetRow = memo(function TargetRow({
  entry,
  place,
  source,
  query,
  view,
  measure,
}: {
  entry: TargetEntry
  place: number
  source: Source | undefined
  query: string
  view: View
  measure: ((row: HTMLElement | null) => void) | null
}) {
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2} className={styles.row}>
      <th scope="row">
        <NameCell entry={entry} query={query} view={view} />
      </th>
      <FigureCells entry={entry} source={source} />
    </tr>
  )
})

/** The cells that do not change while a search is typed. */
const FigureCells = memo(function FigureCells({
  entry,
  source,
}: {
  entry: TargetEntry
  source: Source | undefined
}) {
  const { lang, t, say } = useText(ledgerWords)
  const { row } = entry
  const name = say(entry.name)
  return (
    <>
      <td data-status-cell="">
        <StatusCell row={row} />
      </td>
      <td>
        <GoalCell entry={entry} source={source} />
      </td>
      <td>{dueText(row.target.due, lang)}</td>
      <td>
        <ActualCell row={row} name={name} />
      </td>
      <td>
        <CompletionCell entry={entry} />
      </td>
      <td>
        <ElapsedCell entry={entry} />
      </td>
      <td>
        <GapCell entry={entry} />
      </td>
      <td>
        <ForecastCell entry={entry} />
      </td>
      <td>
        <NeededCell entry={entry} />
      </td>
      <td>
        <SourceCell row={row} name={name} source={source} />
      </td>
      <td className={styles.owner}>{t.ownerUnknown}</td>
    </>
  )
})
