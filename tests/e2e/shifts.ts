import type { Page } from '@playwright/test'

/** Records every layout shift from the first paint on. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
          sources?: { node: Node | null }[]
        }
        if (shift.hadRecentInput) continue
        const nodes = (shift.sources ?? []).map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.className}` : String(node?.nodeName),
        )
        moved.push(`${shift.value} ${nodes.join(' ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The shifts so far, with what moved. */
export async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'moved') as string[])
}
