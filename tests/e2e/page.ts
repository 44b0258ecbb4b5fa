import { introduced } from '../support/introduced.ts'
import { expect, test as base, type BrowserContext } from '@playwright/test'

interface Allowance {
  /**
   * The faults that a test causes on purpose. Matched against lines such as `console error: …`,
   * `page error: …`, `csp: script-src …` and `request: https://…`; all others fail the test.
   */
  allowedFaults: RegExp | undefined
  /** Whether the device has been offered the introduction. */
  isIntroduced: boolean
}

/** Watches every page of every test: an unexpected fault fails the test when it ends. */
export const test = base.extend<Allowance>({
  allowedFaults: [undefined, { option: true }],
  isIntroduced: [true, { option: true }],
  context: async ({ context, baseURL, allowedFaults, isIntroduced }, use) => {
    if (isIntroduced) await context.addInitScript(introduced)
    const faults = await watch(context, new URL(baseURL ?? 'http://127.0.0.1').origin)
    await use(context)
    const unexpected = faults.filter((fault) => !allowedFaults?.test(fault))
    expect(unexpected, 'faults seen while the test ran').toEqual([])
  },
})

export { expect }

/** Addresses that tests request although they do not exist; the browser logs the 404 of a real server. */
const askedInVain = /status of 404 .*\/no(?:where|[-/]such)/

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = []
  context.on('console', (message) => {
    const type = message.type()
    if (type !== 'error' && type !== 'warning') return
    const fault = `console ${type}: ${message.text()} (${message.location().url})`
    if (!askedInVain.test(fault)) faults.push(fault)
  })
  context.on('weberror', (error) => faults.push(`page error: ${String(error.error())}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const stays = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!stays) faults.push(`request: ${request.url()}`)
  })
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    faults.push(`csp: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (violation: string) => void
      report(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`)
    })
  })
  return faults
}
