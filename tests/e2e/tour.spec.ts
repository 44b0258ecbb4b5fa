import { expect, test } from './page.ts'
import { openRendered } from './openRendered.ts'
import { violations } from './violations.ts'

test.describe('the introduction', { tag: '@server' }, () => {
  test.use({ isIntroduced: false })

  test('F61: is offered beside the page, which stays as it is, and leads through four steps', async ({
    page,
  }) => {
    await openRendered(page, '/zh')
    const card = page.getByRole('complementary', { name: '引导' })
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main article, main h2')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          return [x, y, width, height].map(Math.round).join(' ')
        }),
      )
    await page.waitForLoadState('networkidle')
    const before = await places()
    await expect(card).toBeVisible()
    expect(await places()).toEqual(before)
    await expect(page.locator('body')).toBeFocused()
    expect(await violations(page)).toEqual([])
    await card.getByRole('button', { name: '开始' }).click()
    await expect(page).toHaveURL('/zh?asOf=2023-08-31')
    for (const address of [
      /\/zh\/targets\?/,
      /\/zh\/sectors\/6g\?/,
      /\/zh\/briefings\/ready-city$/,
    ]) {
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(address)
      await expect(card.getByRole('button').last()).toBeFocused()
    }
    await page.emulateMedia({ media: 'print' })
    await expect(card).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/zh')
    await expect(card).toBeHidden()
  })
})

test('the rail fits small office screens in both languages', async ({ page }) => {
  for (const lang of ['zh', 'en'])
    for (const [width, height] of [
      [1366, 768],
      [1280, 720],
      [1024, 720],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`/${lang}/help`)
      const rail = page.getByRole('banner')
      await expect(rail.getByRole('link').last()).toBeVisible()
      const { scrollHeight, clientHeight } = await rail.evaluate((element) => ({
        scrollHeight: element.scrollHeight,
        clientHeight: element.clientHeight,
      }))
      expect(scrollHeight, `${lang} at ${width}`).toBe(clientHeight)
    }
})
