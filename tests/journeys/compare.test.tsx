import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { describe, expect, test } from 'vitest'
import type { Records } from '../../src/contract/figure/records.ts'
import { bytesOf } from '../citedApi.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const rd = 'rd-intensity,rd-intensity@suzhou,rd-intensity@guangzhou'
const mixed = 'rd-expenditure,valid-invention-patents'

const panel = () => screen.findByRole('figure')
const legend = async () =>
  within(await panel())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.trim())

describe('a comparison', () => {
  test.each([
    ['zh', '单位一致，画在同一坐标上', ['南京市', '苏州市', '广州市']],
    ['en', 'Units agree', ['Nanjing', 'Suzhou', 'Guangzhou']],
  ] as const)('of one unit is drawn on one pair of axes (%s)', async (lang, words, names) => {
    await renderApp(`/${lang}/compare?items=${rd}`)
    const drawn = await panel()
    expect(drawn.textContent).toContain(words)
    await waitFor(() => expect(within(drawn).getAllByRole('application')).toHaveLength(1))
    expect((await legend()).slice(0, 3)).toEqual(names)
  })

  test.each([
    ['zh', '不叠加在双轴上', '有效发明专利量（件）'],
    ['en', 'no double axes', /Valid invention patents \(\w+/],
  ] as const)('H10: of different units has an axis for each (%s)', async (lang, words, heading) => {
    await renderApp(`/${lang}/compare?items=${mixed}`)
    const drawn = await panel()
    expect(drawn.textContent).toContain(words)
    await waitFor(() => expect(within(drawn).getAllByRole('application')).toHaveLength(2))
    expect(within(drawn).getByRole('heading', { name: heading })).toBeTruthy()
  })

  test('H2: the index leaves out bounds, and says so', async () => {
    const items = 'high-tech-enterprises,high-tech-enterprises@wuhan,high-tech-enterprises@shenzhen'
    await renderApp(`/zh/compare?items=${items}&base=2016`)
    const stated = within(await panel()).getByRole('list', { name: '未计入指数' })
    expect(stated.textContent).toContain('南京市2023年（超过1万家）：只有界限值')
    expect(stated.textContent).toContain('深圳市：基年没有数据')
    expect(within(await panel()).getByText('未计入指数')).toBeTruthy()
  })

  test.each([
    ['a stock and a flow', 'high-tech-enterprises,little-giants-added'],
    ['a value and a rank', 'rd-expenditure,nature-index-rank'],
  ])('H20: %s never share an axis', async (_, items) => {
    await renderApp(`/zh/compare?items=${items}`)
    const drawn = await panel()
    await waitFor(() => expect(within(drawn).getAllByRole('application')).toHaveLength(2))
  })

  test('H2 H11 H23: the last figure of a course is marked as a bound or as expected, never plain', async () => {
    await renderApp(`/zh/compare?items=rd-expenditure@suzhou,high-tech-enterprises`)
    const drawn = await panel()
    await waitFor(() => expect(within(drawn).getAllByRole('application')).toHaveLength(2))
    const [first, second] = within(drawn).getAllByRole('application')
    expect(first?.textContent).toContain('1,055亿元（预计数）')
    expect(second?.textContent).toContain('超过1万家')
  })

  test('H7: an item that cannot be drawn is named, and so are undated figures', async () => {
    await renderApp(
      '/zh/compare?items=rd-expenditure,digital-economy-value-added,photonic-thz-rate',
    )
    const drawn = await panel()
    expect(drawn.textContent).toContain('数字经济增加值：截至该日没有带日期的数据，未画出')
    expect(drawn.textContent).toMatch(/另有未载明日期的记录：1,000 Gbps/)
  })

  test('H15: a reason for a break is stated once, with all that it interrupts', async () => {
    await renderApp('/zh/compare?items=nature-index-rank,nature-index-rank@wuhan')
    expect((await panel()).textContent).toContain(
      '南京市、武汉市口径变更：期刊范围由82种扩大到145种',
    )
  })

  test('F26: a record that breaks the contract is an alert, and the others are drawn', async () => {
    const path = '/api/indicators/high-tech-enterprises/records'
    const answer = JSON.parse(String(await bytesOf(path))) as Records
    const [first, ...others] = answer.observations
    const observations = [{ ...first, value: 'NaN' }, ...others]
    mockServer.use(http.get(`*${path}`, () => Response.json({ ...answer, observations })))
    await renderApp('/zh/compare?items=high-tech-enterprises,high-tech-enterprises@wuhan')
    expect(within(await panel()).getByRole('alert').textContent).toContain(
      '不符合数据约定，未予显示',
    )
    expect((await within(await panel()).findByRole('application')).textContent).toContain('武汉市')
  })

  test('the table has the index beside the figure', async () => {
    const { user } = await renderApp(`/zh/compare?items=${rd}&base=2020`)
    await user.click(await screen.findByRole('button', { name: '显示数据表' }))
    const row = within(screen.getByRole('table')).getByRole('rowheader', { name: '2020年' })
    expect(row.closest('tr')?.cells[1]?.textContent).toContain('3.48%指数 100')
  })

  test('H9: ranks are never indexed', async () => {
    await renderApp('/zh/compare?items=nature-index-rank,nature-index-rank@wuhan')
    expect((await panel()).textContent).toContain('所选项目没有可作基年的准确值')
  })

  test('values and index change by a link, the base by a list, and Back undoes both', async () => {
    const { user, address, goBack } = await renderApp(`/zh/compare?items=${rd}`)
    await user.click(await screen.findByRole('link', { name: '指数' }))
    const list = await screen.findByRole('combobox', { name: '基年' })
    expect(address()).toMatch(/&base=\d{4}$/)
    await user.selectOptions(list, '2021')
    expect(address()).toBe(`/zh/compare?items=${rd}&base=2021`)
    await screen.findByText(/指数（2021年=100）/)
    await goBack()
    await goBack()
    expect(address()).toBe(`/zh/compare?items=${rd}`)
  })

  test('H1 H11: has its figures as a table too, each with its evidence', async () => {
    const { user } = await renderApp(`/zh/compare?items=${rd}`)
    await user.click(await screen.findByRole('button', { name: '显示数据表' }))
    const table = screen.getByRole('table', { name: '对比数据表' })
    const row = within(table).getByRole('rowheader', { name: '2021年' }).closest('tr')
    expect([...(row?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
      '2021年',
      expect.stringContaining('3.54%'),
      expect.stringContaining('3.8%'),
      expect.stringContaining('3.12%'),
    ])
    await user.click(within(table).getByRole('link', { name: '查看依据：2021年 3.12%' }))
    expect(await screen.findByRole('dialog', { name: '数据依据' })).toBeTruthy()
  })
})

describe('what is compared', () => {
  /** Chooses an indicator to add, and confirms it. */
  async function add(user: Awaited<ReturnType<typeof renderApp>>['user'], name: string) {
    await user.selectOptions(await screen.findByRole('combobox', { name: '添加一项' }), name)
    await user.click(screen.getByRole('button', { name: '添加' }))
  }

  test('is added by the button only, so that arrow keys may change the closed select', async () => {
    const { user, address } = await renderApp('/zh/compare?items=rd-intensity')
    const list = await screen.findByRole('combobox', { name: '添加一项' })
    for (const name of ['高新技术企业数', '全社会研发经费支出', '有效发明专利量'])
      await user.selectOptions(list, name)
    expect(address()).toBe('/zh/compare?items=rd-intensity')
    const button = screen.getByRole('button', { name: '添加' })
    await user.click(button)
    await screen.findByRole('button', { name: '移除南京市 有效发明专利量' })
    expect(address()).toBe('/zh/compare?items=rd-intensity,valid-invention-patents')
    expect(document.activeElement).toBe(button)
    expect(list).toHaveProperty('value', '')
  })

  test('must be chosen first: the button without a choice shows a message', async () => {
    const { user, address } = await renderApp('/zh/compare')
    await user.click(await screen.findByRole('button', { name: '添加' }))
    expect(await screen.findByText('请先从列表中选择指标')).toBeTruthy()
    expect(address()).toBe('/zh/compare')
    await add(user, '高新技术企业数')
    await screen.findByRole('button', { name: '移除南京市 高新技术企业数' })
    expect(screen.queryByText('请先从列表中选择指标')).toBeNull()
  })

  test('is chosen from lists, and is in the address', async () => {
    const { user, address } = await renderApp('/zh/compare')
    await add(user, '全社会研发经费支出')
    await waitFor(() => expect(address()).toBe('/zh/compare?items=rd-expenditure'))
    await user.selectOptions(await screen.findByRole('combobox', { name: '第1项的地区' }), '广州市')
    await waitFor(() => expect(address()).toBe('/zh/compare?items=rd-expenditure@guangzhou'))
    await screen.findByRole('button', { name: '移除广州市 全社会研发经费支出' })
    await add(user, '全社会研发经费支出')
    await waitFor(() =>
      expect(address()).toBe('/zh/compare?items=rd-expenditure@guangzhou,rd-expenditure'),
    )
    await screen.findByRole('button', { name: '移除南京市 全社会研发经费支出' })
    await user.click(screen.getByRole('button', { name: '移除广州市 全社会研发经费支出' }))
    await waitFor(() => expect(address()).toBe('/zh/compare?items=rd-expenditure'))
  })

  test('the same one is added for the next region that has figures', async () => {
    const { user, address } = await renderApp('/zh/compare?items=rd-intensity')
    await add(user, '全社会研发经费支出占地区生产总值比重')
    await waitFor(() =>
      expect(address()).toMatch(/^\/zh\/compare\?items=rd-intensity,rd-intensity@[a-z]+$/),
    )
  })

  test('is refused with a message if it is there already, and the focus stays', async () => {
    const items = 'innovation-city-rank,rd-intensity@suzhou,pml-academicians'
    const { user, address } = await renderApp(`/zh/compare?items=${items}`)
    await add(user, '紫金山实验室两院院士人数')
    await screen.findByText('南京市 紫金山实验室两院院士人数已在对比之列，未重复添加')
    expect(address()).toBe(`/zh/compare?items=${items}`)
    const region = screen.getByRole('combobox', { name: '第2项的地区' })
    await user.click(region)
    await user.selectOptions(region, '广州市')
    const remove = await screen.findByRole('button', { name: /^移除广州市/ })
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '第2项的地区' }))
    await user.click(remove)
    await waitFor(() => expect(address()).not.toContain('guangzhou'))
    expect(document.activeElement).toBe(screen.getByRole('group', { name: '对比项目' }))
  })

  test('a region that is there already cannot be chosen again', async () => {
    await renderApp('/zh/compare?items=rd-intensity,rd-intensity@suzhou')
    const regions = await screen.findByRole('combobox', { name: '第2项的地区' })
    const [home] = within(regions).getAllByRole<HTMLOptionElement>('option', { name: '南京市' })
    expect(home?.disabled).toBe(true)
  })

  test('is limited to the first four of a link, with a message', async () => {
    const five = ['nanjing', 'shenzhen', 'guangzhou', 'suzhou', 'wuhan']
    await renderApp(`/en/compare?items=${five.map((one) => `rd-intensity@${one}`).join(',')}`)
    await screen.findByText(/more than four/)
    expect(await legend()).toHaveLength(4)
  })

  test('can start from an example', async () => {
    const { user, address } = await renderApp('/en/compare')
    const examples = await screen.findByRole('list', { name: 'Examples' })
    const [first] = within(examples).getAllByRole('link')
    if (first) await user.click(first)
    await panel()
    expect(address()).toContain('?items=')
  })

  test('H18: an unknown item of a link is named, and the others are shown', async () => {
    await renderApp('/zh/compare?items=no-such-thing,rd-intensity')
    expect((await screen.findByText(/no-such-thing/)).textContent).toContain('不存在')
    expect(await legend()).toContain('南京市全社会研发经费支出占地区生产总值比重')
  })

  test.each(['items=,,', 'items=<b>', 'items=a@b@c', 'base=soon', 'items=__proto__&base=0'])(
    'an invalid address is ignored: ?%s',
    async (query) => {
      await renderApp(`/zh/compare?${query}`)
      expect(await screen.findByText('选择要对比的指标或城市')).toBeTruthy()
    },
  )

  test('H12: is as known on the day of the address', async () => {
    await renderApp('/zh/compare?items=rd-expenditure&asOf=2022-07-31')
    expect((await panel()).textContent).toContain('判定日2022年7月31日')
    expect((await panel()).textContent).toContain('588亿元')
  })
})
