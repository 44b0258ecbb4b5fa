import { openBoard } from './board.ts'
import { expect, test } from './page.ts'

test('F60 F61: by keyboard alone from the overview to seed breeding, to copy its sentence', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBoard(page, '/zh')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: /^搜索指标/ })).toBeFocused()
  await page.keyboard.type('zy')
  await expect(page.getByRole('option', { name: /^生物育种/, selected: true })).toBeVisible()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL('/zh/sectors/seed-breeding')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('生物育种 · 南京科创看板')
  // What a screen reader reads first: the heading, the export, and the news of the sector.
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - navigation "所在位置"
      - heading "生物育种" [level=1]
      - button "导出"
      - paragraph:
        - link /^钟山实验室国家级科研平台数为4个/
      - region "指标 2":
        - heading "指标 2" [level=2]
        - article "钟山实验室国家级科研平台数":
          - heading "钟山实验室国家级科研平台数" [level=3]
          - paragraph:
            - link /钟山实验室国家级科研平台数，4个/
            - text: 截至2024年3月
      - region "实验室、平台与项目 2"
  `)

  const button = page.getByRole('button', { name: '导出', exact: true })
  for (let presses = 0; presses < 25; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  const copy = page.getByRole('button', { name: '复制一句话' })
  await expect(copy).toBeVisible()
  for (let presses = 0; presses < 5; presses++) {
    if (await copy.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(copy).toBeFocused()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^生物育种：钟山实验室国家级科研平台数为4个.*生物育种赛道在册指标2项，.*来源/)
})
