import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { clockOn } from '../../mocks/demoDay.ts'
import { handlersOver } from '../../mocks/handlers.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { cityDataset } from '../cityDataset.ts'
import { headlineFigures } from '../headlineFigures.ts'
import { mockServer } from '../mockServer.ts'
import { cardNames, findCard, renderApp } from '../renderApp.tsx'

const headlineNames = headlineFigures.map(({ zh }) => zh.name)

function chip(name: RegExp) {
  const chips = within(screen.getByRole('navigation', { name: '按赛道筛选' }))
  return chips.getByRole('link', { name })
}

function chooseDay(value: string) {
  const field = screen.getByLabelText('判定日')
  fireEvent.change(field, { target: { value } })
  return act(async () => fireEvent.keyDown(field, { key: 'Enter' }))
}

describe('the sector filter', () => {
  test('H18: shows every indicator of the sector, with counts, and is in the address', async () => {
    const { user, address } = await renderApp('/zh')
    await findCard('高新技术企业数')
    await user.click(chip(/^6G与未来网络，9项指标$/))
    await findCard('6G重大科研成果数')
    expect(address()).toBe('/zh?sector=6g')
    expect(cardNames()).toHaveLength(9)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('6G与未来网络：')
    expect(document.body.textContent).toContain('所选赛道指标9项（指标库共89项），其中2项尚无数据')
    expect(chip(/^6G与未来网络/).getAttribute('aria-current')).toBe('true')
    expect(chip(/^全部赛道/).getAttribute('aria-current')).toBe('false')
  })

  test('H7: an indicator without data shows a dash and says so, never a zero', async () => {
    await renderApp('/zh?sector=6g')
    const card = await findCard('6G重大科研成果数')
    expect(card.textContent).toContain('— 已设目标，尚无公布数')
  })

  test('takes several sectors, in a fixed order, and each can be removed again', async () => {
    const { user, address } = await renderApp('/zh?sector=computing')
    await findCard('智能算力规模')
    await user.click(chip(/^6G/))
    await findCard('6G重大科研成果数')
    expect(address()).toBe('/zh?sector=6g,computing')
    expect(cardNames()).toHaveLength(14)
    await user.click(chip(/^算力网络/))
    await waitFor(() => expect(cardNames()).toHaveLength(9))
    expect(address()).toBe('/zh?sector=6g')
  })

  test('U1: Back returns to the previous view', async () => {
    const { user, goBack } = await renderApp('/zh')
    await findCard('高新技术企业数')
    await user.click(chip(/^生物育种/))
    await waitFor(() => expect(cardNames()).toHaveLength(2))
    await goBack()
    await waitFor(() => expect(cardNames()).toEqual(headlineNames))
    expect(chip(/^全部赛道/).getAttribute('aria-current')).toBe('true')
  })
})

describe('the day as of which everything is shown', () => {
  test('H12: an earlier day shows what was recorded by then, says so, and links back', async () => {
    const { user, address } = await renderApp('/zh?asOf=2023-08-31')
    const card = await findCard('高新技术企业数')
    expect(card.textContent).toContain('9,068家2022年')
    expect(document.body.textContent).toContain(
      '判定日2023年8月31日（月末）：其后收录的数据与修订均不计入',
    )
    await user.click(screen.getByRole('link', { name: '回到最新' }))
    await waitFor(() => expect(card.textContent).toContain('超过1万家2023年'))
    expect(address()).toBe('/zh')
    expect(screen.queryByText(/其后收录/)).toBeNull()
  })

  test('is chosen by hand and goes into the address', async () => {
    const { address } = await renderApp('/zh')
    const card = await findCard('高新技术企业数')
    await chooseDay('2023-08-31')
    await waitFor(() => expect(card.textContent).toContain('9,068家2022年'))
    expect(address()).toBe('/zh?asOf=2023-08-31')
  })

  test.each([
    ['2022-07-31', '588亿元', '初步数'],
    ['2022-12-25', '578.8亿元', '修订，原为588亿元'],
    ['2023-12-31', '578.81亿元', '修订，原为588亿元'],
  ])('H12: R&D expenditure 2021 as known on %s is %s', async (day, figure, remark) => {
    const { user } = await renderApp(`/zh?trend=rd-expenditure&asOf=${day}`)
    await user.click(await screen.findByRole('button', { name: '显示数据表' }))
    const row = screen.getByRole('row', { name: /^2021年/ })
    expect(within(row).getByRole('link').textContent).toBe(figure)
    expect(row.textContent).toContain(remark)
  })

  test('H7 H18: on a day before the first record words say that it is empty, not zeros, with a link back', async () => {
    const { user, address } = await renderApp('/zh?asOf=2012-01-01&sector=6g')
    await screen.findByText('没有符合条件的指标')
    expect(document.body.textContent).toContain('判定日2012年1月1日，所选范围尚无任何记录')
    expect(cardNames()).toEqual([])
    await user.click(screen.getByRole('link', { name: '查看全部赛道的最新数据' }))
    await waitFor(() => expect(cardNames()).toEqual(headlineNames))
    expect(address()).toBe('/zh')
  })

  test('the empty day is in English too', async () => {
    await renderApp('/en?asOf=2012-01-01')
    await screen.findByText('No indicator fits')
    expect(document.body.textContent).toContain('on record on 1 Jan 2012. Empty is not zero.')
  })
})

test.each([
  'sector=%3Cimg%20onerror%3D1%3E&asOf=2023-02-31&trend=../../etc/passwd',
  'sector=&asOf=tomorrow&trend=',
  'sector=no-such-sector&asOf=2099-01-01&trend=no-such-indicator',
  '__proto__=1&constructor=2&sector=__proto__&trend=toString',
  'sector=%ED%A0%80&asOf=%00&trend=%F0%9F%92%A9',
])('U1 F31: ?%s is nonsense and opens the page with its defaults', async (query) => {
  await renderApp(`/zh?${query}`)
  await screen.findByRole('heading', { name: /^高新技术企业数由/ })
  expect(cardNames()).toEqual(headlineNames)
  expect(chip(/^全部赛道/).getAttribute('aria-current')).toBe('true')
  expect(screen.queryByText(/所知显示/)).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})

describe('P3: a day of judging after the last record', () => {
  const bodyText = () => document.body.textContent
  const city = (address: string, day: string) => {
    mockServer.use(...handlersOver(mockBackend({ dataset: cityDataset(), now: clockOn(day) })))
    return renderApp(address)
  }

  test('can be chosen, and gives the same as today: the same targets are overdue', async () => {
    await city('/zh/targets?asOf=2026-11-30', '2026-12-24')
    await screen.findByText(/^判定日2026年11月30日（月末）：其后收录的数据与修订均不计入。/)
    expect(bodyText()).toContain('资料收录至2026年2月2日 · 距判定日301天')
    const asked = screen.getByText(/项目标：/).textContent
    cleanup()
    await city('/zh/targets', '2026-11-30')
    await waitFor(() => expect(screen.getByText(/项目标：/).textContent).toBe(asked))
    expect(screen.queryByText(/其后收录/)).toBeNull()
    expect(bodyText()).toContain('资料收录至2026年2月2日 · 距今301天')
    expect(screen.getByLabelText('判定日')).toHaveProperty('value', '2026年11月30日')
  })

  test.each([
    ['zh', '判定日2030年1月1日，晚于今天：按现有资料判定，届时可能已有新的资料。'],
    [
      'en',
      'Judged on 1 Jan 2030, later than today: by the records there are now; more may be known by then.',
    ],
  ])('can be later than today, which the page states (%s)', async (lang, banner) => {
    const { address } = await city(`/${lang}?asOf=2030-01-01`, '2026-11-30')
    await waitFor(() => expect(bodyText()).toContain(banner))
    expect(address()).toBe(`/${lang}?asOf=2030-01-01`)
  })

  test('can be chosen in the bar; choosing today clears the choice', async () => {
    const { address } = await city('/zh/targets', '2026-11-30')
    await screen.findByText(/项目标：/)
    await chooseDay('2031年12月31日')
    await waitFor(() => expect(address()).toBe('/zh/targets?asOf=2031-12-31'))
    await chooseDay('20261130')
    await waitFor(() => expect(address()).toBe('/zh/targets'))
  })

  test('is written in the language of the page; what is no day stays, with a message', async () => {
    const { user, address } = await city('/en/targets?asOf=2025-06-30', '2026-11-30')
    const field = await screen.findByLabelText('Judged on')
    expect(field).toHaveProperty('value', '30 Jun 2025')
    expect(bodyText()).toContain('Judged on 30 Jun 2025 (mid-year).')
    await user.clear(field)
    await user.type(field, '2026-02-30{Enter}')
    expect(screen.getByRole('alert').textContent).toContain('“2026-02-30” is not a date')
    expect(field).toHaveProperty('value', '2026-02-30')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(address()).toBe('/en/targets?asOf=2025-06-30')
    await user.clear(field)
    await user.type(field, '2011-12-31{Tab}')
    expect(screen.getByRole('alert').textContent).toBe('The earliest is 1 Jan 2012.')
    await user.type(field, '{Escape}')
    expect(field).toHaveProperty('value', '30 Jun 2025')
    expect(screen.queryByRole('alert')).toBeNull()
    await user.clear(field)
    await user.type(field, '31 Dec 2024{Enter}')
    await waitFor(() => expect(address()).toBe('/en/targets?asOf=2024-12-31'))
    expect(document.activeElement).toBe(field)
  })

  test('can be the end of a period, which the page states', async () => {
    const { user, address } = await city('/zh/targets', '2026-11-30')
    await user.click(await screen.findByRole('button', { name: '选择期末日期' }))
    const menu = screen.getByRole('group', { name: '选择期末日期' })
    const names = within(menu).getAllByRole('link')
    expect(names.map(({ textContent }) => textContent)).toEqual([
      '上月末2026年10月31日',
      '上季末2026年9月30日',
      '半年末2026年6月30日',
      '年末2025年12月31日',
      '年末2024年12月31日',
      '年末2023年12月31日',
    ])
    await user.click(within(menu).getByRole('link', { name: /2025年12月31日/ }))
    await screen.findByText(/^判定日2025年12月31日（年末）：其后收录的数据与修订均不计入。/)
    expect(address()).toBe('/zh/targets?asOf=2025-12-31')
    expect(screen.getByLabelText('判定日')).toHaveProperty('value', '2025年12月31日')
    expect(screen.queryByRole('group', { name: '选择期末日期' })).toBeNull()
  })

  test('makes figures older, as ages count up to it', async () => {
    await city('/zh/indicators?q=当年新增国家级专精特新', '2026-11-30')
    const row = await screen.findByRole('row', { name: /^当年新增国家级专精特新/ })
    expect(row.textContent).toContain('2025年12月31日 11个月前 2026年1月30日收录')
  })

  test('H13: 资料收录至 is the last record, 数据时点 the day that the figure of a light covers', async () => {
    const { user } = await city('/zh/targets?q=技术合同成交额', '2026-11-30')
    const [why] = await screen.findAllByRole('link', { name: /为什么/ })
    if (!why) throw new Error('No light can be asked why')
    await user.click(why)
    const panel = await screen.findByRole('dialog')
    expect(await within(panel).findByText('数据时点')).toBeDefined()
    expect(within(panel).getByText('判定日')).toBeDefined()
    expect(bodyText()).not.toContain('数据截至')
  })
})
