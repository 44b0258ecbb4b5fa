import { availableParallelism } from 'node:os'
import { defineConfig, mergeConfig } from 'vitest/config'
import { limits } from './tests/limits.ts'
import viteConfig from './vite.config.ts'

const unit = ['src', 'server', 'mocks', 'build', 'bench', 'deploy', 'tests']
const exclude = ['tests/e2e/**', 'tests/browsers/**', '**/node_modules/**']

export default defineConfig((env) =>
  mergeConfig(
    viteConfig(env),
    defineConfig({
      test: {
        globals: false,
        testTimeout: limits.test,
        hookTimeout: limits.test,
        teardownTimeout: limits.test,
        expect: { poll: { timeout: limits.wait } },
        // Its own default leaves one processor idle, which on two is half of them.
        maxWorkers: availableParallelism(),
        reporters: ['default', './tests/support/plainReporter.ts'],
        projects: [
          {
            extends: true,
            test: {
              name: 'node',
              environment: 'node',
              include: unit.map((folder) => `${folder}/**/*.test.ts`),
              exclude,
            },
          },
          {
            extends: true,
            test: {
              name: 'jsdom',
              environment: 'jsdom',
              setupFiles: ['tests/setup.dom.ts'],
              include: unit.map((folder) => `${folder}/**/*.test.tsx`),
              exclude,
            },
          },
        ],
      },
    }),
  ),
)
