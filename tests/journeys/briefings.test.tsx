import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Briefing } from '../../src/contract/briefing/briefing.ts'
import { importedBriefing } from '../../src/slides/deck/importedBriefing.ts'
import { clearBriefings } from '../keptBriefings.ts'
import { renderApp } from '../renderApp.tsx'

beforeEach(clearBriefings)
afterEach(clearBriefings)

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const slides = () =>
  within(screen.getByRole('navigation', { name: '页面' }))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))

async function compose(address = '/zh/briefings/ready-seed-breeding') {
  const app = await renderApp(address)
  await screen.findByRole('navigation', { name: '页面' })
  return app
}

describe('the briefings', () => {
  test('the list is never empty: there is a ready-made one of the city and of each sector', async () => {
    await renderApp('/zh/briefings')
    await screen.findByRole('heading', { level: 1, name: '简报' })
    const ready = within(screen.getByRole('region', { name: '自动生成简报' }))
    expect(ready.getAllByRole('heading', { level: 3 })).toHaveLength(10)
    expect(ready.getByRole('link', { name: '汇报：南京市科技创新指标情况' })).toHaveProperty(
      'pathname',
      '/zh/briefings/ready-city/present',
    )
    expect(screen.getByText('12页 · 随最新数据')).toBeDefined()
  })

  test('U13: a new one is made, kept, duplicated, and deleted only after a confirmation', async () => {
    const { user, address, goTo } = await renderApp('/zh/briefings')
    await user.click(await screen.findByRole('button', { name: '新建空白简报' }))
    await waitFor(() => expect(address()).toBe('/zh/briefings/b1'))
    await screen.findByRole('navigation', { name: '页面' })
    await user.clear(field('标题'))
    await user.type(field('标题'), '例会')
    await waitFor(() => expect(screen.getByText('已保存在这台设备')).toBeDefined())
    await goTo('/zh/briefings')
    await user.click(await screen.findByRole('button', { name: '复制一份' }))
    await screen.findByRole('heading', { name: '例会（副本）' })
    const first = within(
      screen.getByRole('heading', { name: '例会' }).closest('li') ?? document.body,
    )
    await user.click(first.getByRole('button', { name: '删除' }))
    await user.click(first.getByRole('button', { name: '不删' }))
    await user.click(first.getByRole('button', { name: '删除' }))
    await user.click(first.getByRole('button', { name: '确认删除' }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: '例会' })).toBeNull())
    expect(screen.getByRole('heading', { name: '例会（副本）' })).toBeDefined()
  })

  test('a file that is no briefing is refused with a reason, and nothing is lost', async () => {
    const { user } = await renderApp('/zh/briefings')
    const input = await screen.findByLabelText('导入简报文件')
    await user.upload(input, new File(['no json'], 'a.json', { type: 'application/json' }))
    expect(await screen.findByText('这个文件不是简报文件，没有导入任何内容。')).toBeDefined()
    await user.upload(input, new File(['{"slides":1}'], 'b.json', { type: 'application/json' }))
    expect(
      await screen.findByText('这个文件的内容不符合简报的格式，没有导入任何内容。'),
    ).toBeDefined()
    const briefing: Briefing = {
      format: 'briefing/1',
      id: 'b1',
      title: '外来的简报',
      asOf: '2023-08-31',
      lang: 'en',
      slides: [],
      meetings: [],
    }
    expect(importedBriefing(JSON.stringify(briefing))).toEqual({ briefing })
    await user.upload(
      input,
      new File([JSON.stringify(briefing)], 'c.json', { type: 'application/json' }),
    )
    expect(await screen.findByRole('heading', { name: '外来的简报' })).toBeDefined()
    expect(screen.getByText('0页 · 判定日2023年8月31日 · English')).toBeDefined()
  })

  test('one that is not on this device says where it may be', async () => {
    await renderApp('/zh/briefings/b7')
    expect(await screen.findByText('这台设备上没有这份简报')).toBeDefined()
    expect(screen.getByRole('link', { name: '全部简报' })).toBeDefined()
  })

  test('reads in English', async () => {
    await renderApp('/en/briefings')
    await screen.findByRole('heading', { level: 1, name: 'Briefings' })
    expect(
      screen.getByRole('link', { name: 'Present: Sector briefing: Bio-breeding' }),
    ).toBeDefined()
  })
})

describe('composing', () => {
  test('a ready-made one becomes one’s own when it is changed, and can be reset', async () => {
    const { user, goTo } = await compose()
    expect(slides()).toEqual([
      '第1页：生物育种赛道情况',
      '第2页：生物育种：钟山实验室国家级科研平台数为4个（截至2024年3月）',
      expect.stringMatching(/^第3页：生物育种里程碑/),
    ])
    await user.click(screen.getByRole('button', { name: /^第3页/ }))
    await user.click(screen.getByRole('button', { name: '删除本页' }))
    expect(slides()).toHaveLength(2)
    await waitFor(() => expect(screen.getByText('已保存在这台设备')).toBeDefined())
    await goTo('/zh/briefings')
    const own = within(await screen.findByRole('region', { name: '这台设备上的简报' }))
    await user.click(await own.findByRole('button', { name: '恢复自动版' }))
    await user.click(own.getByRole('button', { name: '确认恢复，放弃改动' }))
    await screen.findByText('暂无本人简报。可打开自动生成简报修改，或新建一份。')
  })

  test('U13: slides are added, moved by keys, duplicated, and every step is undone and redone', async () => {
    const { user } = await compose()
    const before = slides()
    await user.click(screen.getByRole('button', { name: '文字' }))
    await waitFor(() => expect(slides()).toHaveLength(4))
    expect(slides()[1]).toBe('第2页：文字')
    screen.getByRole('button', { name: '第2页：文字' }).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(slides()[2]).toBe('第3页：文字')
    await user.click(screen.getByRole('button', { name: '复制本页' }))
    await waitFor(() => expect(slides()).toHaveLength(5))
    for (let steps = 0; steps < 3; steps++)
      await user.click(screen.getByRole('button', { name: '撤销' }))
    expect(slides()).toEqual(before)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '撤销' }).disabled).toBe(true)
    for (let steps = 0; steps < 3; steps++)
      await user.click(screen.getByRole('button', { name: '重做' }))
    expect(slides()).toHaveLength(5)
  })

  test('a number in a title that is not in the data is reported at once', async () => {
    const { user } = await compose('/zh/briefings/ready-city?slide=4')
    const title = field('本页标题')
    expect(title.placeholder).toBe('高新技术企业数超过1万家，2025年目标超过2万家，2025年数待发布')
    await user.type(title, '高新技术企业突破1.5万家')
    expect(screen.getByText('标题中的1.5万与本页数据不一致，请核对')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '恢复自动标题' }))
    expect(screen.queryByText(/与本页数据不一致/)).toBeNull()
  })

  test('H12: a briefing has a day of its own: everything on it is as known then', async () => {
    await compose('/zh/briefings/ready-city?slide=4')
    expect(slides()[3]).toContain('超过1万家')
    const day = screen.getByLabelText('判定日')
    fireEvent.change(day, { target: { value: '2023-08-31' } })
    fireEvent.keyDown(day, { key: 'Enter' })
    await waitFor(() => expect(slides()[3]).toContain('9,068家'))
  })

  test('a meeting version keeps its figures while the briefing goes on', async () => {
    const { user } = await compose('/zh/briefings/ready-city?slide=4')
    const day = screen.getByLabelText('判定日')
    fireEvent.change(day, { target: { value: '2023-08-31' } })
    fireEvent.keyDown(day, { key: 'Enter' })
    await waitFor(() => expect(slides()[3]).toContain('9,068家'))
    await user.click(await screen.findByRole('button', { name: '锁定会议版本' }))
    expect(
      await screen.findByText('与会议版本相比，数字没有变化。', { exact: false }),
    ).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: '始终用最新数据' }))
    await waitFor(() => expect(slides()[3]).toContain('超过1万家'))
    expect(await screen.findByText(/处与会议时不同/)).toBeDefined()
    expect(screen.getAllByText(/9,068家.*→.*超过1万家/).length).toBeGreaterThan(0)
  })
})

describe('what may stand in a briefing', () => {
  test('is added from its page to the briefing last edited', async () => {
    const { user, goTo } = await renderApp('/zh/sectors/6g')
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.click(screen.getByRole('button', { name: '加入简报' }))
    expect(await screen.findByText('已加入《新简报》，第1页')).toBeDefined()
    await goTo('/zh/milestones')
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.click(screen.getByRole('button', { name: '加入简报' }))
    expect(await screen.findByText('已加入《新简报》，第2页')).toBeDefined()
    await goTo('/zh/briefings/b1')
    await screen.findByRole('navigation', { name: '页面' })
    expect(slides()).toEqual([
      expect.stringContaining('6G与未来网络'),
      expect.stringContaining('里程碑'),
    ])
  })

  test('is a list of figures, cut to the first ones if it is long', async () => {
    const { user, goTo } = await renderApp('/zh/indicators?q=nature')
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.click(screen.getByRole('button', { name: '加入简报' }))
    expect(await screen.findByText('已加入《新简报》，第1页')).toBeDefined()
    await goTo('/zh/indicators?q=gxjs')
    await user.click(await screen.findByRole('button', { name: '把前6项加入简报' }))
    expect(await screen.findByText('已加入《新简报》，第2页')).toBeDefined()
    await goTo('/zh/briefings/b1')
    await screen.findByRole('navigation', { name: '页面' })
    await waitFor(() =>
      expect(slides()).toEqual([
        expect.stringContaining('1项指标'),
        expect.stringContaining('3项目标中'),
      ]),
    )
  })
})
