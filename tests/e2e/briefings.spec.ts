import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { layoutFaults, settled, smallTargets } from './layout.ts'
import { expect, test } from './page.ts'
import { expectNoViolations, violations } from './violations.ts'

/** They are loaded on the first and resized to the others. */
const screens = [
  { width: 320, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
]

/** The slide that the audience sees, once it is drawn. */
const slideOf = (page: Page) => page.locator('main [aria-hidden=false] > svg[role=group]')

async function present(page: Page, address = '/zh/briefings/ready-city/present') {
  await page.goto(address)
  await expect(slideOf(page)).toBeVisible()
}

test('U10: the city is presented by keys alone: forth, back, to a number, blank, and out', async ({
  page,
}) => {
  await present(page)
  const title = (text: string | RegExp) => expect(slideOf(page)).toHaveAttribute('aria-label', text)
  await title('南京市科技创新指标情况')
  await page.keyboard.press('ArrowRight')
  await title(/项目标中/)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await title(/项目标中/)
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await title(/里程碑/)
  await expect(page).toHaveURL(/slide=12/)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await title(/里程碑/)
  await page.keyboard.press('b')
  await expect(slideOf(page)).toBeHidden()
  await page.keyboard.press('b')
  await expect(slideOf(page)).toBeVisible()
  await page.keyboard.press('Home')
  await title('南京市科技创新指标情况')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/zh\/briefings\/ready-city$/)
})

for (const [width, height] of [
  [1366, 768],
  [1600, 900],
  [3840, 2160],
  [1024, 1366],
] as const)
  test(`U10 F57: at ${width} × ${height} the canvas is scaled by one factor and stays in the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await present(page)
    const box = await slideOf(page).boundingBox()
    if (!box) throw new Error('There is no slide')
    expect(box.width / box.height).toBeCloseTo(16 / 9, 2)
    expect(box.x).toBeGreaterThanOrEqual(-0.5)
    expect(box.y).toBeGreaterThanOrEqual(-0.5)
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5)
    expect(box.y + box.height).toBeLessThanOrEqual(height + 0.5)
    expect(Math.max(box.width / width, box.height / height)).toBeGreaterThan(0.99)
  })

test('an indicator is found by its initials and shown; Backspace leads back to the slide', async ({
  page,
}) => {
  await present(page, '/zh/briefings/ready-city/present?slide=3')
  const before = await slideOf(page).getAttribute('aria-label')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: '查找指标' })).toBeFocused()
  await page.keyboard.type('gxjs')
  await page.keyboard.press('Enter')
  await expect(slideOf(page)).toHaveAttribute('aria-label', /^高新技术企业数超过1万家/)
  await page.keyboard.press('Backspace')
  await expect(slideOf(page)).toHaveAttribute('aria-label', before ?? '')
})

test.describe('without a network', () => {
  // The browser requests the favicon whenever the address changes.
  test.use({ allowedFaults: /ERR_INTERNET_DISCONNECTED .*favicon/ })

  test('H1: every figure on a slide opens its evidence, even without a network', async ({
    page,
    context,
  }) => {
    // The code of the evidence panel is loaded ahead.
    const ahead = page.waitForResponse(/EvidencePage-[^/]*\.js$/)
    await present(page, '/zh/briefings/ready-city/present?slide=4')
    await ahead
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: /高新技术企业数 超过1万家/ }).click()
    await expect(page.getByRole('dialog').getByRole('blockquote')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(slideOf(page)).toBeVisible()
  })
})

test('the window of the presenter shows notes and the next slide, and both windows stay in step', async ({
  page,
  context,
}) => {
  await present(page)
  const opened = context.waitForEvent('page')
  await page.keyboard.press('n')
  const presenter = await opened
  await expect(presenter.getByRole('region', { name: '当前页' })).toBeVisible()
  const left = presenter.getByRole('timer')
  await expect(left).toHaveText('12:00')
  await page.keyboard.press('ArrowRight')
  await expect(slideOf(page)).toHaveAttribute('aria-label', /项目标中/)
  await expect(left).toHaveText(/^11:/)
  // The audience sees what was found, and nothing of the search.
  await presenter.keyboard.press('/')
  await presenter.keyboard.type('gxjs')
  await expect(page.getByRole('dialog')).toBeHidden()
  await presenter.keyboard.press('Enter')
  await expect(slideOf(page)).toHaveAttribute('aria-label', /^高新技术企业数超过1万家/)
  await presenter.getByRole('button', { name: '→' }).click()
  await expect(slideOf(page)).toHaveAttribute('aria-label', /项目标中/)
  await page.keyboard.press('End')
  await expect(presenter.getByText('已是最后一页')).toBeVisible()
  await presenter.getByRole('combobox', { name: /跳转/ }).selectOption('3')
  await expect(slideOf(page)).toHaveAttribute('aria-label', /^高新技术企业数/)
})

test('a briefing is composed, kept, frozen, undone and found again after a reload', async ({
  page,
}) => {
  await page.goto('/zh/briefings')
  await page.getByRole('button', { name: '新建空白简报' }).click()
  const title = page.getByRole('textbox', { name: '标题', exact: true })
  await title.fill('七月例会')
  await page.getByRole('button', { name: '单项指标' }).click()
  await page.getByRole('textbox', { name: '本页标题' }).fill('研发投入强度达到9.99%')
  await expect(page.getByText('标题中的9.99%与本页数据不一致，请核对')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('标题中的9.99%与本页数据不一致，请核对')).toBeHidden()
  await page.getByRole('textbox', { name: /备注/ }).fill('先讲背景')
  await page.getByRole('button', { name: '锁定会议版本' }).click()
  await expect(page.getByText('与会议版本相比，数字没有变化。')).toBeVisible()
  await expect(page.getByText('已保存在这台设备')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveValue('七月例会')
  await page.getByRole('button', { name: /^第2页/ }).click()
  await expect(page.getByRole('textbox', { name: /备注/ })).toHaveValue('先讲背景')
  await page.getByRole('link', { name: '全部简报' }).click()
  await expect(page.getByRole('heading', { name: '七月例会' })).toBeVisible()
})

test('slides are moved by keys and the place is announced', async ({ page }) => {
  await page.goto('/zh/briefings/ready-6g')
  const second = page.getByRole('button', { name: /^第2页/ })
  const name = await second.getAttribute('title')
  await second.focus()
  await second.click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('button', { name: `第3页：${name}` })).toBeVisible()
  await expect(page.getByText('已移到第3页')).toBeAttached()
})

test('a chart is added to the briefing from its page', async ({ page }) => {
  await page.goto('/zh/indicators/high-tech-enterprises')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('button', { name: '加入简报' }).click()
  await expect(page.getByText('已加入《新简报》，第1页')).toBeVisible()
  await page.goto('/zh/briefings/b1')
  await expect(page.getByRole('button', { name: /^第1页：高新技术企业数/ })).toBeVisible()
})

test('twelve slides leave as PPTX, HTML and DOCX', async ({ page }) => {
  await page.goto('/zh/briefings/ready-city')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  for (const [name, kind, magic] of [
    ['PPTX（可编辑图表）', 'pptx', 'PK'],
    ['单个HTML文件（U盘离线汇报）', 'html', '<!'],
    ['DOCX通报', 'docx', 'PK'],
  ] as const) {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const file = await saved
    expect(file.suggestedFilename()).toBe(`南京市科技创新指标情况.${kind}`)
    const bytes = readFileSync(await file.path())
    expect(bytes.subarray(0, 2).toString('latin1')).toBe(magic)
    if (kind === 'html') expect(bytes.length).toBeLessThan(3_000_000)
  }
})

for (const [name, pages, size] of [
  ['打印幻灯片（A4横向，每页一张）', [12, 12], [842, 595]],
  ['打印讲义（每页两张，带备注）', [6, 8], [595, 842]],
  ['打印报告（A4纵向，带来源尾注）', [4, 12], [595, 842]],
] as const)
  test(`F58: ${name} has the paper and the pages it should`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    await page.goto('/zh/briefings/ready-city')
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await page.getByRole('button', { name }).click()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const text = pdf.toString('latin1')
    const count = [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length
    expect(count).toBeGreaterThanOrEqual(pages[0])
    expect(count).toBeLessThanOrEqual(pages[1])
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([...size])
  })

for (const address of [
  '/zh/briefings',
  '/en/briefings',
  '/zh/briefings/ready-city',
  '/en/briefings/ready-computing',
])
  test(`F57 F61 F62: ${address} fits every screen and has no violations`, async ({ page }) => {
    for (const screen of screens) {
      await page.setViewportSize(screen)
      if (screen === screens[0]) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        await page.waitForLoadState('networkidle')
      } else await settled(page)
      const at = `at ${screen.width}`
      // Small text in slides is fine: thumbnails are not meant to be read, and slides scale as a whole.
      const faults = (await layoutFaults(page)).filter((fault) => !/px text/.test(fault))
      expect.soft(faults, at).toEqual([])
      expect.soft(await smallTargets(page), at).toEqual([])
    }
    await expectNoViolations(page)
  })

for (const address of [
  '/zh/briefings/ready-city/present?slide=4',
  '/en/briefings/ready-city/present?slide=11',
  '/zh/briefings/ready-city/present?view=presenter',
])
  test(`F61: ${address} has no violations of WCAG 2.2 AA`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('main svg[role=group]:visible').first()).toBeVisible()
    // A label in several lines of a drawing is read as one word by this rule.
    const without = ['label-content-name-mismatch']
    expect.soft(await violations(page, { without })).toEqual([])
  })
