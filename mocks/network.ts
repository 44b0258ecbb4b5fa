import './polyfills.ts'
import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { demoDataset } from './demoDataset.ts'
import { demoDayOf } from './demoDay.ts'
import { type Fault, faults, setFault } from './faults.ts'
import { handlersOver } from './handlers.ts'

const dataset = demoDataset()
const network = defineNetwork({
  sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
  handlers: handlersOver(dataset, demoDayOf(dataset)),
  onUnhandledFrame: 'bypass',
  context: { quiet: true },
})

/**
 * Answers the page's requests inside the page. `?fault=server-error` in the address switches a fault
 * on for this tab, `?fault=none` off again.
 */
export function startMocks(): void {
  const asked = new URLSearchParams(location.search).get('fault')
  if (asked !== null) sessionStorage.setItem('fault', asked)
  const stored = sessionStorage.getItem('fault')
  setFault(faults.find((fault): fault is Fault => fault === stored) ?? 'none')
  network.enable()
}
