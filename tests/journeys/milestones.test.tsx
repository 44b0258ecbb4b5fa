import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import milestones from '../city/milestones.json' with { type: 'json' }
import { renderApp } from '../renderApp.tsx'

const table = () => within(screen.getByRole('region', { name: '以表格查看' }))
const summary = () => screen.getByText(/项里程碑，/).textContent
const rowOf = (title: string) =>
  table().getByRole('cell', { name: title }).closest('tr')?.textContent ?? ''

async function open(search = '') {
  const app = await renderApp(`/zh/milestones${search}`)
  await screen.findByRole('heading', { level: 1, name: '里程碑' })
  return app
}

describe('the milestones', () => {
  test('H18: all are listed, counted once, and each opens its evidence', async () => {
    await open()
    expect(summary()).toBe('29项里程碑，53个节点：已过预计时间、尚无确认2个，已完成51个')
    for (const { name } of milestones)
      expect(table().getAllByRole('link', { name: name.zh }).length).toBeGreaterThan(0)
    expect(table().getAllByRole('row')).toHaveLength(54)
  })

  test('H23: the storage platform reads "expected 2025, not confirmed"', async () => {
    await open()
    expect(rowOf('预计正式投运')).toContain('预计2025年，尚无确认')
    const waiting = within(screen.getByRole('region', { name: '已过预计时间，尚无确认' }))
    expect(waiting.getByText('预计2025年，尚无确认')).toBeDefined()
  })

  test('H12: as known at the end of 2024 it is expected, and nothing later is shown', async () => {
    await open('?asOf=2024-12-31')
    expect(rowOf('预计正式投运')).toContain('预计')
    expect(rowOf('预计正式投运')).not.toContain('尚无确认')
    expect(table().queryByText('发布产品升级实施方案')).toBeNull()
  })

  test('a filter states how many steps it would leave before it is chosen', async () => {
    const { user, address } = await open('?sector=6g')
    const kind = screen.getByRole('combobox', { name: '类别' })
    expect(within(kind).getByRole('option', { name: '实验室（6）' })).toBeDefined()
    await user.selectOptions(kind, 'laboratory')
    await waitFor(() => expect(summary()).toBe('2项里程碑，6个节点：已完成6个'))
    expect(address()).toBe('/zh/milestones?sector=6g&kind=laboratory')
    const state = screen.getByRole('combobox', { name: '状态' })
    expect(within(state).getByRole('option', { name: '预计（0）' }).hasAttribute('disabled')).toBe(
      true,
    )
  })

  test('F60: the timeline is one Tab stop, walked by arrows; Enter opens the evidence', async () => {
    const { user } = await open('?sector=energy-storage')
    const timeline = within(screen.getByRole('group', { name: '时间轴' }))
    const marks = timeline.getAllByRole('button', { name: /，20\d\d年.*：/ })
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1'])
    marks[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      '百兆瓦先进压缩空气储能技术研发与集成验证平台，2025年：预计正式投运（已过预计时间，尚无确认）',
    )
    await user.keyboard('{Enter}')
    await screen.findByRole('dialog')
  })

  test('the timeline tells what its marks mean, and names the day on its line', async () => {
    await open()
    const legend = within(screen.getByRole('list', { name: '标记含义' }))
    expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '日期到日',
      '仅知年月',
      '仅知年份',
      '已完成',
      '预计',
      expect.stringContaining('已过预计时间，尚无确认'),
      '判定日',
    ])
    expect(screen.getByText('判定日2月2日')).toBeDefined()
  })

  test('U5: the table is closed until asked for', async () => {
    const { user } = await open()
    const fold = table().getAllByRole('row')[0]?.closest('details')
    expect(fold?.open).toBe(false)
    await user.click(screen.getByText('以表格查看'))
    expect(fold?.open).toBe(true)
  })

  test('F31: nonsense in the address opens the page with its defaults', async () => {
    await open('?lane=spiral&kind=castle&state=late&from=soon&to=%00&sector=nowhere')
    expect(summary()).toContain('29项里程碑')
  })

  test('an empty result can be reset in one click', async () => {
    const { user } = await open('?sector=biomedicine')
    expect(screen.getByText('没有符合条件的里程碑')).toBeDefined()
    await user.click(screen.getByRole('link', { name: '显示全部里程碑' }))
    await waitFor(() => expect(summary()).toContain('29项里程碑'))
  })

  test('is in English too', async () => {
    await renderApp('/en/milestones')
    await screen.findByRole('heading', { level: 1, name: 'Milestones' })
    expect(screen.getAllByText('expected 2025, not confirmed').length).toBeGreaterThan(0)
  })
})
