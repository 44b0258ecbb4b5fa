import { rules } from '../../src/contract/target/rules.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, test } from 'vitest'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { cityDataset } from '../cityDataset.ts'
import { now } from '../citedApi.ts'
import { override } from '../inventedLedger.ts'
import { mockServer } from '../mockServer.ts'
import { findCard, renderApp } from '../renderApp.tsx'

type User = Awaited<ReturnType<typeof renderApp>>['user']

/** Opens the explanation of the first light whose name ends so, and waits for it. */
async function ask(user: User, place: HTMLElement, name: string, title = '为什么是这个状态') {
  const [light] = within(place).getAllByRole('link', { name: (label) => label.endsWith(name) })
  if (!light) throw new Error(`${name} is not there`)
  await user.click(light)
  const dialog = await screen.findByRole('dialog', { name: title })
  await within(dialog).findByRole('heading', { level: 3, name: /判定规则|Rules/ })
  return dialog
}

/** The text of the `dd` beside a term. */
function fact(dialog: HTMLElement, term: string) {
  return within(dialog).getByText(term, { selector: 'dt' }).nextElementSibling?.textContent
}

describe('P19: why a target is behind', () => {
  const behind = async () => {
    const { user } = await renderApp('/zh?asOf=2023-08-31')
    return { user, dialog: await ask(user, await findCard('技术合同成交额'), '滞后：为什么？') }
  }

  test('H19: in a sentence with its numbers', async () => {
    const { dialog } = await behind()
    expect(
      within(dialog).getByText(
        '2023年技术合同成交额目标超过900亿元，截至6月30日完成398亿元，完成率44.2%，落后序时5.8个百分点，判为滞后。',
      ),
    ).toBeTruthy()
  })

  test('H19: in formulas with their numbers put in', async () => {
    const { dialog } = await behind()
    expect(fact(dialog, '完成率 R')).toBe('398 ÷ 900 = 44.2%')
    expect(fact(dialog, '序时进度 E')).toBe('6 ÷ 12 = 50% 按月')
    expect(fact(dialog, '差距 g')).toBe('44.2% − 50% = −5.8个百分点')
    expect(fact(dialog, '进度比 P')).toBe('44.2% ÷ 50% = 0.88')
    expect(fact(dialog, '期末预测 F')).toBe('796亿元（按序时）')
    expect(fact(dialog, '月均需完成 N')).toBe('83.67亿元，此前月均66.33亿元')
    expect(fact(dialog, '追赶系数 K')).toBe('1.26')
  })

  test('and with what would have turned it green', async () => {
    const { dialog } = await behind()
    const turns = within(dialog).getAllByRole('listitem')
    expect(turns.map(({ textContent }) => textContent)).toEqual([
      '再多52亿元（截至2023年6月30日达到450亿元）即达到序时',
      '再多7亿元（截至2023年6月30日达到405亿元）即为偏慢而非滞后',
      '余下每月需83.67亿元，为此前的1.26倍',
    ])
  })

  test('H13: with the thresholds, their version, and the days of the data and of the view', async () => {
    const { dialog } = await behind()
    expect(fact(dialog, '偏慢')).toBe('进度比不低于0.9，或差距不低于−3个百分点')
    expect(fact(dialog, '规则版本')).toBe(rules.version)
    expect(fact(dialog, '数据时点')).toBe('2023年6月30日')
    expect(fact(dialog, '判定日')).toBe('2023年8月31日')
  })

  test('with a link to the page of rules, on the same day', async () => {
    const { user, dialog } = await behind()
    await user.click(within(dialog).getByRole('link', { name: '状态判定规则' }))
    expect(await screen.findByRole('heading', { level: 1, name: '状态判定规则' })).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('in English too', async () => {
    const { user } = await renderApp('/en?asOf=2023-08-31')
    const card = await findCard('Technology contract turnover')
    const dialog = await ask(user, card, 'Behind: why?', 'Why this status')
    expect(dialog.textContent).toContain(
      'target for 2023: over RMB 90 bn; by 30 Jun 2023 RMB 39.8 bn, 44.2% done, 5.8 pp behind the elapsed share; judged behind.',
    )
    expect(fact(dialog, 'Completion R')).toBe('39.8 ÷ 90 = 44.2%')
    expect(dialog.textContent).toContain('RMB 5.2 bn more (RMB 45 bn by 30 Jun 2023)')
  })
})

describe('a stock', () => {
  test('counts from its baseline, and rounds what is needed up', async () => {
    const { user } = await renderApp('/zh/indicators?asOf=2023-08-31&status=behind')
    const row = await screen.findByRole('row', { name: /^高新技术企业数/ })
    const dialog = await ask(user, row, '2025年目标 滞后：为什么？')
    expect(fact(dialog, '完成率 R')).toBe('(9,068 − 6,507) ÷ (20,000 − 6,507) = 19%')
    expect(fact(dialog, '序时进度 E')).toBe('24 ÷ 60 = 40% 按月')
    expect(fact(dialog, '基期')).toBe('6,507家 2020年')
    // 6,507 + 40 % of 13,493 is 11,904.2.
    expect(dialog.textContent).toContain('再多2,837家（截至2022年12月31日达到11,905家）即达到序时')
  })
})

describe('what cannot be judged', () => {
  test('H2: says that the source gives only a bound, and which document would settle it', async () => {
    const { user } = await renderApp('/zh/indicators/high-tech-enterprises?asOf=2024-06-30')
    const [, stretch] = await screen.findAllByRole('link', { name: '无法判定：为什么？' })
    await user.click(stretch ?? document.body)
    const dialog = await screen.findByRole('dialog', { name: '为什么是这个状态' })
    await within(dialog).findByRole('heading', { name: '判定所需数据' })
    expect(dialog.textContent).toContain('年底实际超过1万家；来源仅公布下限，无法判定。')
    expect(fact(dialog, '与目标相比')).toBe('来源仅公布界限，无法计算')
    expect(dialog.textContent).toContain('同一时期的准确值，或达到目标的下限。')
    expect(dialog.textContent).toContain('最近一次公布见 南京市科学技术局')
    expect(within(dialog).queryByRole('heading', { name: '达到序时的条件' })).toBeNull()
  })

  test('overdue data are not behind: no pace is stated, only where the figure should be', async () => {
    const { user } = await renderApp('/zh?asOf=2024-06-30')
    const card = await findCard('技术合同成交额')
    const dialog = await ask(user, card, '逾期未公布：为什么？')
    expect(dialog.textContent).toContain('期末数至今未见公布，列为逾期未公布。')
    expect(dialog.textContent).toContain('2023年全年数，通常见于统计公报、政府工作报告。')
    expect(dialog.textContent).toContain('上海证券报')
    expect(within(dialog).queryByText('期末预测 F')).toBeNull()
  })

  test('H31: of a year that is awaited, the figure of an earlier one is not compared', async () => {
    const { user } = await renderApp('/zh/targets?asOf=2026-02-02&q=高新技术企业数&group=none')
    const [again] = await screen.findAllByRole('row', { name: /重申/ })
    if (!again) throw new Error('The goal that has no baseline is not there')
    const dialog = await ask(user, again, '待发布：为什么？')
    expect(dialog.textContent).toContain('2025年数待发布；最近为2023年的超过1万家。')
    expect(fact(dialog, '实际')).toContain('超过1万家 2023年')
    expect(within(dialog).queryByText('与目标相比')).toBeNull()
  })

  test('a yearly list has no pace within its year', async () => {
    const { user } = await renderApp('/zh?asOf=2023-08-31')
    const card = await findCard('科技型中小企业入库数')
    const dialog = await ask(user, card, '2023年确保 待发布：为什么？')
    expect(fact(dialog, '完成率 R')).toBe('超过17,000 ÷ 22,000 = 至少77.2%')
    expect(fact(dialog, '序时进度 E')).toBe('年度名单一年一定，年内不判进度')
    expect(dialog.textContent).toContain('2023年度名单，通常由主管部门公布。')
  })

  test('H23: an expected figure is stated, and never compared with the target', async () => {
    const { user } = await renderApp(
      '/zh/indicators/high-value-invention-patents-per-10k?asOf=2026-02-02',
    )
    const [light] = await screen.findAllByRole('link', { name: '待发布：为什么？' })
    await user.click(light ?? document.body)
    const dialog = await screen.findByRole('dialog', { name: '为什么是这个状态' })
    await within(dialog).findByText('正式公布数。')
    expect(dialog.textContent).toContain('目前只有预计数82件/万人，预计不等于完成，待发布。')
    expect(within(dialog).queryByText('与目标相比')).toBeNull()
  })
})

describe('an outcome', () => {
  test('is a plain comparison', async () => {
    const { user } = await renderApp('/zh/indicators/little-giants-added?asOf=2024-06-30')
    const [light] = await screen.findAllByRole('link', { name: '已达成：为什么？' })
    await user.click(light ?? document.body)
    const dialog = await screen.findByRole('dialog', { name: '为什么是这个状态' })
    await within(dialog).findByText('与目标相比')
    expect(fact(dialog, '与目标相比')).toBe('比目标多77家')
    expect(within(dialog).queryByRole('heading', { name: '算式' })).toBeNull()
  })
})

describe('P18: a light set by a person', () => {
  const byHand = override({ target: 'tech-contract-turnover-2023', status: 'slow' })
  const withOverride = () => {
    const office = mockBackend({ dataset: cityDataset(), now, overrides: [byHand] })
    mockServer.use(
      http.all('*/api/*', ({ request }) =>
        office.request(new URL(request.url).pathname + new URL(request.url).search),
      ),
    )
  }

  test('is on the card with the name of the person, beside the computed one', async () => {
    withOverride()
    await renderApp('/zh?asOf=2023-08-31')
    const card = await findCard('技术合同成交额')
    expect(
      within(card).getAllByRole('link', { name: '2023年目标 偏慢：为什么？' }).length,
    ).toBeGreaterThan(0)
    expect(card.textContent).toContain('虚构科员认定，系统判定滞后')
  })

  test('is explained with name, reason and expiry, and the computed one stays visible', async () => {
    withOverride()
    const { user } = await renderApp('/zh?asOf=2023-08-31')
    const dialog = await ask(user, await findCard('技术合同成交额'), '偏慢：为什么？')
    expect(fact(dialog, '人工认定')).toBe('偏慢虚构科员：已经现场核实有效期至2023年12月31日')
    expect(fact(dialog, '系统判定')).toBe('滞后')
    expect(dialog.textContent).toContain(
      '判为滞后；虚构科员人工认定为“偏慢”：已经现场核实（有效期至2023年12月31日）。',
    )
  })
})

describe('the keyboard', () => {
  test('? on a light opens its explanation, not the list of keys', async () => {
    const { user } = await renderApp('/zh?asOf=2023-08-31')
    const card = await findCard('技术合同成交额')
    const [light] = within(card).getAllByRole('link', { name: '2023年目标 滞后：为什么？' })
    light?.focus()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: '为什么是这个状态' })).toBeTruthy()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(light)
  })

  test('H1: its evidence opens on top, and closing returns to it', async () => {
    const { user } = await renderApp('/zh?asOf=2023-08-31')
    const dialog = await ask(user, await findCard('技术合同成交额'), '滞后：为什么？')
    const figure = within(dialog).getByRole('link', { name: '查看依据：2023年1—6月 398亿元' })
    await user.click(figure)
    const evidence = await screen.findByRole('dialog', { name: '数据依据' })
    await within(evidence).findByText('原文所载')
    await user.click(within(evidence).getByRole('button', { name: '关闭' }))
    expect(screen.getByRole('dialog', { name: '为什么是这个状态' })).toBe(dialog)
    await user.click(within(dialog).getByRole('link', { name: '查看依据：目标 超过900亿元' }))
    expect(await screen.findByRole('dialog', { name: '目标依据' })).toBeTruthy()
  })
})
