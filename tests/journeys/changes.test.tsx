import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, test, vi } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import { Ledger } from '../../src/contract/target/ledger.ts'
import { answer } from '../citedApi.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const span = 'asOf=2024-06-30&since=2023-08-31'

/** Waits for a group of changes by its title. */
function findKind(name: RegExp) {
  return screen.findByRole('region', { name })
}

function rowsOf(kind: HTMLElement): (string | null)[] {
  return within(kind)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
}

function rowOf(kind: HTMLElement, ...words: string[]): HTMLElement {
  const rows = within(kind).getAllByRole('listitem')
  const row = rows.find((one) => words.every((word) => one.textContent.includes(word)))
  if (!row) throw new Error(`No change speaks of ${words.join(', ')}`)
  return row
}

describe('what changed between two days', () => {
  test('changed lights come first, the most urgent on top', async () => {
    await renderApp(`/zh/targets?part=changes&${span}`)
    const crossed = await findKind(/^状态变化/)
    expect(screen.getByText('2023年8月31日至2024年6月30日，共18项变化')).toBeDefined()
    const after = rowsOf(crossed).map(
      (row) => /变为 (\S{2}(?:未公布|判定|序时|成)?)/.exec(row ?? '')?.[1],
    )
    expect([...new Set(after)]).toEqual(['逾期未公布', '无法判定', '达到序时', '已达成'])
    expect(after).toHaveLength(12)
  })

  test('a changed light states both lights and the reason: a figure with its day, or only the time', async () => {
    await renderApp(`/zh/targets?part=changes&${span}`)
    const crossed = await findKind(/^状态变化/)
    const enterprises = rowOf(crossed, '高新技术企业数', '确保')
    expect(enterprises.textContent).toContain('待发布→ 变为 已达成')
    expect(enterprises.textContent).toContain('依据数据（2023年） 超过1万家2024年1月31日收录')
    const contracts = rowOf(crossed, '技术合同成交额')
    expect(contracts.textContent).toContain('滞后→ 变为 逾期未公布')
    expect(contracts.textContent).toContain('超过发布期限，仍无数据')
  })

  test('in English too', async () => {
    await renderApp(`/en/targets?part=changes&${span}`)
    const crossed = await findKind(/^Status changes/)
    const contracts = rowOf(crossed, 'Technology contract turnover')
    expect(contracts.textContent).toContain('Behind→ became Overdue, not published')
    expect(screen.getByText('31 Aug 2023 to 30 Jun 2024: 18 changes')).toBeDefined()
  })

  test('a new figure opens its evidence', async () => {
    const { user } = await renderApp(`/zh/targets?part=changes&${span}`)
    const figures = await findKind(/^新增数据/)
    await user.click(within(figures).getByRole('link', { name: '查看依据：2022年 3.82%' }))
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    expect((await within(dialog).findAllByText('2023年10月31日')).length).toBeGreaterThan(0)
  })

  test('the later light opens its explanation', async () => {
    const { user } = await renderApp(`/zh/targets?part=changes&${span}`)
    const contracts = rowOf(await findKind(/^状态变化/), '技术合同成交额')
    await user.click(within(contracts).getByRole('link', { name: /逾期未公布/ }))
    expect(await screen.findByRole('dialog')).toBeDefined()
  })

  test('a new target is shown with the one it replaced', async () => {
    await renderApp('/zh/targets?part=changes&asOf=2023-08-31&since=2023-07-31')
    const targets = await findKind(/^新目标/)
    expect(rowOf(targets, '科技型中小企业', '力争').textContent).toContain(
      '2023年目标2万家→ 变为 2023年力争2.5万家2023年8月4日提出',
    )
    expect(rowOf(targets, '技术合同成交额').textContent).toContain('此前未设')
  })

  test.each([
    [
      'value',
      'asOf=2023-01-15&since=2022-06-30',
      '全社会研发经费',
      /3.6%初步数→ 变为 3.54%下调0.06个百分点\d+年\d+月\d+日收录$/,
    ],
    [
      'status',
      'asOf=2026-02-02&since=2024-06-30',
      '“小巨人”',
      /107家初步数推算→ 变为 107家数值不变，状态改变\d+年\d+月\d+日收录$/,
    ],
    [
      'agreement',
      'asOf=2026-02-02&since=2024-06-30',
      '科技型中小企业',
      /超过2.2万家→ 变为 超过2.2万家另有来源为超过2.3万家有来源与此不一致\d+年\d+月\d+日收录$/,
    ],
  ])(
    'H12: a revision of %s shows old and new, what changed and since when',
    async (_, when, name, shown) => {
      await renderApp(`/zh/targets?part=changes&${when}`)
      const revised = await screen.findByRole('region', { name: /^数据修订/ })
      expect(rowOf(revised, name).textContent).toMatch(shown)
    },
  )

  test('H18: the filter by sector says how much it leaves out', async () => {
    await renderApp(`/zh/targets?part=changes&${span}&sector=software-ai`)
    expect(rowsOf(await findKind(/^新增数据/))).toHaveLength(1)
    expect(screen.getByText(/所选范围\d项，全部18项。/)).toBeDefined()
  })
})

describe('the earlier day', () => {
  const field = () => screen.findByLabelText<HTMLInputElement>('对比起始日')

  test('is a month before where nothing was seen on this device, and says so', async () => {
    await renderApp('/zh/targets?part=changes')
    expect((await field()).value).toBe('2026年1月2日')
    expect(screen.getByText(/默认与一个月前相比/)).toBeDefined()
  })

  test('is that of the data last seen on this device, even after a second visit', async () => {
    localStorage.setItem('ledger-seen', '{"last":"2025-11-30","before":null}')
    const { goTo } = await renderApp('/zh/targets?part=changes')
    expect((await field()).value).toBe('2025年11月30日')
    expect(screen.getByText(/上次在本机查看时的数据（判定日2025年11月30日）/)).toBeDefined()
    await goTo('/zh/targets')
    await goTo('/zh/targets?part=changes')
    expect((await field()).value).toBe('2025年11月30日')
  })

  test.each(['{', 'null', '{"last":"soon"}', '{"last":"2030-01-01","before":null}'])(
    'is a month before if storage holds %s',
    async (stored) => {
      localStorage.setItem('ledger-seen', stored)
      await renderApp('/zh/targets?part=changes')
      expect((await field()).value).toBe('2026年1月2日')
    },
  )

  test('is a month before if storage is blocked', async () => {
    const forbidden = () => {
      throw new DOMException('The operation is insecure', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden)
    await renderApp('/zh/targets?part=changes')
    expect((await field()).value).toBe('2026年1月2日')
  })

  test('viewing an earlier day does not count as a visit', async () => {
    await renderApp(`/zh/targets?part=changes&${span}`)
    await findKind(/^状态变化/)
    expect(localStorage.getItem('ledger-seen')).toBeNull()
  })

  test('is in the address once it is chosen, beside the rest of it', async () => {
    const { user, address } = await renderApp('/zh/targets?part=changes&sector=6g')
    const day = await field()
    fireEvent.change(day, { target: { value: '20260202' } })
    fireEvent.keyDown(day, { key: 'Enter' })
    expect(screen.getByRole('alert').textContent).toBe('最晚可选2026年2月1日。')
    fireEvent.change(day, { target: { value: '2025年6月30日' } })
    fireEvent.keyDown(day, { key: 'Enter' })
    await waitFor(() =>
      expect(address()).toBe('/zh/targets?sector=6g&part=changes&since=2025-06-30'),
    )
    await user.click(screen.getByRole('link', { name: '一年前' }))
    await waitFor(() => expect(address()).toContain('since=2025-02-02'))
    expect(await screen.findByRole('link', { name: '一年前', current: true })).toBeDefined()
  })

  test('one that is not earlier falls back to the default', async () => {
    await renderApp('/zh/targets?part=changes&asOf=2024-06-30&since=2025-01-01')
    expect((await field()).value).toBe('2024年5月30日')
  })
})

describe('without changes, or without the earlier ledger', () => {
  test('a time without changes says how to see more', async () => {
    await renderApp('/zh/targets?part=changes&asOf=2023-08-31&since=2023-08-20')
    expect(await screen.findByText('这段时间没有变化')).toBeDefined()
    expect(screen.getByText(/可在上方选择更早的日期/)).toBeDefined()
  })

  test('H18: without changes in the chosen sector, it offers those of all sectors', async () => {
    const { user, address } = await renderApp(`/zh/targets?part=changes&${span}&sector=6g`)
    await screen.findByText('这段时间没有变化')
    await user.click(screen.getByRole('link', { name: '查看全部变化' }))
    await waitFor(() => expect(address()).not.toContain('sector'))
    expect(await findKind(/^状态变化/)).toBeDefined()
  })

  test('a failure is shown in its place, and can be retried', async () => {
    const { user, goTo } = await renderApp(`/zh/targets?part=changes&${span}`)
    await findKind(/^状态变化/)
    setFault('server-error')
    await goTo('/zh/targets?part=changes&asOf=2024-06-30&since=2023-07-31')
    const alert = await screen.findByRole('alert')
    setFault('none')
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(await findKind(/^状态变化/)).toBeDefined()
  })

  test('F26: an indicator with a broken figure is not compared: its targets are neither new nor removed', async () => {
    const earlier = await answer(Ledger, '/api/targets?asOf=2023-08-31')
    const entries = earlier.entries.map((entry) =>
      entry.indicator.id === 'tech-contract-turnover'
        ? { ...entry, readings: entry.readings.map((one) => ({ ...one, value: 'NaN' })) }
        : entry,
    )
    mockServer.use(
      http.get('*/api/targets', ({ request }) =>
        request.url.includes('2023-08-31') ? Response.json({ ...earlier, entries }) : undefined,
      ),
    )
    await renderApp(`/zh/targets?part=changes&${span}`)
    const crossed = await findKind(/^状态变化/)
    expect(screen.getByText('有1组数据不符合约定，未作比较。')).toBeDefined()
    expect(crossed.textContent).not.toContain('技术合同成交额')
    expect(rowsOf(await findKind(/^新目标/))).toHaveLength(1)
  })
})
