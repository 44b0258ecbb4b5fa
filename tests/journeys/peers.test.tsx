import { screen, within } from '@testing-library/react'
import { http } from 'msw/http'
import { describe, expect, test } from 'vitest'
import type { Records } from '../../src/contract/figure/records.ts'
import { bytesOf } from '../citedApi.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

/** Opens a tab of an indicator and waits until its content is there. */
async function openTab(address: string, heading: RegExp) {
  const app = await renderApp(address)
  await screen.findByRole('heading', { name: heading })
  return app
}

const comparison = /^(?:对标城市|Peer cities)/

/** The rows of a list as read out, from top to bottom. */
function items(name: RegExp): string[] {
  const list = screen.getByRole('list', { name })
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())
}

/** The texts on the cities that are not compared. */
function refused(): string[] {
  const region = screen.getByRole('region', { name: /^(?:不可比的城市|Not comparable)$/ })
  return within(region)
    .queryAllByRole('listitem')
    .map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())
}

describe('the peers of the city', () => {
  test('are ranked on one period and basis, each figure with its rank', async () => {
    await openTab('/zh/indicators/rd-expenditure?tab=peers', comparison)
    expect(items(/各市数值/)).toEqual([
      '第1位 深圳市 1,880.49亿元',
      '第2位 广州市 988.36亿元',
      '第3位 苏州市 961.4亿元',
      '第4位 南京市 645.3亿元',
      '第5位 合肥市 469.5亿元',
    ])
    expect(screen.getByRole('figure').textContent).toContain(
      '2022年（全年）全社会研发经费支出：南京市645.3亿元，在可比的5市中居第4位。',
    )
  })

  test('are in English too', async () => {
    await openTab('/en/indicators/rd-expenditure?tab=peers', comparison)
    expect(items(/, by city$/)[3]).toBe('place 4 Nanjing RMB 64.53 bn')
    expect(screen.getByRole('figure').textContent).toContain(
      'R&D expenditure, 2022 (full year): Nanjing RMB 64.53 bn, place 4 among 5 comparable cities.',
    )
  })

  test('H2: with bounds or approximate figures have ranges of ranks, or none', async () => {
    await openTab('/zh/indicators/high-tech-enterprises?tab=peers', comparison)
    expect(items(/各市数值/)).toEqual([
      '第1—4位 深圳市 超过2.4万家',
      '第1—4位 苏州市 超过1.57万家',
      '第1—4位 南京市 超过1万家',
      '无法判定 武汉市 约1.45万家',
      '第4—5位 合肥市 8,406家',
    ])
    expect(screen.getByRole('figure').textContent).toContain('先后排列不代表位次')
  })

  test('H9: ranks are ordered from the first, without a second rank beside them', async () => {
    await openTab('/zh/indicators/innovation-city-rank?tab=peers', comparison)
    expect(items(/各市数值/).slice(0, 5)).toEqual([
      '北京市 第1位',
      '上海市 第2位',
      '深圳市 第3位',
      '南京市 第4位',
      '杭州市 第5位',
    ])
    expect(screen.getByRole('figure').textContent).toContain('第1位在右端')
  })

  test('H22: a conflict is marked with the other value, and affects the rank', async () => {
    await openTab('/zh/indicators/tech-smes-registered?tab=peers', comparison)
    expect(items(/各市数值/)).toEqual([
      '第1—3位 南京市 超过2.2万家另有来源为超过2.3万家',
      '无法判定 苏州市 约2.5万家',
      '无法判定 武汉市 约1.25万家',
      '第2—4位 合肥市 11,045家另有来源为11,111家',
    ])
  })

  test('H1: a figure leads to its evidence in one step', async () => {
    const { user } = await openTab('/zh/indicators/rd-expenditure?tab=peers', comparison)
    const list = screen.getByRole('list', { name: /各市数值/ })
    await user.click(
      within(list).getByRole('link', {
        name: '查看依据：深圳市 2022年（全年） 1,880.49亿元',
      }),
    )
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    await within(dialog).findByText('原文所载')
    expect(dialog.textContent).toContain('1,880.49亿元')
  })

  test('H20: notes on definitions are stated where figures are compared', async () => {
    await openTab('/zh/indicators/high-tech-enterprises?tab=peers&on=2016.year', comparison)
    expect(items(/比较时请留意/)).toEqual(['武汉市：原表为“累计数”，口径可能与有效期内总数不同。'])
  })

  test('F26: a broken record is reported, and not used as a figure', async () => {
    const path = '/api/indicators/high-tech-enterprises/records'
    const records = JSON.parse(String(await bytesOf(path))) as Records
    const observations = records.observations.map((row) =>
      row.id === 'high-tech-enterprises-shenzhen-2023-1' ? { ...row, bound: 'perhaps' } : row,
    )
    mockServer.use(http.get(`*${path}`, () => Response.json({ ...records, observations })))
    await openTab('/zh/indicators/high-tech-enterprises?tab=peers', comparison)
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
      '数据异常：记录 high-tech-enterprises-shenzhen-2023-1 不符合数据约定，未予显示',
    )
    expect(items(/各市数值/).join()).not.toContain('深圳市')
  })
})

describe('H20: figures that are not comparable are refused with the reason', () => {
  test('H23: an expectation beside outcomes', async () => {
    await openTab('/zh/indicators/rd-intensity?tab=peers&on=2021.year', comparison)
    expect(items(/各市数值/).join()).not.toContain('苏州市')
    expect(refused()[0]).toBe('苏州市 一方为预计数，另一方为实际数，不作比较2021年 3.8% 预计数')
  })

  test('another period is offered as a link, and only used when it is chosen', async () => {
    const { user, address } = await openTab(
      '/zh/indicators/nature-index-rank?tab=peers',
      comparison,
    )
    expect(items(/各市数值/).join()).not.toContain('深圳市')
    expect(refused()).toContain('深圳市 没有2025年版的数改看2023年版的比较')
    await user.click(
      screen.getAllByRole('link', { name: '改看2023年版的比较' })[0] ?? document.body,
    )
    await screen.findByRole('heading', { name: '对标城市 2023年版' })
    expect(address()).toBe('/zh/indicators/nature-index-rank?tab=peers&on=2023.edition')
    expect(items(/各市数值/)).toContain('深圳市 第19位')
  })

  test('a figure of a year that the city lacks is offered, with its mark, and opens its evidence', async () => {
    const { user } = await openTab('/en/indicators/rd-expenditure?tab=peers', comparison)
    expect(refused()).toEqual([
      'Wuhan no figure for 2022 (full year)Nearest figure: 2018 (full year) RMB 36 bn expectedNanjing has none of the same period and basis',
    ])
    const region = screen.getByRole('region', { name: 'Not comparable' })
    await user.click(within(region).getByRole('link', { name: /^Evidence: Wuhan 2018/ }))
    await screen.findByRole('dialog', { name: 'Evidence' })
  })

  test('H7: cities without any figure are named', async () => {
    await openTab('/zh/indicators/rd-expenditure?tab=peers', comparison)
    expect(screen.getByRole('region', { name: '不可比的城市' }).textContent).toContain(
      '没有该指标的已核实数据：北京市、上海市、杭州市、西安市、成都市。',
    )
  })

  test('the rule is stated', async () => {
    await openTab('/en/indicators/rd-expenditure?tab=peers', comparison)
    expect(screen.getByRole('figure').textContent).toContain(
      'only figures of the same period, definition and unit',
    )
  })
})

describe('the period of the comparison', () => {
  test('H14: is chosen among those that can be compared, and is in the address', async () => {
    const { user, address } = await openTab(
      '/zh/indicators/valid-invention-patents?tab=peers',
      comparison,
    )
    const list = screen.getByRole('combobox', { name: '选择比较的时期' })
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '2016年（年末） · 7市可比',
      '截至2014年9月30日 · 7市可比',
      '截至2014年1月31日 · 7市可比',
      '截至2013年4月30日 · 7市可比',
      '截至2012年3月31日 · 7市可比',
    ])
    await user.selectOptions(list, '截至2014年1月31日 · 7市可比')
    await screen.findByRole('heading', { name: '对标城市 截至2014年1月31日' })
    expect(address()).toBe('/zh/indicators/valid-invention-patents?tab=peers&on=2014.as-of.01-31')
    expect(items(/各市数值/)[2]).toBe('第3位 南京市 17,413件')
    await user.selectOptions(list, '2016年（年末） · 7市可比')
    await screen.findByRole('heading', { name: '对标城市 2016年（年末）' })
    expect(address()).toBe('/zh/indicators/valid-invention-patents?tab=peers')
  })

  test('is the default one for an address that names none', async () => {
    await openTab('/zh/indicators/valid-invention-patents?tab=peers&on=1999.year', comparison)
    expect(screen.getByRole('figure', { name: '对标城市 2016年（年末）' }).textContent).toContain(
      '33,458件',
    )
  })

  test('H12: excludes later records on an earlier day', async () => {
    await openTab('/zh/indicators/rd-expenditure?tab=peers&asOf=2023-10-31', comparison)
    expect(items(/各市数值/)).toEqual(['第1位 苏州市 961.4亿元', '第2位 南京市 645.3亿元'])
  })
})

describe('the trends of the cities', () => {
  test('are side by side, each with its newest figure and its marks', async () => {
    await openTab('/zh/indicators/rd-expenditure?tab=peers', comparison)
    expect(items(/^各市走势$/)).toEqual([
      expect.stringMatching(/^南京市645.3亿元 2022年/),
      expect.stringMatching(/^深圳市2,236.61亿元 2023年/),
      expect.stringMatching(/^广州市988.36亿元 2022年/),
      expect.stringMatching(/^苏州市1,055亿元 2023年 预计数/),
      expect.stringMatching(/^武汉市360亿元 2018年 预计数/),
    ])
    screen.getByRole('img', { name: '武汉市走势（含预计数、口径变更）' })
  })
})

describe('H7: without peers there is a reason instead of an empty drawing', () => {
  test.each([
    ['/zh/indicators/software-revenue?tab=peers', '尚未查到其他城市该指标的可核实数据'],
    ['/en/indicators/software-revenue?tab=peers', 'No verifiable figure of another city'],
    ['/zh/indicators/rd-expenditure?tab=peers&asOf=2021-10-31', '没有同一时期、同一口径的数'],
    ['/zh/indicators/rd-expenditure?tab=peers&asOf=2020-12-31', '尚无南京市的已核实数据'],
  ])('%s', async (address, reason) => {
    await renderApp(address)
    await screen.findByText(/^(?:暂无可比城市数据|No comparable peer data)$/)
    expect(screen.getByRole('main').textContent).toContain(reason)
    expect(screen.queryByRole('list', { name: /各市数值|, by city/ })).toBeNull()
  })
})

describe('the districts', () => {
  const districts = /^(?:分区|Districts)$/

  test('H14: show single figures, each with its own period, and say where there is none', async () => {
    await openTab('/zh/indicators/gdp?tab=districts', districts)
    expect(items(/^各区数值$/)).toEqual([
      '六合区无已核实数据',
      '浦口区无已核实数据',
      '鼓楼区无已核实数据',
      '玄武区1,368.6亿元2024年（全年）',
      '栖霞区无已核实数据',
      '建邺区无已核实数据',
      '秦淮区无已核实数据',
      '雨花台区无已核实数据',
      '江宁区2,810.47亿元2021年（全年）',
      '溧水区1,061.76亿元2023年（全年）',
      '高淳区无已核实数据',
    ])
    expect(screen.getByRole('region', { name: '分区' }).textContent).toContain('不相加为全市数')
  })

  test('H2: a bound stays a bound, in English too', async () => {
    await openTab('/en/indicators/high-tech-enterprises?tab=districts', districts)
    expect(items(/^Figures by district$/)).toContain(
      'Jiangning Districtover 2,000 enterprisesas of Jul 2023',
    )
  })

  test('H1: a figure leads to its evidence in one step', async () => {
    const { user } = await openTab('/zh/indicators/gdp?tab=districts', districts)
    await user.click(
      screen.getByRole('link', { name: '查看依据：玄武区 2024年（全年） 1,368.6亿元' }),
    )
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    await within(dialog).findByText('原文所载')
    expect(dialog.textContent).toContain('1,368.6亿元')
  })

  test('zones overlap districts and stand apart', async () => {
    await openTab('/zh/indicators/little-giants-national?tab=districts', districts)
    const zones = screen.getByRole('region', { name: '园区与新区' })
    expect(within(zones).getByRole('listitem').textContent).toBe('江北新区75家截至2024年9月')
    expect(zones.textContent).toContain('不与各区相加')
    expect(screen.getByRole('region', { name: '分区' }).textContent).toContain('各区均无已核实数据')
  })

  test.each([
    ['/zh/indicators/rd-intensity?tab=districts', '空白不等于零'],
    ['/en/indicators/rd-intensity?tab=districts', 'Blank is not zero'],
  ])('H7: without any figure there is a reason: %s', async (address, reason) => {
    await renderApp(address)
    await screen.findByText(/^(?:暂无分区数据|No district data)$/)
    expect(screen.getByRole('main').textContent).toContain(reason)
    expect(screen.queryByRole('list', { name: /各区数值|Figures by district/ })).toBeNull()
  })
})
