import { expect, test } from './page.ts'
import { expectNoViolations } from './violations.ts'

const words = {
  zh: { title: '组件一览', menu: '打开菜单', action: '菜单项' },
  en: { title: 'Parts', menu: 'Open the menu', action: 'An action' },
}

// Only the build with the mock backend has this page.
for (const lang of ['zh', 'en'] as const)
  test(
    `F61: the parts of the kit have no violations of WCAG 2.2 AA in both themes (${lang})`,
    { tag: '@mock' },
    async ({ page }) => {
      const t = words[lang]
      await page.goto(`/${lang}/kit`)
      await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible()
      await page.getByRole('button', { name: t.menu, exact: true, expanded: false }).click()
      await expect(page.getByRole('button', { name: t.action })).toBeVisible()
      await expectNoViolations(page)
    },
  )

test(
  'the dialogs of the kit keep the focus, close on Escape and give it back',
  { tag: '@mock' },
  async ({ page }) => {
    await page.goto('/zh/kit')
    for (const name of ['打开对话框', '打开面板']) {
      const button = page.getByRole('button', { name })
      await button.click()
      await expect(page.getByRole('dialog', { name: '对话框' })).toBeVisible()
      await expect(page.getByRole('dialog').locator(':focus')).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(page.locator(':focus:not(dialog, dialog *)')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(button).toBeFocused()
    }
  },
)

test(
  'the menu of the kit closes on Escape and on a click outside',
  { tag: '@mock' },
  async ({ page }) => {
    const t = words.zh
    await page.goto('/zh/kit')
    const button = page.getByRole('button', { name: t.menu, exact: true }).last()
    await button.click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: t.action })).toBeHidden()
    await expect(button).toBeFocused()
    await button.click()
    await page.getByRole('heading', { level: 1 }).click()
    await expect(page.getByRole('button', { name: t.action })).toBeHidden()
  },
)

test('the kit is no wider than a narrow screen', { tag: '@mock' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/zh/kit')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBe(0)
})
