import type { AxeBuilder } from '@axe-core/playwright'

/** WCAG 2.2 up to AA, and what is good practice beside. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, one line for each place. */
export async function violations(builder: AxeBuilder): Promise<string[]> {
  const result = await builder.analyze()
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
