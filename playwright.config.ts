import { defineConfig } from '@playwright/test'
import { systemBrowser } from './scripts/findBrowser.ts'
import { launchOptions } from './scripts/launchOptions.ts'

const origin = 'http://127.0.0.1:4199'
const withMock = (process.env['BOARD_BACKEND'] ?? 'mock') === 'mock'
const executablePath = process.env['CHROMIUM'] ?? systemBrowser() ?? 'chromium'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.out/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Some faults only the mock backend has, some ways only a server.
  grepInvert: withMock ? /@server/ : /@mock/,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./scripts/plainBrowserReporter.ts']],
  use: {
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: launchOptions(executablePath, process.env['CHROMIUM_LIBRARIES']),
  },
  webServer: {
    command: withMock
      ? 'vite preview --outDir dist-demo --host 127.0.0.1 --port 4199 --strictPort'
      : 'node server/main.ts',
    env: { PORT: '4199' },
    url: origin,
    reuseExistingServer: false,
  },
})
