import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../support/findBrowser.ts'
import { introduced } from '../support/introduced.ts'
import { launchOptions } from '../support/launchOptions.ts'

/** `npm run screens [name]`: screenshots of every state to look at; a name selects some. */
const folder = '.out/screens'
const wanted = process.argv[2] ?? ''

const widths = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]

type Lang = 'zh' | 'en'

const states: Record<string, { address: string; act?: (page: Page, lang: Lang) => Promise<void> }> =
  {
    overview: { address: '' },
    sector: { address: '?sector=6g,integrated-circuits' },
    'as-of': { address: '?asOf=2023-08-31&trend=wipo-cluster-rank' },
    ranks: { address: '?trend=innovation-city-rank' },
    table: {
      address: '?trend=rd-expenditure',
      act: async (page) => page.getByRole('button', { name: /显示数据表|Show table/ }).click(),
    },
    evidence: {
      address: '',
      act: async (page, lang) => {
        const name = lang === 'zh' ? '科技型中小企业入库数' : 'Registered sci-tech SMEs'
        const card = page.getByRole('article', { name }).first()
        await card.getByRole('link').last().click()
        await page.getByRole('dialog').getByRole('blockquote').waitFor()
      },
    },
    empty: { address: '?sector=biomedicine&asOf=2012-01-01' },
    error: {
      address: '?fault=server-error',
      act: async (page) => page.getByRole('alert').waitFor(),
    },
    broken: { address: '?fault=broken-figure' },
    'not-found': { address: '/no/such/page' },
    kit: { address: '/kit' },
    slow: { address: '?fault=slow' },
  }

const browserFound = findBrowser()
if ('missing' in browserFound) throw new Error(browserFound.missing)
const server = await preview({
  mode: 'demo',
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 4198, strictPort: true },
  build: { outDir: 'dist-demo' },
})
const browser = await chromium.launch(
  launchOptions(browserFound.executablePath, browserFound.libraryPath),
)
try {
  if (!wanted) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const viewport of widths)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const lang of ['zh', 'en'] as const)
        for (const [name, { address, act }] of Object.entries(states)) {
          const file = `${name}-${viewport.width}-${lang}-${colorScheme}.png`
          if (!file.includes(wanted)) continue
          const context = await browser.newContext({
            viewport,
            colorScheme,
            locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
            timezoneId: 'Asia/Shanghai',
          })
          await context.addInitScript(introduced)
          const page = await context.newPage()
          await page.goto(`http://127.0.0.1:4198/${lang}${address}`)
          if (name === 'slow') await page.getByText(/仍在加载|Still loading/).waitFor()
          else await page.getByRole('application').or(page.locator('main [role]')).first().waitFor()
          await page.waitForLoadState('networkidle')
          await act?.(page, lang)
          if (name !== 'evidence') await page.evaluate(() => scrollTo(0, 0))
          await page.screenshot({ path: join(folder, file), fullPage: name !== 'evidence' })
          await context.close()
          process.stdout.write(`${join(folder, file)}\n`)
        }
} finally {
  await browser.close()
  await server.close()
}
