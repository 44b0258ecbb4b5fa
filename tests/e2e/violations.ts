import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './page.ts'

/** WCAG 2.2 up to AA, and what is good practice beside. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong, one line for each place: by all rules but those `without`, or by those of `only`.
 * There are no frames on the board, so axe runs in the page at once and does not carry every element that is
 * in order to another page, which took most of the time.
 */
export async function violations(
  page: Page,
  { only, without = [] }: { only?: string[]; without?: string[] } = {},
): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const chosen = only ? builder.withRules(only) : builder.withTags(wcag).disableRules(without)
  const result = await chosen.analyze()
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** Nothing is wrong in either theme. They differ in colours alone: in the dark only contrast is looked at. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect.soft(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveClass(/dark/)
  expect.soft(await violations(page, { only: ['color-contrast'] }), 'in the dark').toEqual([])
}
