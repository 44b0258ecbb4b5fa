import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clearBriefings } from '../keptBriefings.ts'
import { renderApp } from '../renderApp.tsx'

beforeEach(clearBriefings)
afterEach(clearBriefings)

/** Waits until the slide of that number is shown. */
const slide = (place: number) => screen.findByText(new RegExp(`^第${place}页，共\\d+页`))

/** jsdom has no full screen; this one is granted or refused, and is ended as by the browser. */
function standInForFullScreen({ granted }: { granted: boolean }) {
  let filled: Element | null = null
  const change = (to: Element | null) => {
    filled = to
    fireEvent(document, new Event('fullscreenchange'))
  }
  const ask = vi.fn<() => Promise<void>>(async () => {
    if (!granted) throw new TypeError('Permissions check failed')
    change(document.documentElement)
  })
  const own = {
    fullscreenEnabled: { value: true },
    fullscreenElement: { get: () => filled },
    exitFullscreen: { value: async () => change(null) },
    hasFocus: { value: () => true },
  }
  for (const [name, one] of Object.entries(own))
    Object.defineProperty(document, name, { ...one, configurable: true })
  Object.defineProperty(document.documentElement, 'requestFullscreen', {
    value: ask,
    configurable: true,
  })
  return {
    ask,
    isFilled: () => filled !== null,
    end: () => change(null),
    remove: () => {
      for (const name of Object.keys(own)) Reflect.deleteProperty(document, name)
      Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
    },
  }
}

describe('U10: P presents', () => {
  test.each([
    ['the overview', '/zh', /^科技型中小企业/, 'ready-city'],
    ['a sector', '/zh/sectors/6g', '6G与未来网络', 'ready-6g'],
    ['the briefings', '/zh/briefings', '简报', 'ready-city'],
    ['a briefing that is edited', '/zh/briefings/ready-6g', /^6G/, 'ready-6g'],
    ['no page at all', '/zh/nowhere', '没有这个页面', 'ready-city'],
  ])('from %s, and Escape leads back to it', async (_page, from, heading, briefing) => {
    const { user, address } = await renderApp(from)
    await screen.findAllByRole('heading', { name: heading })
    await user.keyboard('{Shift>}P{/Shift}')
    await slide(1)
    expect(address()).toMatch(new RegExp(`^/zh/briefings/${briefing}/present`))
    await user.keyboard('{ArrowRight}{Escape}')
    await screen.findAllByRole('heading', { name: heading })
    expect(address()).toBe(from)
  })

  test('also with a day, which the address of the presentation gets', async () => {
    const from = '/zh/targets?asOf=2023-08-31'
    const { user, address } = await renderApp(from)
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('p')
    await slide(1)
    expect(address()).toContain('asOf=2023-08-31')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe(from))
  })

  test('Escape leads to the briefing where the presentation was opened by its address', async () => {
    const { user, address } = await renderApp('/zh/briefings/ready-6g/present')
    await slide(1)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe('/zh/briefings/ready-6g'))
  })
})

describe('U10: full screen', () => {
  test('comes with P, ends with the presentation, and Escape of the browser leaves at once', async () => {
    const screenful = standInForFullScreen({ granted: true })
    const { user, address } = await renderApp('/zh/sectors')
    await screen.findByRole('heading', { level: 1, name: '赛道' })
    await user.keyboard('p')
    await slide(1)
    expect(screenful.isFilled()).toBe(true)
    await user.keyboard('f')
    expect(screenful.isFilled()).toBe(false)
    await user.keyboard('F')
    expect(screenful.isFilled()).toBe(true)
    await user.keyboard('?')
    await screen.findByRole('heading', { name: '按键' })
    screenful.end()
    expect(screen.queryByRole('heading', { name: '按键' })).toBeNull()
    expect(address()).toContain('present')
    await user.keyboard('f')
    screenful.end()
    await waitFor(() => expect(address()).toBe('/zh/sectors'))
    screenful.remove()
  })

  test('is left with the presentation', async () => {
    const screenful = standInForFullScreen({ granted: true })
    const { user, address } = await renderApp('/zh/briefings')
    await user.click(await screen.findByRole('link', { name: /^汇报：6G/ }))
    await slide(1)
    expect(screenful.isFilled()).toBe(true)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe('/zh/briefings'))
    expect(screenful.isFilled()).toBe(false)
    screenful.remove()
  })

  test('may be refused: the presentation goes on in its window', async () => {
    const screenful = standInForFullScreen({ granted: false })
    const { user } = await renderApp('/zh/sectors')
    await screen.findByRole('heading', { level: 1, name: '赛道' })
    await user.keyboard('p')
    await slide(1)
    await user.keyboard('f{ArrowRight}')
    await slide(2)
    expect(screenful.ask).toHaveBeenCalledTimes(2)
    screenful.remove()
  })
})

describe('U10: mouse and touch', () => {
  const bar = () => screen.queryByRole('group', { name: '汇报控制' })
  const slides = () =>
    document.querySelector('[data-slides] [aria-hidden="false"] svg') ?? document.body

  async function presented(address: string, place: number) {
    const app = await renderApp(address)
    await slide(place)
    return app
  }

  test('a click beside the figures is the next slide; on a figure it opens the evidence', async () => {
    const { user } = await presented('/zh/briefings/ready-city/present?slide=4', 4)
    await user.click(screen.getByRole('button', { name: /高新技术企业数 超过1万家/ }))
    await screen.findByRole('dialog')
    await slide(4)
    await user.keyboard('{Escape}')
    await user.click(slides())
    await slide(5)
    await user.click(screen.getByRole('main'))
    await slide(6)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a click leaves a blank screen first', async () => {
    const { user } = await presented('/zh/briefings/ready-city/present?slide=4', 4)
    await user.keyboard('b')
    await screen.findByText('黑屏')
    await user.click(screen.getByRole('main'))
    await slide(4)
    expect(screen.queryByText('黑屏')).toBeNull()
  })

  test('the controls do what the keys do, and are named', async () => {
    const { user, address } = await presented('/zh/briefings/ready-city/present?slide=4', 4)
    expect(bar()).toBeNull()
    await user.pointer({ target: slides(), coords: { screenX: 5, screenY: 5 } })
    const controls = within(bar() ?? document.body)
    await user.click(controls.getByRole('button', { name: '上一页' }))
    await slide(3)
    expect(controls.getByText('3 / 12')).toBeDefined()
    await user.click(controls.getByRole('button', { name: '下一页' }))
    await slide(4)
    await user.keyboard(' ')
    await slide(5)
    await user.click(controls.getByRole('button', { name: '按键' }))
    const keys = await screen.findByRole('dialog', { name: '按键' })
    await user.click(within(keys).getByRole('button', { name: '关闭' }))
    await user.click(controls.getByRole('button', { name: '查找指标' }))
    await user.keyboard('gxjs{Enter}')
    await screen.findByText(/^第5页，共12页：高新技术企业数/)
    expect(controls.queryByRole('button', { name: '全屏' })).toBeNull()
    await user.click(controls.getByRole('button', { name: '退出' }))
    await waitFor(() => expect(address()).toBe('/zh/briefings/ready-city'))
  })

  test('U10: other cities are one key or one press away, and the same leads back', async () => {
    const { user } = await presented('/zh/briefings/ready-city/present?slide=5', 5)
    await user.keyboard('p')
    await screen.findByText(/^第5页，共12页：全社会研发经费支出占地区生产总值比重：南京市、.*对比$/)
    await user.keyboard('p')
    await screen.findByText(/^第5页，共12页：全社会研发经费支出占地区生产总值比重3\.82%/)
    await user.pointer({ target: slides(), coords: { screenX: 5, screenY: 5 } })
    const controls = within(bar() ?? document.body)
    await user.click(controls.getByRole('button', { name: '对标' }))
    await screen.findByText(/^第5页，共12页：.*对比$/)
    await user.keyboard('{Backspace}{Home}p')
    expect(await screen.findByText('没有其他城市的同项数据可对标')).toBeDefined()
    await user.keyboard('p')
    await waitFor(() => expect(screen.queryByText('没有其他城市的同项数据可对标')).toBeNull())
  })

  test('U10: a question is noted with its slide, and stands in the editor of the briefing', async () => {
    const { user, goTo } = await presented('/zh/briefings/ready-city/present?slide=4', 4)
    await user.keyboard('q')
    const dialog = within(await screen.findByRole('dialog', { name: '会上问题' }))
    await user.keyboard('力争目标还差多少{Enter}')
    expect(dialog.getByText('已记录')).toBeDefined()
    expect(dialog.getByRole('listitem').textContent).toMatch(
      /^力争目标还差多少.* · 高新技术企业数超过1万家/,
    )
    await user.keyboard('{Escape}')
    await slide(4)
    await goTo('/zh/briefings/ready-city')
    await screen.findByRole('heading', { name: '会上问题' })
    expect(screen.getByText('力争目标还差多少')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '删除提问：力争目标还差多少' }))
    expect(screen.queryByText('力争目标还差多少')).toBeNull()
  })

  test('in English too', async () => {
    const { user } = await renderApp('/en/briefings/ready-city/present')
    await screen.findByText(/^Slide 1 of 12/)
    await user.keyboard('{Tab}')
    const controls = within(screen.getByRole('group', { name: 'Controls of the presentation' }))
    expect(controls.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Previous',
      'Next',
      'Find an indicator',
      'Peers',
      'Questions asked',
      'Keys',
      'Presenter window',
      'Leave',
    ])
  })
})
