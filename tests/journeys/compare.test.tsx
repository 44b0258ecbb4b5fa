import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
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
    expect(within(drawn).getAllByRole('application')).toHaveLength(1)
    expect((await legend()).slice(0, 3)).toEqual(names)
  })

  test.each([
    ['zh', '不叠加在双轴上', '有效发明专利量（件）'],
    ['en', 'no double axes', /Valid invention patents \(\w+/],
  ] as const)('H10: of different units has an axis for each (%s)', async (lang, words, heading) => {
    await renderApp(`/${lang}/compare?items=${mixed}`)
    const drawn = await panel()
    expect(drawn.textContent).toContain(words)
    expect(within(drawn).getAllByRole('application')).toHaveLength(2)
    expect(within(drawn).getByRole('heading', { name: heading })).toBeTruthy()
  })

  test('H2: the index leaves out what is only a limit, and says so', async () => {
    const items = 'high-tech-enterprises,high-tech-enterprises@wuhan,high-tech-enterprises@shenzhen'
    await renderApp(`/zh/compare?items=${items}&base=2016`)
    const told = within(await panel()).getByRole('list', { name: '未计入指数' })
    expect(told.textContent).toContain('南京市2023年（超过1万家）：只有界限值')
    expect(told.textContent).toContain('深圳市：基年没有数据')
  })

  test('H9: ranks are never indexed', async () => {
    await renderApp('/zh/compare?items=nature-index-rank,nature-index-rank@wuhan')
    expect((await panel()).textContent).toContain('所选项目没有可作基年的确数')
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

  test('H1 H11: has its figures as a table one key away, each with its evidence', async () => {
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
    await user.click(within(table).getByRole('button', { name: '查看依据：2021年 3.12%' }))
    expect(await screen.findByRole('dialog', { name: '数据依据' })).toBeTruthy()
  })
})

describe('what is compared', () => {
  test('is chosen from lists, and stands in the address', async () => {
    const { user, address } = await renderApp('/zh/compare')
    await user.selectOptions(
      await screen.findByRole('combobox', { name: '添加一项' }),
      '全社会研发经费支出',
    )
    await waitFor(() => expect(address()).toBe('/zh/compare?items=rd-expenditure'))
    await user.selectOptions(await screen.findByRole('combobox', { name: '第1项的地区' }), '广州市')
    await waitFor(() => expect(address()).toBe('/zh/compare?items=rd-expenditure@guangzhou'))
    await screen.findByRole('button', { name: '移除广州市 全社会研发经费支出' })
    await user.selectOptions(
      await screen.findByRole('combobox', { name: '添加一项' }),
      '全社会研发经费支出',
    )
    await waitFor(() =>
      expect(address()).toBe('/zh/compare?items=rd-expenditure@guangzhou,rd-expenditure'),
    )
    await screen.findByRole('button', { name: '移除南京市 全社会研发经费支出' })
    await user.click(screen.getByRole('button', { name: '移除广州市 全社会研发经费支出' }))
    await waitFor(() => expect(address()).toBe('/zh/compare?items=rd-expenditure'))
  })

  test('the same one is added for the next region that has figures', async () => {
    const { user, address } = await renderApp('/zh/compare?items=rd-intensity')
    await user.selectOptions(
      await screen.findByRole('combobox', { name: '添加一项' }),
      '全社会研发经费支出占地区生产总值比重',
    )
    await waitFor(() =>
      expect(address()).toMatch(/^\/zh\/compare\?items=rd-intensity,rd-intensity@[a-z]+$/),
    )
  })

  test('may be begun from an example', async () => {
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
    'nonsense is left aside: ?%s',
    async (query) => {
      await renderApp(`/zh/compare?${query}`)
      expect(await screen.findByText('选择要对比的指标或城市')).toBeTruthy()
    },
  )

  test('H12: is as known on the day of the address', async () => {
    await renderApp('/zh/compare?items=rd-expenditure&asOf=2022-07-31')
    expect((await panel()).textContent).toContain('数据截至2022年7月31日')
    expect((await panel()).textContent).toContain('588亿元')
  })
})
