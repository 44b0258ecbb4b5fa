import { defineConfig } from 'vitest/config'
import { limits } from './tests/limits.ts'

/** What the mutants of `npm run mutate` are tried on: the tables alone, which are quick and must suffice. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: limits.test,
    include: [
      'src/domain/figure/{digits,fraction,range,rounding}.test.ts',
      'src/domain/target/{elapsed,ledgerRow,pace,status*}.test.ts',
      'src/format/*.test.ts',
    ],
    exclude: ['**/*.properties.test.ts', '**/node_modules/**'],
  },
})
