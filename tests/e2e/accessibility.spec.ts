import type { Page } from '@playwright/test'
import { openBoard, openEvidence } from './board.ts'
import { expect, test } from './page.ts'
import { expectNoViolations } from './violations.ts'

const states: {
  name: string
  tag?: string
  open: (page: Page, lang: 'zh' | 'en') => Promise<unknown>
}[] = [
  { name: 'the overview', open: (page, lang) => openBoard(page, `/${lang}`) },
  {
    name: 'the evidence of a figure beside the overview',
    open: async (page, lang) => {
      await openBoard(page, `/${lang}?asOf=2024-06-30&trend=rd-expenditure`)
      await openEvidence(page, lang === 'zh' ? '高新技术企业数' : 'High-tech enterprises')
    },
  },
  {
    name: 'a server error',
    tag: '@mock',
    open: async (page, lang) => {
      await page.goto(`/${lang}?fault=forbidden`)
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'an empty filter',
    open: async (page, lang) => {
      await page.goto(`/${lang}?sector=biomedicine&asOf=2012-01-01`)
      await expect(page.getByText(/空白不等于零|Empty is not zero/)).toBeVisible()
    },
  },
  {
    name: 'an unknown path',
    open: async (page, lang) => {
      await page.goto(`/${lang}/no/such/page`)
      await expect(page.getByText(/没有这个页面|There is no such page/)).toBeVisible()
    },
  },
]

for (const lang of ['zh', 'en'] as const)
  for (const { name, tag = [], open } of states)
    test(
      `F61: ${name} has no violations of WCAG 2.2 AA in both themes (${lang})`,
      { tag },
      async ({ page }) => {
        await page.setViewportSize({ width: 1440, height: 900 })
        await open(page, lang)
        await expectNoViolations(page)
      },
    )
