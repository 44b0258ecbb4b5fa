import type { Page } from '@playwright/test'
import { openBoard } from './board.ts'
import { expect, test } from './page.ts'

const fieldOf = (page: Page) => page.getByRole('combobox', { name: /^搜索指标/ })

/** Opens the search by its key, and waits for its names. */
async function openSearch(page: Page) {
  await page.keyboard.press('Control+k')
  await expect(fieldOf(page)).toBeFocused()
  return page.getByRole('dialog', { name: '搜索' })
}

test('F60: by keyboard alone from the initials of a name to its page, and back', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const dialog = await openSearch(page)
  await page.keyboard.type('gxjs')
  const first = dialog.getByRole('option').first()
  await expect(first).toHaveText(/^高新技术企业数 创新企业/)
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh/indicators/high-tech-enterprises')
  await expect(dialog).toBeHidden()
  await page.goBack()

  await openSearch(page)
  const recent = dialog.getByRole('group', { name: '最近打开' })
  await expect(recent.getByRole('option')).toHaveText([/^高新技术企业数 创新企业/])
})

test('F60: the active row is scrolled into view wherever the arrow keys lead', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 })
  await openBoard(page, '/zh')
  const dialog = await openSearch(page)
  await page.keyboard.type('s')
  await expect(dialog.getByRole('option')).toHaveCount(20)
  const active = dialog.getByRole('option', { selected: true })
  for (const key of ['End', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home']) {
    await page.keyboard.press(key)
    await expect(active).toBeInViewport({ ratio: 1 })
  }
  const sideways = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(sideways).toBe(0)
})

test('F60: Escape gives the focus back, from the search and from the list of keys', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const link = page.getByRole('link', { name: 'English' })
  await link.focus()
  for (const key of ['/', 'Control+k', '?']) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(link).toBeFocused()
  }
})

test('the evidence of a milestone opens from the search, and its focus goes back to the page', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const link = page.getByRole('link', { name: 'English' })
  await link.focus()
  const dialog = await openSearch(page)
  await page.keyboard.type('端到端')
  await expect(dialog.getByRole('option', { selected: true })).toHaveText('6G端到端实验平台')
  await page.keyboard.press('Enter')
  const evidence = page.getByRole('dialog', { name: '里程碑依据' })
  await expect(evidence.getByText('6G端到端实验平台', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(evidence).toBeHidden()
  await expect(link).toBeFocused()
})

test('composing Chinese from pinyin filters, and the Enter that ends it chooses nothing', async ({
  page,
}) => {
  await openBoard(page, '/zh')
  const dialog = await openSearch(page)
  await expect(dialog.getByRole('option').first()).toBeVisible()
  const client = await page.context().newCDPSession(page)
  const composed = (text: string) =>
    client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  const enterOfInputMethod = () =>
    client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })

  for (const text of ['g', 'gao', "gao'x", "gao'xin"]) await composed(text)
  await expect(fieldOf(page)).toHaveValue("gao'xin")
  await expect(dialog.getByRole('option').first()).toHaveText(/^高新技术企业数 创新企业/)
  await enterOfInputMethod()
  await expect(dialog).toBeVisible()
  await expect(page).toHaveURL('/zh')

  await client.send('Input.insertText', { text: '高新区' })
  await expect(fieldOf(page)).toHaveValue('高新区')
  await expect(dialog.getByRole('option').first()).toHaveText(/^高新区（园）/)
  await expect(page).toHaveURL('/zh')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/^[^?]*\/zh\/indicators\/[a-z-]+$/)
})
