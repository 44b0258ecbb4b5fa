import { defineConfig } from '@playwright/test'
import { systemBrowser } from './tests/support/findBrowser.ts'
import { launchOptions } from './tests/support/launchOptions.ts'
import { limits } from './tests/limits.ts'
import { cityDay } from './tests/cityDay.ts'

// Another port lets two checkouts run at the same time.
const port = process.env['E2E_PORT'] ?? '4199'
const origin = `http://127.0.0.1:${port}`
const withMock = (process.env['BOARD_BACKEND'] ?? 'mock') === 'mock'
const executablePath = process.env['CHROMIUM'] ?? systemBrowser() ?? 'chromium'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.out/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: limits.test,
  expect: { timeout: limits.wait },
  // Some tests need faults that only the mock backend has, others a real server.
  grepInvert: withMock ? /@server/ : /@mock/,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./tests/support/plainBrowserReporter.ts']],
  use: {
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Traces cost a tenth of the time of all tests: they are for the one that is looked into.
    trace: process.env['TRACE'] ? 'on' : 'off',
    launchOptions: {
      ...launchOptions(executablePath, process.env['CHROMIUM_LIBRARIES']),
      timeout: limits.test,
    },
  },
  webServer: {
    command: withMock
      ? `vite preview --outDir dist-demo --host 127.0.0.1 --port ${port} --strictPort`
      : 'node server/main.ts',
    env: { PORT: port, JUDGING_DAY: cityDay },
    url: origin,
    timeout: limits.test,
    reuseExistingServer: false,
  },
})
