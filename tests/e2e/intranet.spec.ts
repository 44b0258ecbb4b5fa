import { chromium } from '@playwright/test'
import { cardOf, chartOf, openBoard, openEvidence } from './board.ts'
import { expect, test } from './page.ts'

const host = 'board.test'

/** The only warning allowed: the browser ignores a header that needs HTTPS. */
const expected = /^The Cross-Origin-Opener-Policy header has been ignored/

test('F56: on plain HTTP, as in intranets, figures, evidence, copying and briefings work', async ({
  baseURL,
  launchOptions: { args = [], ...options },
}) => {
  test.slow()
  const origin = `http://${host}:${new URL(baseURL ?? '').port}`
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  })
  try {
    const page = await browser.newPage({ baseURL: origin, locale: 'zh-CN' })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))

    await openBoard(page, '/zh')
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    await expect(cardOf(page, '高新技术企业数')).toContainText('超过1万家')
    await openEvidence(page, '高新技术企业数')

    const address = '/zh/indicators/high-tech-enterprises'
    await page.goto(address)
    await expect(chartOf(page)).toBeVisible()
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect(page.getByText(`已复制：${origin}${address}`)).toBeVisible()
    await page.getByRole('button', { name: '复制一句话' }).click()
    await expect(page.getByText(/^已复制：.*超过1万家/)).toBeVisible()

    await page.goto('/zh/briefings')
    await page.getByRole('button', { name: '新建空白简报' }).click()
    await page.getByRole('button', { name: '单项指标' }).click()
    // Until it is there, the notes are those of the first slide.
    await expect(page.getByRole('button', { name: /^第2页/ })).toBeVisible()
    const notes = page.getByRole('textbox', { name: /备注/ })
    await notes.press('Control+v')
    await expect(notes).toHaveValue(/超过1万家/)
    await page.getByRole('button', { name: '锁定会议版本' }).click()
    await expect(page.getByText('已保存在这台设备')).toBeVisible()
    await page.getByRole('link', { name: '汇报', exact: true }).first().click()
    // The editor has a picture of each slide; the presentation shows one.
    await expect(page.locator('main [aria-hidden=false] > svg[role=group]')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^第2页/ }).click()
    await expect(notes).toHaveValue(/超过1万家/)
    await page.goto('/zh/wall')
    await expect(page.locator('main svg[role=group]')).toBeVisible()
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([])
  } finally {
    await browser.close()
  }
})
