import type { Page } from '@playwright/test'
import { labelFaults, layoutFaults, smallTargets } from './layout.ts'
import { expect, test } from './page.ts'
import { expectNoViolations } from './violations.ts'

/** Every page except the overview, in each state that looks different. */
const addresses = [
  '/indicators',
  '/indicators?q=gx&theme=enterprises&sort=-sources',
  '/indicators?q=nothing-has-this-name',
  '/indicators/high-tech-enterprises',
  '/indicators/high-tech-enterprises?chart=bars&from=2018&to=2023',
  '/indicators/tech-contract-turnover?chart=table',
  '/indicators/innovation-city-rank',
  '/indicators/innovation-city-rank?tab=peers',
  '/indicators/tech-smes-registered?tab=peers',
  '/indicators/high-tech-enterprises?tab=districts',
  '/indicators/rd-expenditure?tab=data',
  '/indicators/rd-expenditure?tab=revisions',
  '/indicators/large-models-trained',
  '/indicators/rd-expenditure?asOf=2022-07-31&tab=revisions',
  '/targets?asOf=2023-08-31',
  '/targets?group=theme&density=compact',
  '/targets?status=slow',
  '/targets?part=changes&asOf=2024-06-30&since=2023-08-31',
  '/rules',
  '/sectors',
  '/sectors/6g?with=computing',
  '/sectors/energy-storage',
  '/milestones',
  '/milestones?lane=kind&sector=6g&from=2023',
  '/compare',
  '/compare?items=rd-intensity,rd-intensity@suzhou,rd-intensity@guangzhou',
  '/compare?items=rd-expenditure,rd-expenditure@suzhou,valid-invention-patents&base=2021',
  '/sources',
  '/evidence/observation/rd-expenditure-nanjing-2021-3',
  '/evidence/status/rd-intensity-2023-august',
  '/sources?part=conflicts',
  '/sources?part=revisions',
  '/sources?part=unclear',
]

const screens = [
  { width: 320, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
]

/** Opens a page and waits until all of it is drawn. */
async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/加载中|正在加载|Loading/)).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}

for (const lang of ['zh', 'en'] as const)
  for (const address of addresses) {
    test(`F57 F62: /${lang}${address} fits every screen`, async ({ page }) => {
      for (const screen of screens) {
        await page.setViewportSize(screen)
        await openPage(page, `/${lang}${address}`)
        const at = `at ${screen.width}`
        expect.soft(await layoutFaults(page), at).toEqual([])
        expect.soft(await labelFaults(page), at).toEqual([])
        expect.soft(await smallTargets(page), at).toEqual([])
      }
    })

    test(`F61: /${lang}${address} has no violations of WCAG 2.2 AA in both themes`, async ({
      page,
    }) => {
      await openPage(page, `/${lang}${address}`)
      await expectNoViolations(page)
    })
  }
