import type { Reporter, TestModule } from 'vitest/node'
import { plainSummary } from './plainSummary.ts'

/** Prints "N passed, N failed" alone on a line; a file that cannot be collected counts as failed. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state === 'pending' ? 'skipped' : state] += 1
      }
    }
    process.stdout.write(`${plainSummary(count)}\n`)
  }
}
