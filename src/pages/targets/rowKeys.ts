import type { KeyboardEvent } from 'react'

/** What of a row can be gone to. */
const reachable = 'a[href], button'

/**
 * Up and down go to the same column of the row before or after, or to its indicator where that column has
 * nothing to go to; `?` asks for the explanation of the status of the row.
 */
export function onRowKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return
  const row = target.closest('tr')
  const cell = target.closest<HTMLTableCellElement>('th, td')
  if (!row || !cell || row.parentElement?.tagName !== 'TBODY') return
  if (key === '?') {
    const status = row.querySelector<HTMLElement>('[data-status-cell] button')
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
  course: 'nextElementSibling' | 'previousElementSibling',
): HTMLTableRowElement | null {
  let next = row[course]
  while (next && !next.querySelector(reachable)) next = next[course]
  return next instanceof HTMLTableRowElement ? next : null
}
