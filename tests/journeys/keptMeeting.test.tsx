import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clockOn } from '../../mocks/demoDay.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import type { Day } from '../../src/contract/scalars.ts'
import { cityDataset } from '../cityDataset.ts'
import { clearBriefings } from '../keptBriefings.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'
import { savedFiles } from '../savedFiles.ts'
import { textIn } from '../unzipped.ts'

const meetingDay = '2023-08-31'
const laterDay = '2026-11-30'
const city = cityDataset()

/** Sets the day of server and device; the server has what was recorded by then. */
function on(day: Day) {
  vi.setSystemTime(new Date(`${day}T02:00:00Z`))
  const observations = city.observations.filter(({ recordedAt }) => recordedAt <= day)
  const api = mockBackend({ dataset: { ...city, observations }, now: clockOn(day) })
  mockServer.use(http.all('*/api/*', ({ request }) => api.fetch(request)))
}

/** The texts on a slide, and the version that it names. */
async function shownAt(address: string, slide: number): Promise<string[]> {
  await renderApp(`${address}&slide=${slide}`)
  await screen.findByText(new RegExp(`^第${slide}页，共\\d+页`))
  const layer = document.querySelector('main [aria-hidden="false"] > [aria-hidden="false"]')
  const version = screen.queryByText(/^会议版本：|^最新数据$/)?.textContent
  const texts = [layer?.textContent ?? '', version ?? '']
  cleanup()
  return texts
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await clearBriefings()
})
afterEach(async () => {
  await clearBriefings()
  vi.useRealTimers()
})

describe('P3 H12: a meeting version on a later day, with later records loaded', () => {
  test('shows the lights, ages and days of the meeting', async () => {
    on(meetingDay)
    const { user } = await renderApp('/zh/briefings/ready-city')
    await user.click(await screen.findByRole('button', { name: '锁定会议版本' }))
    await screen.findByText('与会议版本相比，数字没有变化。', { exact: false })
    await screen.findByText('已保存在这台设备')
    const link = [...document.querySelectorAll<HTMLAnchorElement>('a')].find(({ href }) =>
      href.includes('meeting='),
    )
    const address = `${link?.pathname}${link?.search}`
    cleanup()
    const slides = [2, 11]
    const then: string[][] = []
    for (const slide of slides) then.push(await shownAt(address, slide))
    on(laterDay)
    const later: string[][] = []
    for (const slide of slides) later.push(await shownAt(address, slide))
    expect(later).toEqual(then)
    for (const [text] of then) expect(text).toContain('2023年8月31日')
    const lights = then.join()
    expect(lights).toContain('进度滞后')
    expect(lights).toContain('会议版本：2023年8月31日')
    // An indicator from the search is not from the meeting version, and says so.
    const { user: speaker } = await renderApp(`${address}&slide=2`)
    await screen.findByText('会议版本：2023年8月31日')
    await speaker.keyboard('/')
    await speaker.type(await screen.findByRole('combobox'), '技术合同成交额{Enter}')
    expect(await screen.findByText('最新数据')).toBeDefined()
    expect(screen.queryByText(/^会议版本：/)).toBeNull()
    cleanup()
    // On the later day the board itself says something else.
    const afresh = await shownAt('/zh/briefings/ready-city/present?asOf=', 11)
    expect(afresh[0]).toContain('2026年11月30日')
    expect(afresh[0]).toContain('逾期未公布')
    expect(then[1]?.[0]).not.toContain('2026')
  })
})

describe('U10: a meeting version leaves the machine as it was kept', () => {
  const saved = savedFiles()
  afterEach(() => {
    Reflect.deleteProperty(window, 'print')
    vi.restoreAllMocks()
  })

  test('named, as PPTX, HTML, DOCX and in print, with its numbers and its check code', async () => {
    on(meetingDay)
    const first = await renderApp('/zh/briefings/ready-city')
    await first.user.type(await screen.findByLabelText('版本名称'), '8月调度会')
    await first.user.click(screen.getByRole('button', { name: '锁定会议版本' }))
    const name = await screen.findByRole('textbox', { name: '版本名称：8月调度会' })
    await first.user.clear(name)
    // Without a name it is called by the day of its data.
    expect(screen.getByRole('textbox', { name: '版本名称：2023年8月31日' })).toBe(name)
    await first.user.type(name, '九月调度会')
    await screen.findByText('已保存在这台设备')
    cleanup()

    on(laterDay)
    const { user } = await renderApp('/zh/briefings/ready-city')
    const code = (await screen.findByText(/^校验码 [0-9a-f]{16}$/)).textContent
    await user.click(screen.getByRole('button', { name: '导出、打印' }))
    const menu = within(screen.getByRole('group', { name: '导出、打印：九月调度会' }))
    const texts: string[] = []
    for (const [kind, item] of [
      ['pptx', /^PPTX/],
      ['html', /^单个HTML/],
      ['docx', /^DOCX/],
    ] as const) {
      await user.click(menu.getByRole('button', { name: item }))
      const file = await waitFor(
        () => {
          const made = saved.get(`南京市科技创新指标情况 九月调度会.${kind}`)
          if (!made) throw new Error(`No ${kind}`)
          return made
        },
        { timeout: 30_000 },
      )
      texts.push(kind === 'html' ? await file.text() : await textIn(file))
    }
    let printed = ''
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      printed = document.querySelector('body > [lang]')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    }
    await user.click(menu.getByRole('button', { name: /^打印报告/ }))
    texts.push(printed)
    for (const text of texts) {
      expect(text).toContain(code)
      expect(text).toContain('3.54%')
      expect(text).toContain('2023年8月31日')
      expect(text).not.toContain('3.82%')
      expect(text).not.toContain('2026年')
    }
    // The bulletin of the circular is that of the meeting as well.
    expect(texts[2]).toContain('目标与进度')

    // The command of the browser prints the briefing that is edited, which has no code.
    window.print()
    expect(printed).toContain('3.82%')
    expect(printed).not.toContain('校验码')
  }, 90_000)

  test('and its code stands at the foot of its slides on stage, of no other', async () => {
    on(meetingDay)
    const { user } = await renderApp('/zh/briefings/ready-city')
    await user.click(await screen.findByRole('button', { name: '锁定会议版本' }))
    const code = (await screen.findByText(/^校验码 [0-9a-f]{16}$/)).textContent
    await screen.findByText('已保存在这台设备')
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: '汇报会议版本：2023年8月31日',
    })
    const address = `${link.pathname}${link.search}`
    cleanup()
    expect((await shownAt(address, 2))[0]).toContain(code)
    expect((await shownAt('/zh/briefings/ready-city/present?asOf=', 2))[0]).not.toContain('校验码')
  })
})
