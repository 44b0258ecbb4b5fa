import type { Reporter, Suite } from '@playwright/test/reporter'
import { plainSummary } from './plainSummary.ts'

/** Prints "N passed, N failed" for a run of Playwright; an error outside any test counts as failed. */
export default class PlainBrowserReporter implements Reporter {
  private suite: Suite | undefined
  private errors = 0

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  onError(): void {
    this.errors += 1
  }

  onEnd(): void {
    const count = { passed: 0, failed: this.errors, skipped: 0 }
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome()
      if (outcome === 'skipped') count.skipped += 1
      else if (outcome === 'unexpected') count.failed += 1
      else count.passed += 1
    }
    process.stdout.write(`${plainSummary(count)}\n`)
  }
}
