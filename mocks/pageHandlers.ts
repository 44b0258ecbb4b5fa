import { demoDataset } from './demoDataset.ts'
import { clockOn, demoDayOf } from './demoDay.ts'
import { type Fault, faults, setFault } from './faults.ts'
import { handlersOver } from './handlers.ts'
import { mockBackend } from './mockBackend.ts'

/**
 * What answers a page of its own dataset, always on the day of its last record. `?fault=server-error` in
 * the address switches a fault on for this tab, `?fault=none` off again.
 */
export function pageHandlers(): ReturnType<typeof handlersOver> {
  const asked = new URLSearchParams(location.search).get('fault')
  if (asked !== null) sessionStorage.setItem('fault', asked)
  const stored = sessionStorage.getItem('fault')
  setFault(faults.find((fault): fault is Fault => fault === stored) ?? 'none')
  const dataset = demoDataset()
  return handlersOver(mockBackend({ dataset, now: clockOn(demoDayOf(dataset)) }))
}
