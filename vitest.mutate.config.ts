import { defineConfig } from 'vitest/config'

/** What the mutants of `npm run mutate` are tried on: the tables alone, which are quick and must suffice. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'src/domain/{elapsed,format*,fraction,ledgerRow,pace,range,status*}.test.ts',
      'src/domain/status.precedence.test.ts',
    ],
    exclude: ['**/*.properties.test.ts', '**/node_modules/**'],
  },
})
