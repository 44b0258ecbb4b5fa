import type { Page } from '@playwright/test'
import { openBoard, openEvidence } from './board.ts'
import { labelFaults, layoutFaults, smallTargets } from './layout.ts'
import { expect, test } from './page.ts'

/** The low ones of 640 and 320 px are a 1280 × 900 screen at a zoom of 200 % and 400 %. */
const screens = [
  { width: 320, height: 800 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 640, height: 450 },
  { width: 320, height: 225 },
]

for (const { width, height } of screens)
  test(`F57 F62: at ${width} × ${height} nothing is cut, collides or scrolls sideways, in both languages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const address of ['/zh', '/en?trend=wipo-cluster-rank']) {
      await openBoard(page, address)
      expect.soft(await layoutFaults(page), address).toEqual([])
      expect.soft(await labelFaults(page), address).toEqual([])
      expect.soft(await smallTargets(page), address).toEqual([])
    }
  })

for (const { width, height } of [screens[0], screens[3], screens[7]].flatMap((one) => one ?? []))
  test(`F57: at ${width} × ${height} the evidence and the table of the chart fit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openBoard(page, '/zh')
    await page.getByRole('button', { name: '显示数据表' }).click()
    expect.soft(await layoutFaults(page)).toEqual([])
    const dialog = await openEvidence(page, '科技型中小企业入库数')
    expect.soft(await layoutFaults(page)).toEqual([])
    const box = await dialog.boundingBox()
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width).toBe(true)
    expect(box && box.y + box.height <= height).toBe(true)
  })

for (const { lang, width } of [
  { lang: 'zh', width: 1440 },
  { lang: 'en', width: 320 },
])
  test(`F57: no label of any indicator's chart collides or leaves it at ${width} px (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openBoard(page, `/${lang}`)
    const chooser = page.getByRole('figure').getByRole('combobox')
    await expect(chooser).toBeVisible()
    const ids = await chooser
      .locator('option')
      .evaluateAll((options) =>
        options
          .filter(({ textContent }) => !/暂无数据|No data/.test(textContent))
          .map((option) => (option as HTMLOptionElement).value),
      )
    expect(ids.length).toBeGreaterThan(40)
    const faults: string[] = []
    for (const id of ids) {
      await chooseTrend(page, id)
      for (const fault of await labelFaults(page)) faults.push(`${id}: ${fault}`)
    }
    expect(faults).toEqual([])
  })

/** Chooses an indicator for the large chart and waits, frame by frame, until it is drawn. */
async function chooseTrend(page: Page, id: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const list = document.querySelector<HTMLSelectElement>('figure select')
    const option = list?.querySelector(`option[value="${wanted}"]`)
    if (!list || !option) throw new Error(`${wanted} is not in the list`)
    list.value = wanted
    list.dispatchEvent(new Event('change', { bubbles: true }))
    const isDrawn = () => {
      // The chart has the name of its indicator; where there is none, the heading has it.
      const names = [
        document.querySelector('figure [role=application] title')?.textContent,
        document.querySelector('figure:has([role=status]) h2')?.textContent,
      ]
      return ['：', ':'].some((colon) =>
        names.some((name) => name?.startsWith(option.textContent + colon)),
      )
    }
    while (!isDrawn()) await new Promise(requestAnimationFrame)
    // Labels are placed after the axes are measured, a frame or two later.
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  }, id)
}
