import type { Page } from '@playwright/test'
import { typing } from './measureInput.ts'

/** Limit in milliseconds: from a key to the paint of its result, and of a frame while typing. */
const longestKey = 50
/** Limit in milliseconds: from a click on a filter or heading of the ledger to its paint. */
const slowestAct = 100
/** Limit in milliseconds: from Enter on an indicator to its chart, while presenting. */
const slowestThrow = 300

/** What is done on a page while its responses are measured; lists are measured on the load fixture. */
export function sessionsOf(origins: { board: string; loaded: string }) {
  return {
    'Typing in the list': {
      url: `${origins.loaded}/zh/indicators`,
      open: async (page: Page) => page.getByRole('searchbox').focus(),
      events: ['keydown'],
      act: typing(['gxjs', 'nature', 'r&d']),
      slowest: longestKey,
    },
    'Typing in the palette': {
      url: `${origins.board}/zh/sources`,
      open: async (page: Page) => {
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.keyboard.press('Control+k')
        await page.getByRole('dialog').getByRole('option').first().waitFor()
        await page.waitForTimeout(500)
      },
      events: ['keydown'],
      act: typing(['gxjs', 'nature', 'zy']),
      slowest: longestKey,
    },
    'Advancing slides': {
      url: `${origins.board}/zh/briefings/ready-city/present`,
      open: presentation,
      events: ['keydown'],
      act: async (page: Page) => {
        for (let slide = 1; slide < 12; slide += 1) {
          await page.keyboard.press('ArrowRight')
          await page.waitForTimeout(600)
        }
      },
      slowest: slowestAct,
    },
    'Throwing an indicator on the screen': {
      url: `${origins.board}/zh/briefings/ready-city/present`,
      open: async (page: Page) => {
        await presentation(page)
        await page.keyboard.press('/')
        await page.keyboard.type('gxjs', { delay: 200 })
        await page.waitForTimeout(1_000)
      },
      events: ['keydown'],
      act: async (page: Page) => {
        await page.keyboard.press('Enter')
        await page.waitForTimeout(1_000)
      },
      slowest: slowestThrow,
    },
    'Filtering and sorting the ledger': {
      url: `${origins.loaded}/zh/targets?asOf=2024-06-30`,
      open: async (page: Page) => page.getByRole('table').waitFor({ timeout: 120_000 }),
      events: ['click', 'change'],
      act: async (page: Page) => {
        const acts = [
          () => page.locator('[role=group] a', { hasText: '无法判定' }).click(),
          () => page.locator('[role=group] a', { hasText: '全部状态' }).click(),
          () =>
            page
              .getByRole('columnheader', { name: /与序时差距/ })
              .getByRole('link', { name: '与序时差距' })
              .click(),
          () => page.getByRole('columnheader', { name: /^指标/ }).getByRole('link').click(),
          () => page.getByRole('combobox', { name: /档次/ }).selectOption('stretch'),
        ]
        for (const act of acts) {
          await act()
          await page.waitForTimeout(1_500)
        }
      },
      slowest: slowestAct,
    },
  } as const
}

/** Waits for the first slide, and then for what is loaded ahead. */
async function presentation(page: Page): Promise<void> {
  await page.locator('main [aria-hidden=false] > svg[role=group]').waitFor({ timeout: 120_000 })
  await page.waitForTimeout(8_000)
}
