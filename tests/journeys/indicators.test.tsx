import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import readXlsxFile from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import type { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { loadDataset } from '../bench/loadDataset.ts'
import { bytesOf, cited, now } from '../citedApi.ts'
import { byHeader } from '../exports/recordsTable.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const words = {
  zh: { list: '指标列表', search: '查找指标', shown: /^显示/ },
  en: { list: 'List of indicators', search: 'Find indicators', shown: /^Showing/ },
}

/** Waits for the list. */
function findList(lang: Lang = 'zh') {
  return screen.findByRole('table', { name: words[lang].list })
}

/** The rows of the list below its head. Finding each by role would take seconds. */
function rows(): HTMLTableRowElement[] {
  const list = screen.queryByRole<HTMLTableElement>('table')
  return list ? Array.from(list.rows).slice(1) : []
}

function nameIn(row: HTMLTableRowElement): string {
  return row.cells[0]?.querySelector('a')?.textContent ?? ''
}

/** The names of the indicators in the list, in order. */
function names(): string[] {
  return rows()
    .map(nameIn)
    .filter((name) => name !== '')
}

/** The row of an indicator. */
function rowOf(name: string): HTMLTableRowElement {
  const row = rows().find((one) => nameIn(one) === name)
  if (!row) throw new Error(`${name} stands in no row`)
  return row
}

function searchBox(lang: Lang = 'zh') {
  return screen.getByRole('searchbox', { name: words[lang].search })
}

function shownLine(lang: Lang = 'zh') {
  return screen.getByText(words[lang].shown).textContent
}

/** Waits until the list has so many rows. */
function untilRows(count: number) {
  return waitFor(() => expect(names()).toHaveLength(count))
}

describe('the list of all indicators', () => {
  test('H18: shows all 89, and says how many have no data', async () => {
    await renderApp('/zh/indicators')
    const list = await findList()
    expect(names()).toHaveLength(89)
    expect(list.getAttribute('aria-rowcount')).toBe('90')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('指标库')
    expect(shownLine()).toBe('显示 89 / 89 项指标，其中 12 项无数据 · 判定日2026年2月2日')
    expect(document.title).toBe('指标库 · 南京科创看板')
  })

  test('is in English too', async () => {
    await renderApp('/en/indicators')
    await findList('en')
    expect(names()).toHaveLength(89)
    expect(shownLine('en')).toBe(
      'Showing 89 of 89 indicators, 12 of them without data · Judged on 2 Feb 2026',
    )
    expect(rowOf('High-tech enterprises').textContent).toBe(
      'High-tech enterprisesInnovative enterprisesover 10,000 enterprises2023vs last year: up over 10.2%2025 target: Awaiting release2023 floor: Met2023 stretch: Cannot tell931 Dec 2023 25 months ago recorded 31 Jan 2024',
    )
  })

  test('H1 H2 H13: a row has figure, bound, period, change, targets, sources and both dates', async () => {
    await renderApp('/zh/indicators')
    await findList()
    expect(rowOf('高新技术企业数').textContent).toBe(
      '高新技术企业数创新企业超过1万家2023年较上年增长10.2%以上2025年目标 待发布2023年确保 已达成2023年力争 无法判定9份2023年12月31日 25个月前 2024年1月31日收录',
    )
    expect(
      within(rowOf('高新技术企业数')).getByRole('img', { name: /^高新技术企业数走势/ }),
    ).toBeTruthy()
  })

  test('H11 H22: provisional, expected, revised and conflicting figures are marked in words', async () => {
    await renderApp('/zh/indicators')
    await findList()
    expect(rowOf('科技型中小企业入库数').textContent).toContain('另有来源为超过2.3万家')
    expect(rowOf('技术合同成交额').textContent).toContain('1,100亿元2025年预计数')
    expect(rowOf('地区生产总值增速').textContent).toContain('修订')
  })

  test('an ambiguous figure is never shown as a plain value, and opens its evidence', async () => {
    const { user } = await renderApp('/zh/indicators?q=大模型')
    await findList()
    const [name = ''] = names()
    const row = rowOf(name)
    expect(row.textContent).toContain('原文表述不明')
    expect(row.textContent).toContain('数据日期未载明')
    await user.click(within(row).getByRole('link', { name: /原文表述不明$/ }))
    await screen.findByRole('dialog', { name: '数据依据' })
  })

  test('H7: a row without any figure says so, never a zero', async () => {
    await renderApp('/zh/indicators')
    await findList()
    expect(rowOf('数字经济增加值').textContent).toBe(
      '数字经济增加值产业发展— 已设目标，尚无公布数——2022年目标 逾期未公布——',
    )
  })

  test('H1: one click opens the evidence of a figure, and the explanation of a status', async () => {
    const { user } = await renderApp('/zh/indicators')
    await findList()
    const row = within(rowOf('高新技术企业数'))
    await user.click(row.getByRole('link', { name: '查看依据：高新技术企业数，2023年，超过1万家' }))
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    await within(dialog).findByText('exceeded10,000')
    await user.keyboard('{Escape}')
    await user.click(row.getByRole('link', { name: '2023年力争 无法判定：为什么？' }))
    expect(await screen.findByRole('dialog', { name: '为什么是这个状态' })).toBeTruthy()
  })

  test('U2: links to each indicator, keeping the sectors and the day', async () => {
    await renderApp('/zh/indicators?sector=6g&asOf=2025-01-31')
    await findList()
    expect(
      screen.getByRole('link', { name: '紫金山实验室科研团队人数' }).getAttribute('href'),
    ).toBe('/zh/indicators/pml-team-size?sector=6g&asOf=2025-01-31')
  })
})

describe('search', () => {
  test.each<[Lang, string, number, string]>([
    ['zh', '专精特新', 3, '国家级专精特新“小巨人”企业数（累计）'],
    ['zh', 'gxjs', 7, '高新技术企业数'],
    ['zh', 'gaoxinjishuqiyeshu', 3, '高新技术企业数'],
    ['zh', 'little giant', 2, '国家级专精特新“小巨人”企业数（累计）'],
    ['en', 'little giant', 2, 'National "little giant" enterprises (cumulative)'],
    ['en', 'GXJS', 7, 'High-tech enterprises'],
    ['en', '高新技术企业数', 3, 'High-tech enterprises'],
  ])('in %s finds %s', async (lang, query, count, first) => {
    const { user, address } = await renderApp(`/${lang}/indicators`)
    await findList(lang)
    await user.type(searchBox(lang), query)
    await untilRows(count)
    expect(names()).toContain(first)
    await waitFor(() =>
      expect(new URL(address(), 'http://board.test').searchParams.get('q')).toBe(query),
    )
  })

  test('H18: marks what was found in the names, and counts again', async () => {
    await renderApp('/zh/indicators?q=gxjs')
    await findList()
    const cell = within(rowOf('高新技术企业数')).getByRole('rowheader')
    expect(within(cell).getByRole('mark').textContent).toBe('高新技术')
    expect(shownLine()).toContain('显示 7 / 89 项指标 · ')
  })

  test('shows the name of the other language where only that one was found', async () => {
    await renderApp('/zh/indicators?q=little')
    await findList()
    const cell = within(rowOf('国家级专精特新“小巨人”企业数（累计）')).getByRole('rowheader')
    expect(within(cell).getByRole('mark').textContent).toBe('little')
    expect(cell.textContent).toContain('National "little giant" enterprises (cumulative)')
  })

  test('typing replaces the history entry: Back leaves the page instead of undoing a letter', async () => {
    const { user, address, goBack } = await renderApp('/zh/indicators')
    await findList()
    await user.selectOptions(screen.getByRole('combobox', { name: '指标主题' }), '创新企业（13）')
    await untilRows(13)
    await user.type(searchBox(), 'gxjs')
    await untilRows(3)
    await waitFor(() => expect(address()).toBe('/zh/indicators?q=gxjs&theme=enterprises'))
    await goBack()
    await untilRows(89)
    expect(address()).toBe('/zh/indicators')
    expect(searchBox()).toHaveProperty('value', '')
  })

  test('the address follows when typing pauses, or as soon as the field is left', async () => {
    const { user, address } = await renderApp('/zh/indicators')
    await findList()
    await user.type(searchBox(), 'gxjs')
    expect(address()).toBe('/zh/indicators')
    await user.tab()
    await waitFor(() => expect(address()).toBe('/zh/indicators?q=gxjs'))
    await user.type(searchBox(), 'q')
    await waitFor(() => expect(address()).toBe('/zh/indicators?q=gxjsq'))
  })

  test('F65: text that an input method is composing neither filters nor gets lost', async () => {
    const { address } = await renderApp('/zh/indicators')
    await findList()
    const box = searchBox()
    await act(async () => {
      fireEvent.compositionStart(box)
      fireEvent.input(box, { target: { value: "du'jiao" }, isComposing: true })
    })
    expect(box).toHaveProperty('value', "du'jiao")
    expect(names()).toHaveLength(89)
    await act(async () => {
      fireEvent.input(box, { target: { value: '独角' }, isComposing: true })
      fireEvent.compositionEnd(box)
    })
    expect(box).toHaveProperty('value', '独角')
    await waitFor(() => expect(names()).toEqual(['独角兽企业数']))
    await waitFor(() => expect(address()).toBe(`/zh/indicators?q=${encodeURIComponent('独角')}`))
  })
})

describe('filters', () => {
  test.each([
    ['指标主题', '研发投入（6）', 'theme=rd-input', 6],
    ['指标类型', '位次（3）', 'measure=rank', 3],
    ['目标状态', '逾期未公布（7）', 'status=overdue-data', 7],
    ['趋势', '有趋势（33）', 'trend=yes', 33],
    ['趋势', '无趋势（56）', 'trend=no', 56],
    ['对标', '有对标（14）', 'peers=yes', 14],
    ['对标', '无对标（75）', 'peers=no', 75],
  ])('by %s: %s', async (filter, option, query, count) => {
    const { user, address } = await renderApp('/zh/indicators')
    await findList()
    await user.selectOptions(screen.getByRole('combobox', { name: filter }), option)
    await untilRows(count)
    expect(address()).toBe(`/zh/indicators?${query}`)
    expect(shownLine()).toContain(`显示 ${count} / 89 项指标`)
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    await untilRows(89)
    expect(address()).toBe('/zh/indicators')
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull()
  })

  test('H19: every row found by a status shows that status', async () => {
    await renderApp('/zh/indicators?status=cannot-tell')
    await findList()
    const rows = names().map((name) => rowOf(name).textContent)
    expect(rows.filter((text) => !text.includes('无法判定'))).toEqual([])
    expect(rows.length).toBeGreaterThan(0)
  })

  test('options count what they would leave with the other filters', async () => {
    await renderApp('/zh/indicators?theme=rankings')
    await findList()
    const measure = screen.getByRole('combobox', { name: '指标类型' })
    expect(within(measure).getByRole('option', { name: '位次（3）' })).toBeTruthy()
    expect(within(measure).getByRole('option', { name: '存量（0）' })).toBeTruthy()
    const theme = screen.getByRole('combobox', { name: '指标主题' })
    expect(within(theme).getByRole('option', { name: '研发投入（6）' })).toBeTruthy()
  })

  test('H18: a chosen sector leaves out what belongs to the whole city', async () => {
    const { user } = await renderApp('/zh/indicators?theme=talent')
    await findList()
    await user.click(screen.getByRole('link', { name: '6G与未来网络，9项指标' }))
    await waitFor(() => expect(names()).not.toContain('在宁两院院士人数'))
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    await untilRows(9)
    expect(shownLine()).toContain('显示 9 / 89 项指标，其中 2 项无数据')
  })

  test('H7: an empty result shows no zero, and can be reset', async () => {
    const { user, address } = await renderApp('/zh/indicators?q=没有这个&sector=6g&asOf=2025-01-31')
    await screen.findByText('没有符合条件的指标')
    expect(document.body.textContent).toContain('没有查到不等于数值为零')
    expect(shownLine()).toContain('显示 0 / 89 项指标')
    expect(screen.queryByRole('table')).toBeNull()
    const [inNotice] = screen.getAllByRole('button', { name: '清除筛选' }).reverse()
    await user.click(inNotice as HTMLElement)
    await untilRows(89)
    expect(address()).toBe('/zh/indicators?asOf=2025-01-31')
    expect(searchBox()).toHaveProperty('value', '')
  })

  test('Back restores cleared filters, and the query', async () => {
    const { user, goBack } = await renderApp('/zh/indicators?theme=enterprises')
    await findList()
    await user.type(searchBox(), 'gxjs')
    await untilRows(3)
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    await untilRows(89)
    await goBack()
    await untilRows(3)
    expect(searchBox()).toHaveProperty('value', 'gxjs')
  })

  test.each([
    'theme=no-such-theme&measure=quantum&status=almost&trend=maybe&peers=2&sort=value',
    'sector=no-such-sector&theme=../../etc&sort=-toString',
    '__proto__=1&theme=constructor&measure=toString&status=__proto__',
    'q=&sort=--name',
  ])('F31: ?%s is nonsense and opens the whole list', async (query) => {
    await renderApp(`/zh/indicators?${query}`)
    await findList()
    expect(names()).toHaveLength(89)
    expect(names()[0]).toBe('高新技术企业数')
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the order', () => {
  /** Clicks the head of a column, and returns its `aria-sort`. */
  async function press(user: Awaited<ReturnType<typeof renderApp>>['user'], name: string) {
    const header = screen.getByRole('columnheader', { name })
    const before = header.getAttribute('aria-sort')
    await user.click(within(header).getByRole('link', { name }))
    await waitFor(() => expect(header.getAttribute('aria-sort')).not.toBe(before))
    return header.getAttribute('aria-sort')
  }

  test('by name is by pinyin, then reversed, then as published; it is in the address', async () => {
    const { user, address, goBack } = await renderApp('/zh/indicators')
    await findList()
    expect(await press(user, '指标')).toBe('ascending')
    expect(address()).toBe('/zh/indicators?sort=name')
    const ascending = names()
    expect(ascending).toEqual(
      [...cited.indicators]
        .sort((a, b) => (a.pinyin.full < b.pinyin.full ? -1 : 1))
        .map(({ name }) => name.zh),
    )
    expect(await press(user, '指标')).toBe('descending')
    expect(address()).toBe('/zh/indicators?sort=-name')
    expect(names()).toEqual([...ascending].reverse())
    expect(await press(user, '指标')).toBe('none')
    expect(address()).toBe('/zh/indicators')
    await goBack()
    await waitFor(() => expect(names()).toEqual([...ascending].reverse()))
  })

  test('H2: by change ranks exact changes in per cent only; all others come last in both directions', async () => {
    const { user } = await renderApp('/zh/indicators')
    await findList()
    expect(await press(user, '变化')).toBe('descending')
    const percentOf = (name: string) =>
      /(增长|下降)([\d,.]+)%(?!以上)/.exec(rowOf(name).textContent)
    const ranked = names().filter((name) => percentOf(name))
    expect(ranked.length).toBeGreaterThan(5)
    expect(names().slice(0, ranked.length)).toEqual(ranked)
    const values = ranked.map((name) => {
      const [, word, amount = ''] = percentOf(name) ?? []
      return Number(amount.replace(',', '')) * (word === '下降' ? -1 : 1)
    })
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(await press(user, '变化')).toBe('ascending')
    expect(names().slice(0, ranked.length)).toEqual([...ranked].reverse())
    expect(names().indexOf('高新技术企业数')).toBeGreaterThanOrEqual(ranked.length)
  })

  test('by status the most severe come first, and those without a target last in both directions', async () => {
    const { user } = await renderApp('/zh/indicators')
    await findList()
    expect(await press(user, '目标状态')).toBe('ascending')
    const withTarget = names().filter((name) => !rowOf(name).textContent.includes('未设目标'))
    expect(names().slice(0, withTarget.length)).toEqual(withTarget)
    expect(rowOf(names()[0] ?? '').textContent).toContain('逾期未公布')
    await press(user, '目标状态')
    expect(rowOf(names()[0] ?? '').textContent).toContain('已达成')
    expect(new Set(names().slice(0, withTarget.length))).toEqual(new Set(withTarget))
  })

  test('by age the oldest data come first, and rows without data last in both directions', async () => {
    const { user } = await renderApp('/zh/indicators')
    await findList()
    const ageOf = (name: string) => {
      const text = rowOf(name).textContent
      const [, months] = /(\d+)个月前/.exec(text) ?? []
      return months ? Number(months) : text.includes('不足1个月') ? 0 : null
    }
    expect(await press(user, '数据时点')).toBe('descending')
    const ages = names().map(ageOf)
    const known = ages.filter((age) => age !== null)
    expect(known.length).toBeGreaterThan(60)
    expect(ages.slice(0, known.length)).toEqual([...known].sort((a, b) => b - a))
    await press(user, '数据时点')
    expect(names().map(ageOf).slice(0, known.length)).toEqual([...known].sort((a, b) => a - b))
  })

  test('the latest value is not sortable, as the units differ (H20)', async () => {
    await renderApp('/zh/indicators')
    await findList()
    const header = screen.getByRole('columnheader', { name: '最新值' })
    expect(within(header).queryByRole('link')).toBeNull()
    expect(header.hasAttribute('aria-sort')).toBe(false)
  })
})

describe('what breaks the contract', () => {
  /** Answers with the cited catalogue, its rows changed. */
  async function answerWith(change: (rows: Catalogue['rows']) => unknown[]) {
    const answer = JSON.parse(String(await bytesOf('/api/catalogue'))) as Catalogue
    mockServer.use(
      http.get('*/api/catalogue', () => Response.json({ ...answer, rows: change(answer.rows) })),
    )
  }

  test('F26: a broken figure is an error in its own row only, which is not judged', async () => {
    await answerWith(([first, ...others]) => [
      {
        ...first,
        readings: first?.readings.map((reading, place, all) =>
          place === all.length - 1 ? { ...reading, value: 'NaN' } : reading,
        ),
      },
      ...others,
    ])
    await renderApp('/zh/indicators')
    await findList()
    const row = rowOf('高新技术企业数')
    expect(within(row).getByRole('alert').textContent).toBe(
      '数据异常记录 high-tech-enterprises-nanjing-2023-1 不符合数据约定，未予显示',
    )
    for (const status of ['已达成', '无法判定', '超过'])
      expect(row.textContent).not.toContain(status)
    expect(names()).toHaveLength(89)
    expect(rowOf('科技型中小企业入库数').textContent).toContain('超过2.2万家')
    expect(shownLine()).toContain('显示 89 / 89 项指标，其中 12 项无数据 ·')
  })

  test('F29 H18: a broken row is stated above the list, and in the count', async () => {
    await answerWith(([first, ...others]) => [
      { ...first, indicator: { ...first?.indicator, measure: 'quantum' } },
      ...others,
    ])
    await renderApp('/zh/indicators')
    await findList()
    expect(screen.getByRole('alert').textContent).toBe(
      '数据异常 记录 high-tech-enterprises 不符合数据约定，未予显示',
    )
    expect(names()).toHaveLength(88)
    expect(shownLine()).toContain(
      '显示 88 / 89 项指标，其中 12 项无数据；另有 1 项数据异常，未予显示',
    )
  })
})

describe('what the list exports', () => {
  const files: Blob[] = []

  beforeEach(() => {
    files.length = 0
    // jsdom has no object URLs.
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  })
  afterEach(() => {
    Reflect.deleteProperty(URL, 'createObjectURL')
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })

  async function takeXlsx(user: Awaited<ReturnType<typeof renderApp>>['user']) {
    await findList()
    await user.click(screen.getByRole('button', { name: '导出' }))
    await user.click(screen.getByRole('button', { name: 'XLSX表格' }))
    return within(screen.getByRole('group', { name: '导出' })).getByRole('status')
  }

  /** A sheet of the workbook saved last, as rows by header. */
  async function savedSheet(name: string) {
    const bytes = await files[files.length - 1]?.arrayBuffer()
    const sheets = await readXlsxFile(Buffer.from(bytes ?? new ArrayBuffer()))
    const [headers = [], ...lines] = sheets.find(({ sheet }) => sheet === name)?.data ?? []
    return byHeader(headers, lines)
  }

  test('H1 H21: the workbook cites in full the sources of its rows, and no others', async () => {
    const { user } = await renderApp('/zh/indicators?theme=rankings')
    const stated = await takeXlsx(user)
    await waitFor(() => expect(stated.textContent).toMatch(/^已保存：.+\.xlsx$/))
    const rows = await savedSheet('数据')
    expect(rows.map(({ 指标 }) => 指标)).toEqual(names())
    const cell = (text: string | null) => text?.trim() ?? null
    const resting = cited.sources.filter(({ id }) =>
      cited.observations.some(
        (one) => one.source === id && rows.some((r) => r['记录编号'] === one.id),
      ),
    )
    expect(resting.length).toBeGreaterThan(0)
    expect(await savedSheet('来源')).toEqual(
      resting.map((source) => ({
        首发: (source.originalPublisher ?? source.publisher).zh,
        转载于: source.via === 'repost' ? source.publisher.zh : null,
        标题: cell(source.title),
        发布日期: source.publishedAt,
        链接: source.url,
        引用须知: cell(source.caution?.zh ?? null),
      })),
    )
    for (const row of rows) expect(resting.map(({ title }) => title)).toContain(row['资料标题'])
  })

  test('F4: sources that fail to load are reported, and the next attempt has them', async () => {
    const { user } = await renderApp('/zh/indicators?theme=rankings')
    await findList()
    setFault('unreachable')
    const stated = await takeXlsx(user)
    await waitFor(() => expect(stated.textContent).toBe('导出失败，请重试。'))
    expect(files).toEqual([])
    expect(names()).toHaveLength(3)
    setFault('none')
    await user.click(screen.getByRole('button', { name: 'XLSX表格' }))
    await waitFor(() => expect(stated.textContent).toMatch(/^已保存/))
    expect((await savedSheet('来源')).length).toBeGreaterThan(0)
  })
})

test('F36 H26: of 5,000 indicators only the rows in view are in the document, each with its row index', async () => {
  const api = mockBackend({ dataset: loadDataset(), now })
  mockServer.use(http.all('*/api/*', ({ request }) => api.fetch(request)))
  const { user } = await renderApp('/zh/indicators')
  const list = await findList()
  expect(list.getAttribute('aria-rowcount')).toBe('5001')
  expect(names().length).toBeGreaterThan(0)
  expect(names().length).toBeLessThan(60)
  expect(names().every((name) => name.includes('负载演示'))).toBe(true)
  const [header, first] = within(list).getAllByRole('row')
  expect([header, first].map((row) => row?.getAttribute('aria-rowindex'))).toEqual(['1', '2'])
  expect(shownLine()).toContain('显示 5,000 / 5,000 项指标')
  await user.type(searchBox(), 'gxjsqysfzys17')
  await waitFor(() =>
    expect(names()).toEqual(['高新技术企业数 负载演示17', '当年认定高新技术企业数 负载演示17']),
  )
})
