import type { ReactNode, RefObject } from 'react'
import { SortHeader } from '../ui/SortHeader.tsx'
import { Table } from '../ui/Table.tsx'
import styles from './ListTable.module.css'
import { Spacer } from './Spacer.tsx'
import type { HeadColumn } from './useList.ts'
import type { VirtualRows } from './useVirtualRows.ts'

/** A list as a table whose head sorts it; a long one is virtualized. */
export function ListTable<Column extends string>({
  label,
  className,
  density = null,
  size,
  head,
  names,
  hints,
  also,
  rows: { places, above, below },
  body,
  children,
}: {
  label: string
  className: string | undefined
  density?: 'compact' | null
  /** The number of rows, without the head. */
  size: number
  head: readonly HeadColumn<Column>[]
  names: Readonly<Record<Column, string>>
  /** What sorting by a column leaves out. */
  hints?: Readonly<Partial<Record<Column, string>>>
  /** A column without cells of its own, by which the head of another one sorts too. */
  also?: Readonly<Partial<Record<Column, HeadColumn<Column> | undefined>>>
  rows: VirtualRows
  body?: RefObject<HTMLTableSectionElement | null>
  /** The row at a place. */
  children: (place: number) => ReactNode
}) {
  return (
    <Table
      look="bare"
      className={`${styles.table} ${className}`}
      aria-label={label}
      aria-rowcount={size + 1}
      data-density={density}
    >
      <thead>
        <tr aria-rowindex={1}>
          {head.map(({ id, order, toSort }) =>
            toSort ? (
              <SortHeader
                key={id}
                sorts={[{ id, order, toSort }, also?.[id]].flatMap((one) =>
                  one?.toSort
                    ? {
                        name: names[one.id],
                        order: one.order,
                        to: one.toSort,
                        hint: hints?.[one.id],
                      }
                    : [],
                )}
              />
            ) : (
              <th key={id} scope="col">
                {names[id]}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {above > 0 && <SpacerRow columns={head.length} height={above} />}
        {places.map(children)}
        {below > 0 && <SpacerRow columns={head.length} height={below} />}
      </tbody>
    </Table>
  )
}

/** A row in place of those out of view. */
function SpacerRow({ columns, height }: { columns: number; height: number }) {
  return (
    <tr aria-hidden="true">
      <td className={styles.spacer} colSpan={columns}>
        <Spacer height={height} />
      </td>
    </tr>
  )
}
