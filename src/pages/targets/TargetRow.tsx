import { memo, type ReactNode } from 'react'
import type { Source } from '../../contract/source/source.ts'
import type { View } from '../../paths/viewSearch.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { CourseCell, ForecastCell, NeededCell } from './CourseCells.tsx'
import { dueText } from './dueText.ts'
import type { TargetEntry } from './entry.ts'
import styles from './LedgerTable.module.css'
import { ActualCell, GoalCell, NameCell, SourceCell, StatusCell } from './TargetCells.tsx'
import type { TargetColumn } from './targetList.ts'

/** One target of the ledger. Its cells are in the order of `columns`, of which the name is the first. */
export const TargetRow = memo(function TargetRow({
  entry,
  place,
  source,
  columns,
  query,
  view,
  measure,
}: {
  entry: TargetEntry
  place: number
  source: Source | undefined
  columns: readonly TargetColumn[]
  query: string
  view: View
  measure: ((row: HTMLElement | null) => void) | null
}) {
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2} className={styles.row}>
      <th scope="row">
        <NameCell entry={entry} query={query} view={view} />
      </th>
      <FigureCells entry={entry} source={source} columns={columns} />
    </tr>
  )
})

/** The cells that do not change while a search is typed. */
const FigureCells = memo(function FigureCells({
  entry,
  source,
  columns,
}: {
  entry: TargetEntry
  source: Source | undefined
  columns: readonly TargetColumn[]
}) {
  const { lang, t, say } = useText(ledgerWords)
  const { row } = entry
  const name = say(entry.name)
  const cells: Partial<Record<TargetColumn, () => ReactNode>> = {
    status: () => <StatusCell row={row} />,
    target: () => <GoalCell entry={entry} source={source} />,
    due: () => dueText(row.target.due, lang),
    dataDay: () => <ActualCell row={row} name={name} />,
    completion: () => <CourseCell entry={entry} />,
    forecast: () => <ForecastCell entry={entry} />,
    needed: () => <NeededCell entry={entry} />,
    source: () => <SourceCell row={row} name={name} source={source} />,
    owner: () => t.ownerUnknown,
  }
  return columns.map((column) => {
    const cell = cells[column]
    return (
      cell && (
        <td key={column} data-column={column}>
          {cell()}
        </td>
      )
    )
  })
})
