import type { Page } from '@playwright/test'
import { openRendered } from './openRendered.ts'
import { expect, test } from './page.ts'

const pages = [
  '',
  '?sector=6g&asOf=2024-06-30',
  '/indicators',
  '/indicators/high-tech-enterprises',
  '/indicators/high-tech-enterprises?tab=peers',
  '/indicators/rd-expenditure?tab=revisions',
  '/targets',
  '/targets?group=theme',
  '/sectors',
  '/sectors/6g',
  '/milestones',
  '/compare?items=rd-intensity,rd-intensity@suzhou',
  '/briefings',
  '/briefings/ready-city',
  '/briefings/ready-city/present',
  '/briefings/ready-city/present?slide=2',
  '/briefings/ready-city/present?view=presenter',
  '/wall',
  '/wall?sector=6g',
  '/sources',
  '/evidence/observation/rd-expenditure-nanjing-2021-3',
  '/evidence/status/rd-intensity-2023-august',
  '/rules',
  '/help',
]

/** Pages that ask for more than they show at first: for other boards, and for evidence to be opened without a network. */
const askForMore = /^\/wall|\/present/

/** A number of what these pages show first. */
const firstNumbers: Record<string, string> = {
  '/briefings/ready-city': '3.82',
  '/briefings/ready-city/present?slide=2': '3.82',
  '/briefings/ready-city/present?view=presenter': '3.82',
  '/wall': '3.82',
  '/wall?sector=6g': '2,691.26',
}

/** The answers that travel with a page. */
function answersIn(html: string): string[] {
  return [...html.matchAll(/ data-answer="([^"]*)"/g)].map(([, address = '']) => address)
}

/** Remembers what the server sent, to tell later whether it is still there. */
async function rememberSent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Reflect.set(window, 'sent', document.getElementById('root')?.firstElementChild)
    })
  })
}

/** Whether what the server sent is still on the page and belongs to React now. */
async function isTakenOver(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const sent = Reflect.get(window, 'sent') as Element | null
    return Boolean(sent?.isConnected && Object.keys(sent).some((key) => key.startsWith('__react')))
  })
}

const looks = [
  [390, 'screen', 'dark'],
  [1440, 'screen', 'light'],
  [1440, 'print', 'light'],
] as const

/** Place and colours of everything inside the page, in each look. */
async function appearances(page: Page): Promise<string[][]> {
  const all: string[][] = []
  for (const [width, media, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media, colorScheme })
    all.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('#root *')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const { color, backgroundColor, fill, stroke } = getComputedStyle(element)
          return [x, y, width, height, color, backgroundColor, fill, stroke].join(' ')
        }),
      ),
    )
  }
  expect(Math.min(...all.map(({ length }) => length))).toBeGreaterThan(10)
  return all
}

const devices = [
  { zone: 'America/Los_Angeles', dark: true, width: 1440 },
  { zone: 'Pacific/Kiritimati', dark: false, width: 390 },
  { zone: 'Asia/Shanghai', dark: true, width: 1920 },
]

test.describe('what the server rendered', { tag: '@server' }, () => {
  for (const { zone, dark, width } of devices)
    for (const lang of ['zh', 'en'])
      test.describe(`is taken over in silence: ${zone}, ${lang}`, () => {
        test.use({
          timezoneId: zone,
          colorScheme: dark ? 'dark' : 'light',
          viewport: { width, height: 900 },
          locale: lang === 'zh' ? 'zh-CN' : 'en-US',
        })
        // Any warning, error or violation of the policy fails the test: see `page.ts`.
        test('every page, without asking for what it shows', async ({ page }) => {
          const asked: string[] = []
          page.on('request', (request) => {
            const { pathname, search } = new URL(request.url())
            if (pathname.startsWith('/api/')) asked.push(pathname + search)
          })
          await rememberSent(page)
          for (const path of pages) {
            // What a page still asked for when it was left does not count.
            await page.goto('about:blank')
            asked.length = 0
            await openRendered(page, `/${lang}${path}`)
            await expect.poll(() => isTakenOver(page), { message: path }).toBe(true)
            const given = answersIn(await (await page.request.get(`/${lang}${path}`)).text())
            expect(given.length, path).toBeGreaterThan(0)
            const again = askForMore.test(path)
              ? asked.filter((one) => given.includes(one.replaceAll('&', '&amp;')))
              : asked
            expect(again, path).toEqual([])
          }
        })
      })

  test('has no style, script or part of its own that the policy forbids', async ({ request }) => {
    for (const path of pages) {
      const html = await (await request.get(`/zh${path}`)).text()
      expect(html.match(/ style="[^"]*"/g), path).toBeNull()
      expect(
        html.match(/<script(?! type="application\/json" data-answer| src| type="module")/g),
      ).toBeNull()
      expect(html.match(/<!--\$!-->/g), path).toBeNull()
      const shown = html.replaceAll(/<script[^]*?<\/script>/g, '')
      expect(shown, path).toContain(firstNumbers[path] ?? '')
    }
  })

  test.describe('needs no more styles than those inside', () => {
    test.use({ allowedFaults: /ERR_FAILED/ })
    test('on any page, at any width, in either theme and in print', async ({ page }) => {
      await page.route('**/assets/early-*.js', (route) => route.abort())
      for (const path of pages) {
        await openRendered(page, `/zh${path}`)
        const inside = await appearances(page)
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              const link = document.querySelector<HTMLLinkElement>('link[data-later=stylesheet]')
              if (!link) throw new Error('No style sheet was held back')
              link.addEventListener('load', resolve)
              link.rel = 'stylesheet'
            }),
        )
        expect(await appearances(page), path).toEqual(inside)
      }
    })
  })

  test('comes in the theme that was chosen on the device', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'theme', value: 'dark', url: baseURL ?? '' }])
    await openRendered(page, '/zh')
    await expect(page.locator('html')).toHaveClass('dark')
    // The server sends that of the system; the app knows the chosen one, once it runs.
    await expect(page.getByLabel('主题')).toHaveValue('dark')
    await page.getByLabel('主题').selectOption('浅色')
    await page.reload()
    expect(await (await page.request.get('/zh')).text()).toContain('class="light"')
    await expect(page.locator('html')).toHaveClass('light')
  })

  test('gives way, in silence, to briefings that this device keeps', async ({ page }) => {
    await openRendered(page, '/zh/briefings/ready-city?slide=2')
    const title = page.getByRole('textbox', { name: '标题', exact: true })
    await title.fill('本周例会')
    await expect(page.getByText('已保存在这台设备')).toBeVisible()
    await page.reload()
    await expect(title).toHaveValue('本周例会')
    // Left at once, without waiting for the pause after which it is saved.
    await title.fill('下周例会')
    await expect(title).toBeFocused()
    await page.goto('/zh/briefings/ready-city/present?slide=2')
    await expect(page.getByRole('heading', { level: 1, name: '下周例会' })).toBeAttached()
    await page.goto('/zh/briefings')
    await expect(page.getByRole('link', { name: '下周例会', exact: true })).toBeVisible()
    // The server must not deny what it does not know of.
    const missing = '没有这份简报'
    await page.goto('/zh/briefings/b7')
    await expect(page.getByText(missing)).toBeVisible()
    const sent = await page.request.get('/zh/briefings/b7')
    expect(await sent.text()).not.toContain(missing)
  })

  test.describe('a chart', () => {
    test.use({ allowedFaults: /ERR_FAILED/ })
    test('is a picture in the places where the chart will be', async ({ page }) => {
      await page.route('**/ChartFrame-*.js', (route) => route.abort())
      const name = /高新技术企业数：趋势/
      const placesOf = (role: 'img' | 'application') =>
        page.getByRole(role, { name }).evaluate((chart) =>
          [...chart.querySelectorAll('text, circle')].map((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect()
            return { name: mark.textContent, x: x + width / 2, y: y + height / 2 }
          }),
        )
      type Places = Awaited<ReturnType<typeof placesOf>>
      /** The marks of one that the other does not have within a pixel. */
      const missing = (some: Places, others: Places) =>
        some.filter(({ name, x, y }) =>
          others.every(
            (one) => one.name !== name || Math.abs(one.x - x) > 1 || Math.abs(one.y - y) > 1,
          ),
        )
      await openRendered(page, '/zh/indicators/high-tech-enterprises')
      // As the server cannot know the width of the window, the picture is fitted once script runs.
      await expect(page.getByRole('img', { name })).not.toHaveAttribute('viewBox', '0 0 720 320')
      const picture = await placesOf('img')
      await page.unroute('**/ChartFrame-*.js')
      await page.reload({ waitUntil: 'networkidle' })
      const chart = await placesOf('application')
      expect(picture.length).toBeGreaterThan(20)
      expect(missing(picture, chart)).toEqual([])
      expect(missing(chart, picture)).toEqual([])
    })
  })
})
