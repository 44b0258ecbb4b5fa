import type { Page } from '@playwright/test'
import { labelFaults, layoutFaults, settled, smallTargets } from './layout.ts'
import { expect, test } from './page.ts'
import { violations } from './violations.ts'

/** Every page except the overview, in each state that looks different. */
const pages = {
  'the list of indicators': [
    '/indicators',
    '/indicators?q=gx&theme=enterprises&sort=-sources',
    '/indicators?q=nothing-has-this-name',
  ],
  'the trend of an indicator': [
    '/indicators/high-tech-enterprises',
    '/indicators/high-tech-enterprises?chart=bars&from=2018&to=2023',
    '/indicators/tech-contract-turnover?chart=table',
    '/indicators/innovation-city-rank',
    '/indicators/large-models-trained',
  ],
  'the other parts of an indicator': [
    '/indicators/innovation-city-rank?tab=peers',
    '/indicators/tech-smes-registered?tab=peers',
    '/indicators/high-tech-enterprises?tab=districts',
    '/indicators/rd-expenditure?tab=data',
    '/indicators/rd-expenditure?tab=revisions',
    '/indicators/rd-expenditure?asOf=2022-07-31&tab=revisions',
  ],
  'the ledger of targets': [
    '/targets?asOf=2023-08-31',
    '/targets?group=theme&density=compact',
    '/targets?status=slow',
    '/targets?part=changes&asOf=2024-06-30&since=2023-08-31',
  ],
  'the rules, sectors and milestones': [
    '/rules',
    '/help',
    '/sectors',
    '/sectors/6g?with=computing',
    '/sectors/energy-storage',
    '/milestones',
    '/milestones?lane=kind&sector=6g&from=2023',
  ],
  'the comparison': [
    '/compare',
    '/compare?items=rd-intensity,rd-intensity@suzhou,rd-intensity@guangzhou',
    '/compare?items=rd-expenditure,rd-expenditure@suzhou,valid-invention-patents&base=2021',
  ],
  'the page of evidence': [
    '/evidence/observation/rd-expenditure-nanjing-2021-3',
    '/evidence/status/rd-intensity-2023-august',
  ],
  'the sources': [
    '/sources',
    '/sources?part=conflicts',
    '/sources?part=revisions',
    '/sources?part=unclear',
  ],
}

const screens = [
  { width: 320, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
]

/**
 * Loading took most of the time, so each address is loaded once in each language and then resized: the
 * Chinese page from the narrowest screen on, the English one from the widest. Colours follow the theme, not
 * the language, so each language is seen in one theme.
 */
const readings = [
  { lang: 'zh', colorScheme: 'light', onto: screens },
  { lang: 'en', colorScheme: 'dark', onto: screens.toReversed() },
] as const

/** Opens a page and waits until all of it is drawn. */
async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/加载中|正在加载|Loading/)).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}

for (const { lang, colorScheme, onto } of readings)
  for (const [name, addresses] of Object.entries(pages))
    test(`F57 F61 F62: ${name} fits every screen and has no violations of WCAG 2.2 AA (${lang}, ${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      for (const address of addresses) {
        for (const screen of onto) {
          await page.setViewportSize(screen)
          if (screen === onto[0]) await openPage(page, `/${lang}${address}`)
          else await settled(page)
          const at = `${address} at ${screen.width}`
          expect.soft(await layoutFaults(page), at).toEqual([])
          expect.soft(await labelFaults(page), at).toEqual([])
          expect.soft(await smallTargets(page), at).toEqual([])
          if (screen.width === 1440) expect.soft(await violations(page), at).toEqual([])
        }
      }
    })
