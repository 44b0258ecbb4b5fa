import type { KeyboardEvent } from 'react'

/** The elements of a row that arrow keys can focus. */
const reachable = 'a[href], button'

/**
 * Up and down move the focus to the same column of the previous or next row, or to its indicator if that
 * column has nothing to focus; `?` opens the explanation of the status of the row.
 */
export function onRowKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return
  const row = target.closest('tr')
  const cell = target.closest<HTMLTableCellElement>('th, td')
  if (!row || !cell || row.parentElement?.tagName !== 'TBODY') return
  if (key === '?') {
    const status = row.querySelector<HTMLElement>('[data-column="status"] a')
    if (!status) return
    event.preventDefault()
    event.stopPropagation()
    status.focus()
    status.click()
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return
  const next = neighbourOf(
    row,
    key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling',
  )
  if (!next) return
  event.preventDefault()
  const same = next.cells[cell.cellIndex]?.querySelector<HTMLElement>(reachable)
  const to = same ?? next.querySelector<HTMLElement>(reachable)
  to?.focus()
}

function neighbourOf(
  row: HTMLTableRowElement,
  sibling: 'nextElementSibling' | 'previousElementSibling',
): HTMLTableRowElement | null {
  let next = row[sibling]
  while (next && !next.querySelector(reachable)) next = next[sibling]
  return next instanceof HTMLTableRowElement ? next : null
}
