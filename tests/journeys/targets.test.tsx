import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { describe, expect, test, vi } from 'vitest'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { Ledger } from '../../src/contract/target/ledger.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { loadDataset } from '../bench/loadDataset.ts'
import { answer, cited, now } from '../citedApi.ts'
import { override } from '../inventedLedger.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const words = {
  zh: { table: '目标台账表', search: '查找目标', shown: /^显示/ },
  en: { table: 'Table of targets', search: 'Find targets', shown: /^Showing/ },
}

const columns = [
  'name',
  'status',
  'target',
  'due',
  'actual',
  'completion',
  'forecast',
  'needed',
  'source',
  'owner',
] as const
type Column = (typeof columns)[number]

function findTable(lang: Lang = 'zh') {
  return screen.findByRole('table', { name: words[lang].table })
}

/** All columns, in one list without groups. */
const flat = 'group=none&columns=all'

/** The rows of the table below its head, with heads of groups. Finding each by role would take seconds. */
function rows(): HTMLTableRowElement[] {
  const table = screen.queryByRole<HTMLTableElement>('table')
  return table ? Array.from(table.rows).slice(1) : []
}

function textIn(row: HTMLTableRowElement, column: Column): string {
  return row.cells[columns.indexOf(column)]?.textContent ?? ''
}

/** The texts of a column, row by row. */
function stated(column: Column): string[] {
  return rows().map((row) => textIn(row, column))
}

/** The row of the target of an indicator, by the text of the target as published. */
function rowOf(name: string, printed: string): HTMLTableRowElement {
  const row = rows().find(
    (one) => textIn(one, 'name').startsWith(name) && textIn(one, 'target').includes(printed),
  )
  if (!row) throw new Error(`${name} ${printed} stands in no row`)
  return row
}

/** The texts of a row, by column. */
function cells(row: HTMLTableRowElement): Record<Column, string> {
  const all = columns.map((column) => [column, textIn(row, column)] as const)
  return Object.fromEntries(all) as Record<Column, string>
}

function shownLine(lang: Lang = 'zh') {
  return screen.getByText(words[lang].shown).textContent
}

function untilRows(count: number) {
  return waitFor(() => expect(rows()).toHaveLength(count))
}

function statusChip(name: RegExp) {
  return within(screen.getByRole('group', { name: '按状态筛选' })).getByRole('link', { name })
}

const contracts = ['技术合同成交额', '突破900億元'] as const

describe('the ledger of targets', () => {
  test('H18: shows all 34 targets, and states their scope and status', async () => {
    await renderApp(`/zh/targets?${flat}`)
    const table = await findTable()
    expect(rows()).toHaveLength(34)
    expect(table.getAttribute('aria-rowcount')).toBe('35')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('目标台账')
    expect(
      screen.getByText(
        '全市及各区：31项目标中，3项已达成、7项逾期未公布、5项无法判定、16项待发布，另有3项为重申。',
      ),
    ).toBeTruthy()
    expect(shownLine()).toBe(
      '显示 31 / 31 项目标：3项已达成、7项逾期未公布、5项无法判定、16项待发布，另有3项为重申 · 判定日2026年2月2日',
    )
    expect(document.title).toBe('目标台账 · 南京科创看板')
  })

  test('is in English too', async () => {
    await renderApp(`/en/targets?asOf=2023-08-31&${flat}`)
    await findTable('en')
    expect(
      screen.getByText(
        'City and districts: of 26 targets, 1 met; 3 behind; 2 overdue, not published; 1 cannot be judged; 19 awaiting release; plus 3 restated.',
      ),
    ).toBeTruthy()
    expect(cells(rowOf('Technology contract turnover', '突破900億元'))).toEqual({
      name: 'Technology contract turnover',
      status: 'Behind',
      target: 'Target over RMB 90 bnOriginal: 突破900億元',
      due: 'end of 2023',
      actual: 'RMB 39.8 bnJan–Jun 2023',
      completion: '44.2%elapsed 50% (by month)5.8 pp behind',
      forecast: 'RMB 79.6 bn',
      needed: 'RMB 8.367 bnso far RMB 6.633 bn',
      source: 'Shanghai Securities News',
      owner: 'to be named',
    })
  })

  test('H1 H16 H19: a row has the target as published, the figure, the arithmetic and the light', async () => {
    await renderApp(`/zh/targets?asOf=2023-08-31&${flat}`)
    await findTable()
    expect(cells(rowOf(...contracts))).toEqual({
      name: '技术合同成交额',
      status: '滞后',
      target: '目标 超过900亿元原文：突破900億元',
      due: '2023年底',
      actual: '398亿元2023年1—6月',
      completion: '44.2%序时50%（按月）落后5.8个百分点',
      forecast: '796亿元',
      needed: '83.67亿元迄今66.33亿元',
      source: '上海证券报',
      owner: '待定',
    })
  })

  test('H2: the completion of a lower bound is a bound, and a yearly list has no pace within its year', async () => {
    await renderApp(`/zh/targets?asOf=2023-08-31&${flat}`)
    await findTable()
    const yearly = '年度名单一年一定，年内没有序时进度'
    expect(cells(rowOf('科技型中小企业入库数', '確保'))).toMatchObject({
      status: '待发布',
      actual: '超过1.7万家2023年1—6月',
      completion: `至少77.2%${yearly}`,
      forecast: `—${yearly}`,
      needed: `—${yearly}`,
    })
  })

  test('H3 H25: two tiers are judged separately, and what a bound leaves open is not stated', async () => {
    await renderApp(`/zh/targets?asOf=2024-06-30&${flat}`)
    await findTable()
    expect(cells(rowOf('科技型中小企业入库数', '確保'))).toMatchObject({
      status: '已达成',
      completion: '至少100%年度名单一年一定，年内没有序时进度',
      needed: '—已达到目标值',
    })
    expect(cells(rowOf('科技型中小企业入库数', '力爭'))).toMatchObject({
      status: '无法判定来源仅公布界限',
      completion: '至少88%年度名单一年一定，年内没有序时进度',
      forecast: '—已有期末结果，不再预测',
    })
  })

  test('H7: what cannot be stated is a dash with its reason, never a zero', async () => {
    await renderApp(`/zh/targets?asOf=2024-06-30&${flat}`)
    await findTable()
    const late = cells(rowOf(...contracts))
    expect(late).toMatchObject({
      status: '逾期未公布',
      completion: '44.2%序时50%（按月）落后5.8个百分点',
      forecast: '—期限已过，不再预测',
      needed: '—期限已过，不再预测',
    })
    expect(cells(rowOf('数字经济增加值', '10000'))).toMatchObject({
      actual: '—目标期内尚无公布数',
      completion: '—目标期内尚无公布数',
    })
    expect(textIn(rowOf('高新技术企业数', '50 and 20,000'), 'completion')).toBe(
      '—目标没有基期数，无法计算',
    )
  })

  test('H15 H20: a figure of another method is not compared with its target', async () => {
    await renderApp(`/zh/targets?${flat}`)
    await findTable()
    expect(cells(rowOf('软件和信息服务业规模', '7000'))).toMatchObject({
      status: '无法判定统计口径已变',
      completion: '—统计口径已变，与目标不可比',
    })
  })

  test('H23: an estimate is shown as one, and nothing is computed from it', async () => {
    await renderApp(`/zh/targets?${flat}`)
    await findTable()
    expect(cells(rowOf('每万人高价值发明专利拥有量', '达50件'))).toMatchObject({
      status: '待发布只有预计数',
      completion: '—只有预计数，不作计算',
    })
  })

  test('a target of a district says so, and is found by the name of the district', async () => {
    const { user } = await renderApp(`/zh/targets?${flat}`)
    await findTable()
    await user.type(screen.getByRole('searchbox', { name: '查找目标' }), '江宁')
    await untilRows(3)
    expect(stated('name').every((name) => name.endsWith('江宁区'))).toBe(true)
  })

  test('H1: one click on a figure, target or light opens its evidence', async () => {
    const { user } = await renderApp(`/zh/targets?asOf=2023-08-31&${flat}`)
    await findTable()
    const row = within(rowOf(...contracts))
    await user.click(
      row.getByRole('link', { name: '查看依据：技术合同成交额，2023年1—6月，398亿元' }),
    )
    expect(await screen.findByRole('dialog', { name: '数据依据' })).toBeTruthy()
    await user.keyboard('{Escape}')
    await user.click(
      row.getByRole('link', {
        name: '查看依据：技术合同成交额，目标 超过900亿元，上海证券报',
      }),
    )
    expect(await screen.findByRole('dialog', { name: '目标依据' })).toBeTruthy()
  })

  test('U2: links to each indicator, keeping the sectors and the day', async () => {
    await renderApp(`/zh/targets?sector=6g&${flat}`)
    await findTable()
    expect(stated('name')).toEqual(['6G成果转化新增企业数', '6G重大科研成果数'])
    expect(screen.getByRole('link', { name: '6G重大科研成果数' }).getAttribute('href')).toBe(
      '/zh/indicators/6g-major-results?sector=6g',
    )
    expect(screen.getByText(/^6G与未来网络：2项目标均待发布。$/)).toBeTruthy()
  })

  test('a light set by a person is beside the computed one, with who and why', async () => {
    const api = mockBackend({
      dataset: cited,
      now,
      overrides: [override({ target: 'tech-contract-turnover-2023', status: 'met' })],
    })
    mockServer.use(http.all('*/api/*', ({ request }) => api.fetch(request)))
    await renderApp(`/zh/targets?asOf=2023-08-31&${flat}`)
    await findTable()
    expect(textIn(rowOf(...contracts), 'status')).toBe(
      '已达成测算 滞后虚构科员认定：已经现场核实（有效期至2023年12月31日）',
    )
    expect(screen.getByText(/其中1项为人工认定。$/)).toBeTruthy()
  })
})

describe('order, groups and layout', () => {
  test('is by urgency first, then by due date', async () => {
    await renderApp(`/zh/targets?asOf=2023-08-31&${flat}`)
    await findTable()
    expect(stated('status').map((status) => status.slice(0, 2))).toEqual([
      ...Array.from({ length: 4 }, () => '滞后'),
      ...Array.from({ length: 2 }, () => '逾期'),
      ...Array.from({ length: 2 }, () => '无法'),
      ...Array.from({ length: 20 }, () => '待发'),
      '已达',
    ])
    expect(stated('due').slice(0, 4)).toEqual(['2023年底', '2025年底', '2025年底', '2025年底'])
  })

  test('H2: only exact gaps are ranked; bounds and unknown ones come last in both directions', async () => {
    const { user, address } = await renderApp('/zh/targets?asOf=2023-08-31')
    await findTable()
    const exact = ['落后21', '落后8.5', '落后8.5', '落后5.8', '领先11.4']
    const begin = () =>
      stated('completion')
        .slice(0, exact.length + 1)
        .map((course) => /(?:落后|领先)[\d.]+(?=个百分点)/.exec(course)?.[0] ?? null)
    const head = screen.getByRole('link', { name: '与序时差距' })
    await user.click(head)
    await waitFor(() => expect(begin().slice(0, -1)).toEqual(exact))
    expect(begin()[exact.length]).toBeNull()
    expect(address()).toBe('/zh/targets?asOf=2023-08-31&sort=gap')
    await user.click(head)
    await waitFor(() => expect(begin().slice(0, -1)).toEqual([...exact].reverse()))
    expect(begin()[exact.length]).toBeNull()
    expect(screen.getByRole('columnheader', { name: /与序时差距$/ }).ariaSort).toBe('descending')
  })

  test('groups by due year or theme, each with its counts by status', async () => {
    const { user, address } = await renderApp('/zh/targets?asOf=2023-08-31')
    await findTable()
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按到期年份分组')
    await untilRows(33)
    expect(address()).toBe('/zh/targets?asOf=2023-08-31&group=year')
    const heads = rows().filter(({ cells: all }) => all.length === 1)
    expect(heads.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
      '2022年到期 2项 逾期未公布 1 无法判定 1',
      '2023年到期 10项 已达成 1 滞后 1 待发布 8',
      '2025年到期 10项 滞后 2 逾期未公布 1 待发布 7',
      '2027年到期 4项 待发布 4',
    ])
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按主题分组')
    await screen.findByRole('rowheader', { name: /^创新企业\s8项/ })
  })

  test('H28: is grouped by status from the worst on, each with a sentence; together they are the headline', async () => {
    await renderApp('/zh/targets?asOf=2023-08-31')
    await findTable()
    const heads = rows().filter(({ cells: all }) => all.length === 1)
    expect(heads.map(({ textContent }) => textContent.trim())).toEqual([
      '3项进度滞后：2023年到期1项、2025年到期2项，另有1项为重申',
      '2项逾期未公布：2022年到期1项、2025年到期1项',
      '1项无法判定（统计口径已变），另有1项为重申',
      '19项待发布：2023年到期8项、2025年到期7项、2027年到期4项，另有1项为重申',
      '1项已达成（依据初步数）',
    ])
    expect(shownLine()).toContain(
      '1项已达成、3项进度滞后、2项逾期未公布、1项无法判定、19项待发布，另有3项为重申',
    )
  })

  test('columns without data are folded, are named, and can be shown', async () => {
    const { user, address } = await renderApp('/zh/targets')
    await findTable()
    const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    const folded = ['期末预测', '月均需完成', '责任单位']
    expect(screen.getByText(/^3列无数据，已收起：期末预测、月均需完成、责任单位/)).toBeTruthy()
    expect(heads()).toEqual(['指标', '状态', '目标', '到期', '实际', '完成率与序时差距', '来源'])
    await user.click(screen.getByRole('link', { name: '展开' }))
    await waitFor(() => expect(heads()).toEqual(expect.arrayContaining(folded)))
    expect(address()).toBe('/zh/targets?columns=all')
    await user.click(screen.getByRole('link', { name: '收起空列' }))
    await waitFor(() => expect(heads()).not.toContain('责任单位'))
    expect(address()).toBe('/zh/targets')
  })

  test('a view saved with the order of a column that is folded opens with that column', async () => {
    // Without sectors of their own the two targets have no figures.
    await renderApp('/zh/targets?sector=6g&sort=completion')
    await findTable()
    const names = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(names.some((name) => name.startsWith('完成率'))).toBe(true)
    expect(names).not.toContain('实际')
    expect(stated('name')).toHaveLength(2)
  })

  test('a quotation that says what the board writes is not printed twice', async () => {
    await renderApp(`/zh/targets?${flat}`)
    await findTable()
    const goals = stated('target')
    expect(goals).toContain('目标 2家')
    const parts = goals.flatMap((goal) => [/^\S+ (.*)原文：(.*)$/.exec(goal)?.slice(1) ?? []])
    expect(
      parts.filter(([written, quoted]) => written && quoted?.replaceAll(' ', '') === written),
    ).toEqual([])
  })

  test('the density is in the address', async () => {
    const { user, address } = await renderApp('/zh/targets')
    await findTable()
    await user.click(screen.getByRole('button', { name: '紧凑' }))
    await screen.findByRole('button', { name: '紧凑', pressed: true })
    expect(address()).toBe('/zh/targets?density=compact')
  })

  test('under 720 px it is a list of cards with the same facts', async () => {
    vi.stubGlobal('matchMedia', (media: string) =>
      Object.assign(new EventTarget(), { media, matches: media.includes('max-width') }),
    )
    await renderApp('/zh/targets?asOf=2023-08-31')
    const list = await screen.findByRole('list', { name: '目标台账表' })
    vi.unstubAllGlobals()
    expect(screen.queryByRole('table')).toBeNull()
    const cards = within(list).getAllByRole('article')
    expect(cards).toHaveLength(29)
    expect(cards[0]?.textContent).toBe(
      '技术合同成交额滞后目标目标 超过900亿元原文：突破900億元2023年底到期实际398亿元2023年1—6月完成率与序时44.2%序时50%（按月）落后5.8个百分点期末预测796亿元月均需完成83.67亿元迄今66.33亿元来源上海证券报',
    )
    expect(screen.getByRole('combobox', { name: '排序' })).toBeTruthy()
  })
})

describe('filters', () => {
  test('H18: every status has its count before it is chosen; one with a count of zero is disabled', async () => {
    const { user, address, goBack } = await renderApp('/zh/targets?asOf=2023-08-31')
    await findTable()
    expect(statusChip(/^偏慢 0$/).ariaDisabled).toBe('true')
    expect(statusChip(/^偏慢 0$/).hasAttribute('href')).toBe(false)
    await user.click(statusChip(/^滞后 3$/))
    await untilRows(5)
    expect(address()).toBe('/zh/targets?asOf=2023-08-31&status=behind')
    expect(shownLine()).toBe('显示 3 / 26 项目标：3项进度滞后，另有1项为重申 · 判定日2023年8月31日')
    expect(statusChip(/^待发布 19$/)).toBeTruthy()
    await goBack()
    await untilRows(34)
  })

  test('H18: the options of the other filters count what they would leave', async () => {
    const { user } = await renderApp(`/zh/targets?asOf=2023-08-31&status=behind&${flat}`)
    await findTable()
    const year = screen.getByRole('combobox', { name: '到期年份' })
    const options = within(year).getAllByRole<HTMLOptionElement>('option')
    expect(options.map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
      ['全部到期年份', false],
      ['2022年到期（0）', true],
      ['2023年到期（1）', false],
      ['2025年到期（2）', false],
      ['2027年到期（0）', true],
    ])
    await user.selectOptions(year, '2023年到期（1）')
    await untilRows(1)
    expect(stated('name')).toEqual(['技术合同成交额'])
    expect(statusChip(/^待发布 8$/)).toBeTruthy()
  })

  test('by tier and by theme', async () => {
    await renderApp(`/zh/targets?asOf=2023-08-31&tier=floor&theme=enterprises&${flat}`)
    await findTable()
    expect(stated('target')).toEqual([
      '确保 超过1万家原文：確保突破1萬家',
      '确保 2.2万家原文：確保達到2.2萬家',
    ])
  })

  test.each<[Lang, string]>([
    ['zh', 'jsht'],
    ['zh', 'jishuhetong'],
    ['en', '技术合同'],
  ])('in %s the search finds %s', async (lang, query) => {
    const { user, address } = await renderApp(`/${lang}/targets?group=none`)
    await findTable(lang)
    await user.type(screen.getByRole('searchbox', { name: words[lang].search }), query)
    await untilRows(2)
    await waitFor(() =>
      expect(new URL(address(), 'http://board.test').searchParams.get('q')).toBe(query),
    )
  })

  test('a filter without targets says so and can be reset', async () => {
    const { user, address } = await renderApp('/zh/targets?asOf=2023-08-31&status=missed')
    await screen.findByText('没有符合条件的目标')
    await user.click(screen.getAllByRole('button', { name: '清除筛选' })[1] ?? document.body)
    await untilRows(34)
    expect(address()).toBe('/zh/targets?asOf=2023-08-31')
  })

  test('sectors count their targets, and one without any says so and leads on', async () => {
    await renderApp('/zh/targets?sector=biomedicine')
    await screen.findByText('所选赛道未设目标')
    const chips = screen.getByRole('navigation', { name: '按赛道筛选' })
    expect(
      within(chips).getByRole('link', { name: '生物医药，0项目标：本赛道未设目标' }),
    ).toBeDefined()
    expect(within(chips).getByRole('link', { name: /^6G与未来网络，\d项目标$/ })).toBeDefined()
    expect(
      within(screen.getByRole('main')).getByRole('link', { name: '里程碑' }).getAttribute('href'),
    ).toBe('/zh/milestones?sector=biomedicine')
  })

  test('a day before any target was set says so and offers all targets', async () => {
    const { user, address } = await renderApp('/zh/targets?asOf=2015-01-01')
    expect(await screen.findByText('判定日2015年1月1日，所选范围没有在册目标。')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '查看全部目标' }))
    await untilRows(38)
    expect(address()).toBe('/zh/targets')
  })

  test('F31: unknown sectors, themes and years are ignored', async () => {
    await renderApp(`/zh/targets?sector=nonsense&theme=nonsense&year=1999&${flat}`)
    await findTable()
    expect(rows()).toHaveLength(34)
  })
})

describe('by keyboard', () => {
  test('arrows go from row to row in the same column, skipping the heads of groups', async () => {
    const { user } = await renderApp('/zh/targets?asOf=2023-08-31&group=year')
    await findTable()
    const [, first, second, , third] = rows()
    const link = (row: HTMLTableRowElement | undefined) => row?.querySelector('a')
    link(first)?.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(link(second))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(link(third))
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(link(first))
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(link(first))
  })

  test('Enter opens the indicator of the row', async () => {
    const { user, address } = await renderApp(`/zh/targets?asOf=2023-08-31&${flat}`)
    await findTable()
    rowOf(...contracts)
      .querySelector('a')
      ?.focus()
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(address()).toBe('/zh/indicators/tech-contract-turnover?asOf=2023-08-31'),
    )
  })

  test('H19: ? in a row opens the explanation of its light, and Escape returns', async () => {
    const { user } = await renderApp(`/zh/targets?asOf=2023-08-31&${flat}`)
    await findTable()
    const row = rowOf(...contracts)
    row.querySelector('a')?.focus()
    await user.keyboard('?')
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(row.cells[1]?.contains(document.activeElement)).toBe(true)
  })
})

describe('faults', () => {
  async function answerWith(change: (entries: Ledger['entries']) => readonly unknown[]) {
    const ledger = await answer(Ledger, '/api/targets')
    mockServer.use(
      http.get('*/api/targets', () =>
        Response.json({ ...ledger, entries: change(ledger.entries) }),
      ),
    )
  }

  test('F26: targets with broken figures are not judged; the others are not affected', async () => {
    await answerWith(([first, ...others]) => [
      {
        ...first,
        readings: first?.readings.map((reading, place) =>
          place === 0 ? { ...reading, value: 'NaN' } : reading,
        ),
      },
      ...others,
    ])
    await renderApp(`/zh/targets?${flat}`)
    await findTable()
    expect(screen.getByRole('alert').textContent).toMatch(
      /^数据异常 高新技术企业数：有不符合数据约定的数字，本项目标不作判定。 记录 \S+ 不符合数据约定，未予显示$/,
    )
    expect(rows()).toHaveLength(30)
    expect(shownLine()).toContain('显示 28 / 28 项目标')
    expect(shownLine()).toContain('另有 1 项数据异常，未予显示')
    const sentence = screen.getByRole('heading', { level: 1 }).parentElement?.textContent
    expect(sentence).toContain('28项目标中')
    expect(sentence).toContain('、1组数据异常，其目标无法判读、未计入。')
  })

  test('F29: nor is an entry that is broken as a whole', async () => {
    await answerWith(([first, ...others]) => [
      { ...first, indicator: { ...first?.indicator, measure: 'quantum' } },
      ...others,
    ])
    await renderApp(`/zh/targets?${flat}`)
    await findTable()
    expect(screen.getByRole('alert').textContent).toBe(
      '数据异常 记录 high-tech-enterprises 不符合数据约定，未予显示',
    )
  })
})

test('F36: of thousands of targets only those in view are in the document, and all are searched', async () => {
  const api = mockBackend({ dataset: loadDataset(), now })
  mockServer.use(http.all('*/api/*', ({ request }) => api.fetch(request)))
  const { user } = await renderApp(`/zh/targets?${flat}`)
  const table = await findTable()
  expect(Number(table.getAttribute('aria-rowcount'))).toBeGreaterThan(2_000)
  // jsdom has no layout: each row is as tall as its stand-in says, so that only a few are in view.
  await waitFor(() => expect(rows().length).toBeGreaterThan(2))
  expect(rows().length).toBeLessThan(60)
  await user.type(screen.getByRole('searchbox', { name: '查找目标' }), 'jshtcjefzys17')
  await waitFor(() =>
    expect(new Set(stated('name'))).toEqual(
      new Set(['技术合同成交额 负载演示17', '技术合同成交额 负载演示17江宁区 负载演示']),
    ),
  )
})
