import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { describe, expect, test } from 'vitest'
import type { IndicatorDetail } from '../../src/contract/indicator/indicatorAnswers.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { bytesOf } from '../citedApi.ts'
import { headlineFigures } from '../headlineFigures.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

const words = {
  zh: { current: '当前数', evidence: '数据依据', printed: '原文所载' },
  en: { current: 'Current figure', evidence: 'Evidence', printed: 'As published' },
}

/** Opens the page of an indicator and waits for its parts. */
async function open(address: string) {
  const app = await renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  return app
}

function current(lang: Lang = 'zh'): HTMLElement {
  return screen.getByRole('region', { name: words[lang].current })
}

function tab(name: RegExp): HTMLElement {
  return within(screen.getByRole('navigation', { name: '指标内容' })).getByRole('link', { name })
}

/** The first cells of each row of the table in an element. */
function rows(place: HTMLElement, count: number): (string | null)[][] {
  return within(place)
    .getAllByRole('row')
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => cell.textContent).slice(0, count))
}

/** The years of the table of the trend, newest first. */
async function years(): Promise<(string | null)[]> {
  const table = await screen.findByRole('table')
  const [, figures] = within(table).getAllByRole('rowgroup')
  if (!figures) throw new Error('no figures')
  return within(figures)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
}

describe.each<Lang>(['zh', 'en'])(
  'H21: the figure on top has the text of the card of the overview, in %s',
  (lang) => {
    test.each(headlineFigures)('$id', async ({ id, [lang]: { name, figure, period } }) => {
      await open(`/${lang}/indicators/${id}?tab=revisions`)
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name)
      expect(current(lang).textContent).toContain(period + figure)
    })
  },
)

describe('the top of the page', () => {
  test('H31 H3: the target in force comes first; a lower bound meets the floor below it, and leaves the stretch open with the reason', async () => {
    await open('/zh/indicators/high-tech-enterprises')
    expect(current().textContent).toContain('2023年超过1万家')
    const [inForce, floor, stretch] = within(current()).getAllByRole('listitem')
    expect(inForce?.textContent).toBe('对2025年目标 超过2万家待发布')
    expect(floor?.textContent).toBe('对2023年确保目标 超过1万家已达成')
    expect(stretch?.textContent).toBe(
      '对2023年力争目标 1.2万家无法判定来源仅公布下限（“超过”），能否达到目标尚不能确定',
    )
  })

  test('states what is counted, how, and the better direction, and links back to the same view', async () => {
    const { user, address } = await open(
      '/zh/indicators/high-tech-enterprises?sector=6g&asOf=2024-06-30&tab=revisions',
    )
    const header = screen.getByRole('heading', { level: 1 }).closest('header')
    expect(header?.textContent).toContain('年末持有有效证书的国家高新技术企业总数')
    expect(header?.textContent).toContain('存量越高越好')
    const path = within(screen.getByRole('navigation', { name: '当前位置' }))
    await user.click(path.getByRole('link', { name: '创新企业' }))
    await waitFor(() =>
      expect(address()).toBe('/zh/indicators?sector=6g&asOf=2024-06-30&theme=enterprises'),
    )
  })

  test('F26: with a broken figure nothing is shown as current, and nothing is judged', async () => {
    const path = '/api/indicators/high-tech-enterprises'
    const answer = JSON.parse(String(await bytesOf(path))) as IndicatorDetail
    const last = answer.readings.pop()
    mockServer.use(
      http.get(`*${path}`, () =>
        Response.json({ ...answer, readings: [...answer.readings, { ...last, value: 'NaN' }] }),
      ),
    )
    await open('/zh/indicators/high-tech-enterprises?tab=revisions')
    expect(current().textContent).toBe(
      '数据异常记录 high-tech-enterprises-nanjing-2023-1 不符合数据约定，未予显示',
    )
  })

  test('H7: without any figure it says so, and so does every part', async () => {
    const { user } = await open('/zh/indicators/basic-research-share')
    expect(current().textContent).toContain('— 已设目标，尚无公布数')
    expect(screen.getByText('截至该日尚无南京市数据')).not.toBeNull()
    await user.click(tab(/^数据/))
    await screen.findByText('截至该日尚无任何记录')
    await user.click(tab(/^修订/))
    await screen.findByText('没有修订记录')
  })

  test.each([
    ['/zh/indicators/large-models-trained', 'zh', '原文表述不明'],
    ['/en/indicators/large-models-trained', 'en', 'Wording unclear'],
  ] as const)('%s shows no plain value of an ambiguous figure', async (address, lang, said) => {
    await open(address)
    expect(current(lang).textContent).toContain(said)
    const main = screen.getByRole('main')
    expect(main.textContent).not.toMatch(/\b10\s?(?:个|models)/)
  })
})

describe('the parts of the page', () => {
  test('are in the address, show their counts, and Back returns to the one before', async () => {
    const { user, address, goBack } = await open('/zh/indicators/high-tech-enterprises')
    expect(tab(/^趋势$/).getAttribute('aria-current')).toBe('page')
    await user.click(tab(/^数据 25$/))
    await screen.findByRole('table')
    expect(address()).toBe('/zh/indicators/high-tech-enterprises?tab=data')
    await user.click(tab(/^修订 2$/))
    await screen.findByRole('heading', { name: '数据不一致（待核）' })
    await user.click(tab(/^对标城市 4$/))
    await waitFor(() => expect(address()).toContain('tab=peers'))
    await user.click(tab(/^分区 2$/))
    await waitFor(() => expect(address()).toContain('tab=districts'))
    await goBack()
    await goBack()
    await screen.findByRole('heading', { name: '数据不一致（待核）' })
    expect(tab(/^修订/).getAttribute('aria-current')).toBe('page')
    expect(tab(/^趋势/).getAttribute('aria-current')).toBeNull()
  })

  test('a part that does not exist falls back to the trend', async () => {
    await open('/zh/indicators/high-tech-enterprises?tab=gossip')
    expect(tab(/^趋势$/).getAttribute('aria-current')).toBe('page')
  })
})

describe('the trend', () => {
  test('is shown as a line, as bars or as a table, and the choice is in the address', async () => {
    const { user, address } = await open('/zh/indicators/high-tech-enterprises')
    const kinds = within(await screen.findByRole('group', { name: '展示方式' }))
    expect(kinds.getByRole('link', { name: '折线图' }).getAttribute('aria-current')).toBe('true')
    await user.click(kinds.getByRole('link', { name: '柱状图' }))
    await waitFor(() => expect(address()).toBe('/zh/indicators/high-tech-enterprises?chart=bars'))
    await screen.findByRole('application', { name: /高新技术企业数：趋势/ })
    await user.click(kinds.getByRole('link', { name: '数据表' }))
    const table = await screen.findByRole('table')
    expect(address()).toBe('/zh/indicators/high-tech-enterprises?chart=table')
    expect(rows(table, 3).slice(0, 2)).toEqual([
      ['2023年', '超过1万家', '全年或年末，下限'],
      ['2022年', '9,068家', '全年或年末，准确值，修订，原为不少于8,800家'],
    ])
    expect(screen.queryByRole('application')).toBeNull()
  })

  test.each(['nature-index-rank', 'photonic-thz-rate'])(
    'H9: %s offers no bars, even where the address asks for them',
    async (id) => {
      await open(`/zh/indicators/${id}?chart=bars`)
      const kinds = within(await screen.findByRole('group', { name: '展示方式' }))
      expect(kinds.queryByRole('link', { name: '柱状图' })).toBeNull()
      expect(kinds.getByRole('link', { name: '折线图' }).getAttribute('aria-current')).toBe('true')
    },
  )

  test('H15: states the reason for a break of method, and the day up to which figures are known', async () => {
    await open('/zh/indicators/nature-index-rank')
    const figure = await screen.findByRole('figure')
    expect(figure.textContent).toContain('口径变更：期刊范围由82种扩大到145种，新增健康科学。')
    expect(figure.textContent).toContain('判定日2026年2月2日')
    expect(figure.textContent).toContain('位次越靠前越好，纵轴已倒置')
  })

  test('its targets can be switched off, which is in the address', async () => {
    const { user, address } = await open('/zh/indicators/high-tech-enterprises')
    const targets = await screen.findByRole('checkbox', { name: '目标' })
    expect(targets).toHaveProperty('checked', true)
    await user.click(targets)
    await waitFor(() => expect(targets).toHaveProperty('checked', false))
    expect(address()).toBe('/zh/indicators/high-tech-enterprises?targets=no')
  })

  test('shows the years of the address, or all if they are invalid', async () => {
    const { goTo } = await open(
      '/zh/indicators/high-tech-enterprises?chart=table&from=2020&to=2022',
    )
    expect(await years()).toEqual(['2022年', '2021年', '2020年'])
    expect(screen.getByRole('figure').textContent).toContain('2020—2022年')
    await goTo('/zh/indicators/high-tech-enterprises?chart=table&from=2022&to=2020')
    await waitFor(async () => expect(await years()).toHaveLength(8))
    await goTo('/zh/indicators/high-tech-enterprises?chart=table&from=soon')
    expect(await years()).toHaveLength(8)
  })

  test('its years are narrowed by the handles below it, and reset with one click', async () => {
    const { user, address } = await open('/zh/indicators/high-tech-enterprises?chart=table')
    const from = await screen.findByRole('slider', { name: '起始年份' })
    fireEvent.change(from, { target: { value: '2021' } })
    await waitFor(() => expect(address()).toContain('from=2021'))
    await waitFor(async () => expect(await years()).toEqual(['2023年', '2022年', '2021年']))
    await user.click(screen.getByRole('button', { name: '全部' }))
    await waitFor(() => expect(address()).toBe('/zh/indicators/high-tech-enterprises?chart=table'))
    await waitFor(async () => expect(await years()).toHaveLength(8))
  })

  test('H7: for years without a figure it says so, with a link to all years', async () => {
    const { user, address } = await open('/zh/indicators/high-tech-enterprises?from=2013&to=2014')
    await screen.findByText(/所选年份内没有数据/)
    await user.click(screen.getByRole('link', { name: '显示全部年份' }))
    await screen.findByRole('application', { name: /高新技术企业数：趋势/ })
    expect(address()).toBe('/zh/indicators/high-tech-enterprises')
  })

  test('links to a comparison with other indicators', async () => {
    await open('/zh/indicators/high-tech-enterprises?sector=6g')
    const link = within(await screen.findByRole('figure')).getByRole('link', { name: '对比' })
    expect(link.getAttribute('href')).toBe('/zh/compare?sector=6g&items=high-tech-enterprises')
  })
})

describe('all records', () => {
  test('H12: a replaced figure is struck out and says so', async () => {
    await open('/zh/indicators/rd-expenditure?tab=data')
    const row = screen.getByRole('row', { name: /已被替代/ })
    expect(within(row).getByRole('deletion').textContent).toBe('588亿元')
    expect(row.textContent).toContain('已被替代')
    expect(screen.getAllByRole('deletion')).toHaveLength(1)
  })

  test('has every statement of every region, Nanjing first and the newest on top', async () => {
    await open('/zh/indicators/rd-expenditure?tab=data')
    const all = rows(screen.getByRole('table'), 3)
    expect(all).toHaveLength(28)
    expect(all.slice(0, 3)).toEqual([
      ['南京市', '2022年', '645.3亿元'],
      ['南京市', '2021年', '578.81亿元'],
      ['南京市', '2021年', '578.8亿元'],
    ])
  })

  test('are narrowed to one kind of region', async () => {
    const { user } = await open('/zh/indicators/high-tech-enterprises?tab=data')
    await user.click(screen.getByRole('radio', { name: /^行政区/ }))
    const regions = rows(screen.getByRole('table'), 1).flat()
    expect(regions).toEqual(['江宁区', '雨花台区'])
  })

  test('H22: a figure in conflict has the other beside it, and says which is used', async () => {
    await open('/zh/indicators/high-tech-enterprises?tab=data')
    const cells = rows(screen.getByRole('table'), 3).filter(([, period]) => period === '2017年')
    expect(cells).toContainEqual(['南京市', '2017年', '1,850家另有来源为1,844家采用'])
    expect(cells).toContainEqual(['南京市', '2017年', '1,844家另有来源为1,850家未采用'])
  })

  test('H11: an unclear statement has its quote and its note, and no value', async () => {
    await open('/zh/indicators/large-models-trained?tab=data')
    const [row] = rows(screen.getByRole('table'), 10)
    expect(row?.slice(2, 4)).toEqual(['原文表述不明', '—'])
    expect(row?.[9]).not.toBe('')
  })
})

describe('revisions', () => {
  test('H12: show each step from old to new with its day, its source and the reason', async () => {
    await open('/zh/indicators/rd-expenditure?tab=revisions')
    const chain = screen.getByRole('article', { name: '南京市 · 2021年' })
    const steps = within(chain)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(steps).toHaveLength(5)
    expect(steps[0]).toContain('588亿元已被替代2022年6月24日')
    expect(steps[0]).toContain('6月发布会初步数，后订正为578.81亿元')
    expect(steps[1]).toBe('下调9.2亿元')
    expect(steps[2]).toContain('578.8亿元已被替代2022年12月22日')
    expect(steps[3]).toBe('上调0.01亿元')
    expect(steps[4]).toContain('578.81亿元现用2022年12月31日')
  })

  test('H2: between a bound and a figure there is no difference', async () => {
    await open('/zh/indicators/high-tech-enterprises?tab=revisions')
    const chain = screen.getByRole('article', { name: '南京市 · 2022年' })
    expect(chain.textContent).toContain('不少于8,800家')
    expect(chain.textContent).toContain('含界限值或约数，无法计算差额')
  })

  test('H16: percentages are revised by points', async () => {
    await open('/zh/indicators/rd-intensity?tab=revisions')
    const chain = screen.getByRole('article', { name: '南京市 · 2021年' })
    expect(chain.textContent).toContain('下调0.06个百分点')
  })

  test('H22: open disagreements show both figures, the difference, and which is used and why', async () => {
    await open('/zh/indicators/high-tech-enterprises?tab=revisions')
    const part = screen.getByRole('region', { name: '数据不一致（待核）' })
    expect(part.textContent).toContain('1,850家采用')
    expect(part.textContent).toContain('1,844家未采用')
    expect(part.textContent).toContain('采用统计公报数')
    expect(part.textContent).toContain('所载数相差6家')
  })

  test('an unclear statement is shown with its quote and the reason, without a value', async () => {
    await open('/zh/indicators/large-models-trained?tab=revisions')
    const part = screen.getByRole('region', { name: '暂不展示' })
    expect(within(part).getByRole('link', { name: /原文表述不明/ })).not.toBeNull()
    expect(part.textContent).toMatch(/原文：.+/)
  })
})

describe('as known on an earlier day', () => {
  test('H12: everything is what was known then', async () => {
    const { user, address } = await open(
      '/zh/indicators/rd-expenditure?asOf=2022-07-31&chart=table',
    )
    expect(current().textContent).toContain('2021年588亿元')
    expect(current().textContent).toContain('初步数')
    const table = await screen.findByRole('table')
    expect(rows(table, 2)[0]).toEqual(['2021年', '588亿元'])
    await user.click(tab(/^数据/))
    await waitFor(() => expect(address()).toContain('tab=data'))
    expect(address()).toContain('asOf=2022-07-31')
    expect(screen.getByRole('main').textContent).not.toContain('578.8')
    await user.click(tab(/^修订/))
    await screen.findByText('没有修订记录')
    await user.click(screen.getByRole('link', { name: '回到最新' }))
    await screen.findByRole('article', { name: '南京市 · 2021年' })
    expect(current().textContent).toContain('2022年645.3亿元')
  })
})

describe('the evidence is one click away', () => {
  test.each([
    ['the figure on top', '', /^查看依据：2022年，/, '645.3亿元2022年'],
    ['a record', '?tab=data', /^查看依据：2021年 588亿元$/, '588亿元2021年'],
    ['a revision', '?tab=revisions', /^查看依据：2021年 578\.8亿元$/, '578.8亿元2021年'],
  ])('from %s', async (_, search, button, said) => {
    const { user } = await open(`/zh/indicators/rd-expenditure${search}`)
    await user.click(screen.getByRole('link', { name: button }))
    const dialog = await screen.findByRole('dialog', { name: words.zh.evidence })
    await within(dialog).findByText(words.zh.printed)
    expect(dialog.textContent).toContain(said)
  })

  test('from a target', async () => {
    const { user } = await open('/zh/indicators/high-tech-enterprises?tab=revisions')
    await user.click(
      within(current()).getByRole('link', { name: '查看依据：对2023年确保目标 超过1万家' }),
    )
    const dialog = await screen.findByRole('dialog', { name: '目标依据' })
    await within(dialog).findByText(words.zh.printed)
    expect(dialog.textContent).toContain('确保 超过1万家')
  })
})

test('an unknown indicator is reported as missing, with a link back', async () => {
  const { user, address } = await open('/zh/indicators/perpetual-motion')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('内容不存在或已归档')
  await user.click(screen.getByRole('link', { name: '回到总览' }))
  await waitFor(() => expect(address()).toBe('/zh'))
})
