import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './page.ts'

/** The rules of WCAG 2.2 up to AA, and best practices. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The violations that axe finds, one line for each place: by all rules except `without`, or only by `only`.
 * As the board has no frames, axe runs directly in the page and returns violations only; collecting all
 * passing elements in another page took most of the time.
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

/** Expects no violations in either theme. They differ in colours only, so in the dark only contrast is checked. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect.soft(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violations(page, { only: ['color-contrast'] }), 'in the dark').toEqual([])
}
