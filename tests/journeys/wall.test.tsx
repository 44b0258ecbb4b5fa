import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import sectors from '../city/sectors.json' with { type: 'json' }
import { setFault } from '../../mocks/faults.ts'
import { textWidth } from '../../src/charts/labelPlaces.ts'
import { canvas, edge } from '../../src/slides/draw/slideLayout.ts'
import { en } from '../../src/i18n/en.ts'
import { wallWords } from '../../src/i18n/slides/wallWords.ts'
import { zh } from '../../src/i18n/zh.ts'
import { mockServer } from '../mockServer.ts'
import { ownClock, pass } from '../ownClock.ts'
import { renderApp } from '../renderApp.tsx'

const controls = (name = '大屏控制') => screen.queryByRole('group', { name })

/** The board shown: its name, and its number as in its foot. */
function board() {
  const drawn = screen.getAllByRole('group').filter(({ tagName }) => tagName === 'svg')
  expect(drawn).toHaveLength(1)
  const [place] = /\d+ \/ \d+/.exec(drawn[0]?.textContent ?? '') ?? []
  return { name: drawn[0]?.getAttribute('aria-label') ?? '', place }
}

async function openWall(address = '/zh/wall') {
  const app = await renderApp(address)
  // The first board is there before it is known how many there are.
  await waitFor(() => expect(board().place).toBeDefined())
  return app
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

const shown = (text: string | RegExp) => screen.getByText(text).textContent

beforeEach(() => ownClock({ now: new Date('2026-02-03T06:05:00Z') }))
afterEach(() => vi.unstubAllGlobals())

describe('the wall', () => {
  test('U11: shows the city and every sector, each for twenty seconds, and starts again', async () => {
    await openWall()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('大屏')
    expect(document.title).toBe('大屏 · 南京科创看板')
    const all = Number(board().place?.split('/')[1])
    expect(all).toBeGreaterThan(sectors.length + 8)
    const names = [board().name]
    for (let place = 2; place <= all; place++) {
      await pass(20)
      expect(board().place).toBe(`${place} / ${all}`)
      names.push(board().name)
    }
    expect(new Set(names).size).toBe(all)
    for (const { name } of sectors) expect(names.some((one) => one.includes(name.zh))).toBe(true)
    await pass(20)
    expect(board()).toEqual({ name: names[0], place: `1 / ${all}` })
  })

  test('H13 H26: every board states the day of its data, when they were fetched, and that it is a demo', async () => {
    await openWall()
    for (let turn = 0; turn < 3; turn++) {
      expect(shown(/取得$/)).toBe('判定日2026年2月2日 · 资料收录至2026年2月2日 · 当日 · 14:05取得')
      expect(screen.getByText(/ · 演示数据$/)).toBeDefined()
      await pass(20)
    }
  })

  test('stays as long as the address says; an invalid value means the default', async () => {
    const { goTo } = await openWall('/zh/wall?dwell=45')
    await pass(44)
    expect(board().place).toMatch(/^1 /)
    await pass(2)
    expect(board().place).toMatch(/^2 /)
    for (const nonsense of ['soon', '4', '601', '-20', '1e2', '']) {
      await goTo(`/zh/wall?dwell=${nonsense}`)
      press('ArrowRight')
      const before = board().place
      await pass(19)
      expect(board().place).toBe(before)
      await pass(2)
      expect(board().place).not.toBe(before)
    }
  })

  test('shows the chosen sectors alone; an unknown sector is ignored', async () => {
    const { goTo } = await openWall('/zh/wall?sector=computing,6g')
    expect(board().name).toMatch(/^6G与未来网络：/)
    expect(board().place).toBe('1 / 2')
    await pass(20)
    expect(board().name).toMatch(/^算力网络：/)
    expect(board().place).toBe('2 / 2')
    await goTo('/zh/wall?sector=6g')
    expect(board().place).toBe('1 / 1')
    await pass(60)
    expect(board().place).toBe('1 / 1')
    await goTo('/zh/wall?sector=nonsense')
    expect(board().place).toMatch(/ \/ 20$/)
  })

  test('U12: an ultra-wide wall shows boards side by side, and goes on with the ones after', async () => {
    vi.stubGlobal('innerWidth', 5760)
    vi.stubGlobal('innerHeight', 1080)
    const places = () =>
      screen
        .getAllByRole('group')
        .filter(({ tagName }) => tagName === 'svg')
        .flatMap(({ textContent }) => /(\d+) \/ \d+/.exec(textContent)?.[1] ?? [])
    await renderApp('/zh/wall')
    await waitFor(() => expect(places()).toEqual(['1', '2', '3']))
    expect(screen.getAllByText(/^判定日2026年2月2日 · .* · 14:05取得$/)).toHaveLength(3)
    await pass(20)
    expect(places()).toEqual(['4', '5', '6'])
    press('ArrowLeft')
    expect(places()).toEqual(['1', '2', '3'])
  })

  test('is in English too', async () => {
    await openWall('/en/wall?sector=6g')
    expect(document.title).toBe('Wall · Nanjing Innovation')
    expect(board().name).toMatch(/^6G and future networks: /)
    expect(shown(/fetched/)).toBe(
      'Judged on 2 Feb 2026 · Records to 2 Feb 2026 · the same day · fetched at 14:05',
    )
    press('Shift')
    expect(controls('Controls of the wall')).not.toBeNull()
  })
})

describe('a person at the wall', () => {
  test('goes back and forth by arrow keys, and a chosen board stays its full time', async () => {
    await openWall()
    press('ArrowLeft')
    const all = Number(board().place?.split('/')[1])
    expect(board().place).toBe(`${all} / ${all}`)
    press('ArrowRight')
    await pass(15)
    press('ArrowRight')
    await pass(15)
    expect(board().place).toMatch(/^2 /)
  })

  test('pauses by Space, which every board says, and resumes', async () => {
    await openWall()
    press(' ')
    await pass(120)
    expect(board().place).toMatch(/^1 /)
    expect(shown(/取得$/)).toMatch(/^已暂停轮播 · /)
    press(' ')
    await pass(20)
    expect(board().place).toMatch(/^2 /)
    expect(shown(/取得$/)).not.toContain('已暂停')
  })

  test('has controls while they move the pointer; after that they are hidden', async () => {
    await openWall()
    expect(controls()).toBeNull()
    fireEvent.pointerMove(window, { screenX: 10, screenY: 10 })
    const bar = within(screen.getByRole('group', { name: '大屏控制' }))
    fireEvent.click(bar.getByRole('button', { name: '下一页' }))
    expect(bar.getByText(/^2 \/ \d+$/)).toBeDefined()
    fireEvent.click(bar.getByRole('button', { name: '上一页' }))
    fireEvent.click(bar.getByRole('button', { name: '暂停' }))
    expect(bar.getByRole('button', { name: '继续' })).toBeDefined()
    await pass(4)
    expect(controls()).toBeNull()
    // The same position: a board that changes under a resting pointer is no movement.
    fireEvent.pointerMove(window, { screenX: 10, screenY: 10 })
    expect(controls()).toBeNull()
    fireEvent.pointerMove(window, { screenX: 11, screenY: 10 })
    expect(controls()).not.toBeNull()
  })

  test('chooses how long each board stays, which the address keeps', async () => {
    const { address } = await openWall('/zh/wall?sector=6g,computing')
    press('Shift')
    const select = screen.getByRole('combobox', { name: '每页停留' })
    fireEvent.change(select, { target: { value: '60' } })
    await waitFor(() => expect(address()).toBe('/zh/wall?sector=6g,computing&dwell=60'))
    await pass(59)
    expect(board().place).toBe('1 / 2')
    await pass(2)
    expect(board().place).toBe('2 / 2')
    fireEvent.change(select, { target: { value: '20' } })
    await waitFor(() => expect(address()).toBe('/zh/wall?sector=6g,computing'))
  })

  test('returns to the overview by Escape, with the same sectors', async () => {
    const { address } = await openWall('/zh/wall?sector=6g')
    press('Escape')
    await waitFor(() => expect(address()).toBe('/zh?sector=6g'))
  })

  test('uses only the focused control by Space', async () => {
    await openWall()
    press('Shift')
    screen.getByRole('button', { name: '下一页' }).focus()
    press(' ')
    expect(screen.getByRole('button', { name: '暂停' })).toBeDefined()
  })
})

describe('F64: while the server is unreachable', () => {
  test('the boards go on, state why and how old they are, and recover automatically', async () => {
    await openWall('/zh/wall?dwell=600')
    setFault('unreachable')
    await pass(330)
    const before = board().place
    expect(shown(/未更新/)).toMatch(
      /^无法连接服务器，正在自动重试 · 判定日2026年2月2日，2026年2月3日14:05取得，已有5分钟未更新$/,
    )
    await pass(300)
    expect(board().place).not.toBe(before)
    await pass(3_050)
    expect(shown(/未更新/)).toContain('已有1小时未更新')
    press(' ')
    expect(screen.getByText(/^已暂停轮播 · 资料收录至2026年2月2日 · 当日$/)).toBeDefined()
    setFault('none')
    await pass(60)
    await waitFor(() =>
      expect(shown(/取得$/)).toMatch(
        /判定日2026年2月2日 · 资料收录至2026年2月2日 · 当日 · 15:\d\d取得$/,
      ),
    )
    expect(screen.queryByText(/未更新/)).toBeNull()
  })

  test('the board shown is the same element while its data are refreshed', async () => {
    await openWall()
    press(' ')
    const drawn = screen.getByRole('group', { name: board().name })
    await pass(301)
    await waitFor(() => expect(shown(/取得$/)).toContain('14:1'))
    expect(screen.getByRole('group', { name: board().name })).toBe(drawn)
    expect(drawn.isConnected).toBe(true)
  })

  test('after the first board, it stays and says so until the others have come', async () => {
    let isAway = true
    mockServer.use(http.get('*/api/targets', () => (isAway ? Response.error() : undefined)))
    await renderApp('/zh/wall')
    await waitFor(() => expect(board().name).toMatch(/^所示11项指标：/))
    await pass(40)
    expect(board().name).toMatch(/^所示11项指标：/)
    expect(board().place).toBeUndefined()
    expect(shown(/未更新/)).toMatch(/^无法连接服务器，正在自动重试 · 判定日2026年2月2日，/)
    isAway = false
    await pass(60)
    expect(screen.queryByText(/未更新/)).toBeNull()
    expect(board().place).toMatch(/ \/ 20$/)
  })

  test('from the start, the wall says so and starts as soon as there are data', async () => {
    setFault('server-error')
    await renderApp('/zh/wall?dwell=600')
    await waitFor(() => expect(screen.getByText('服务器出错')).toBeDefined())
    expect(screen.getByText(/^稍后自动重试，取得数据后自动显示；/)).toBeDefined()
    await pass(95)
    expect(screen.getByText('服务器出错')).toBeDefined()
    setFault('none')
    await pass(61)
    await waitFor(() => expect(board().place).toMatch(/^1 /))
  })

  test.each([['zh', zh, wallWords.zh] as const, ['en', en, wallWords.en] as const])(
    'whatever the cause, the line fits in %s',
    (lang, w, t) => {
      const day = lang === 'zh' ? '2026年12月31日' : '31 Dec 2026'
      const spans = [t.minutes('59'), t.hours('47'), t.days('365')]
      // Without `words`: words that fail to load are never the reason for a failed answer.
      const { words: _, ...failures } = w.failure
      const room = canvas.width - 2 * edge - textWidth(t.paused, 20) - 20
      const lines = Object.values(failures).flatMap(({ title }) =>
        spans.map((span) => t.away(title, day, day, '14:05', span)),
      )
      expect(lines.filter((line) => textWidth(line, 20) > room)).toEqual([])
    },
  )
})

test('F64: the screen is kept on where supported, again whenever the page is visible again', async () => {
  const release = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const request = vi.fn<(kind: string) => Promise<unknown>>(() =>
    Promise.resolve({ released: true, release }),
  )
  Object.assign(navigator, { wakeLock: { request } })
  const { goTo } = await openWall()
  expect(request).toHaveBeenCalledTimes(1)
  await act(async () => document.dispatchEvent(new Event('visibilitychange')))
  expect(request).toHaveBeenCalledTimes(2)
  await goTo('/zh')
  await waitFor(() => expect(release).toHaveBeenCalled())
  Reflect.deleteProperty(navigator, 'wakeLock')
})
