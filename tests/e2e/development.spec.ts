import { type Browser, chromium, type Page } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { openBoard } from './board.ts'
import { expect, test } from './page.ts'

const intranet = 'board.test'

test.describe('the sources as development serves them', { tag: '@mock' }, () => {
  // One development server for both tests.
  test.describe.configure({ mode: 'default' })
  test.slow()
  let server: ViteDevServer
  let browser: Browser
  let port: string

  test.beforeAll(async ({ launchOptions: { args = [], ...options } }) => {
    server = await createServer({
      cacheDir: '.out/vite-development',
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, allowedHosts: [intranet], hmr: false },
    })
    await server.listen()
    port = new URL(server.resolvedUrls?.local[0] ?? '').port
    browser = await chromium.launch({
      ...options,
      args: [...args, `--host-resolver-rules=MAP ${intranet} 127.0.0.1`],
    })
  })

  test.afterAll(async () => {
    await browser.close()
    await server.close()
  })

  test('get answers from the service worker of MSW, where the browser supports it', async () => {
    const page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}`, locale: 'zh-CN' })
    const shown = messagesIn(page)
    await openBoard(page, '/zh')
    expect(shown).toContain('[MSW] Mocking enabled.')
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
      `http://127.0.0.1:${port}/mockServiceWorker.js`,
    )
    const answer = page.waitForResponse(/\/api\//)
    await page.getByRole('link', { name: '目标台账' }).click()
    expect((await answer).fromServiceWorker()).toBe(true)
    await page.close()
  })

  test('get answers inside the page over plain HTTP, which has no service worker', async () => {
    const page = await browser.newPage({ baseURL: `http://${intranet}:${port}`, locale: 'zh-CN' })
    const shown = messagesIn(page)
    await openBoard(page, '/zh')
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
    expect(shown).toContain('[MSW] Mocking enabled (fallback mode).')
    await page.close()
  })
})

/** The messages of the console, without their styles. */
function messagesIn(page: Page): string[] {
  const shown: string[] = []
  page.on('console', (message) => {
    const [text = ''] = /\[MSW\] [^.]+\./.exec(message.text()) ?? []
    shown.push(text)
  })
  return shown
}
