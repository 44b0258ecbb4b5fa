import { defineConfig } from 'vitest/config'
import { limits } from './tests/limits.ts'

/** The tests that `npm run mutate` runs on each mutant: tables of cases only, which are fast and must suffice. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: limits.test,
    include: [
      'src/domain/figure/{cutOff,digits,rounding}.test.ts',
      'src/domain/pace/{decidingFigure,elapsed,fraction,ledgerRow,override,pace,range,status*}.test.ts',
      'src/format/**/*.test.ts',
    ],
    exclude: ['**/*.properties.test.ts', '**/node_modules/**'],
  },
})
