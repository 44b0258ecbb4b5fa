import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import { rules } from '../../src/contract/target/rules.ts'
import { Reason, Status } from '../../src/contract/target/status.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { renderApp } from '../renderApp.tsx'

function part(name: string | RegExp) {
  return screen.findByRole('region', { name })
}

/** Waits for the example and its numbers. */
async function findExample() {
  const place = await part(/^测算/)
  await within(place).findByRole('group', { name: '测算结果' })
  return within(place)
}

describe('how statuses are decided', () => {
  test.each([
    ['zh', '判定顺序', zh],
    ['en', 'Order of judgement', en],
  ] as const)('H19: %s explains every status in order, and every reason', async (lang, name, w) => {
    await renderApp(`/${lang}/rules`)
    const list = (await screen.findByRole('heading', { name })).parentElement
    if (!list) throw new Error('The part is not there')
    const items = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    for (const status of Status.options)
      expect(items.filter((item) => item.startsWith(w.status[status]))).toHaveLength(1)
    expect(items[0]).toContain(w.status['cannot-tell'])
    for (const reason of Reason.options) expect(items).toContain(w.reason[reason])
    // Each reason is listed under its own status only.
    const [of, undecided] = (['missed', 'cannot-tell'] as const).map((status) =>
      items.find((item) => item.startsWith(w.status[status])),
    )
    expect(of).toContain(w.reason.provisional)
    expect(undecided).not.toContain(w.reason.provisional)
    expect(undecided).not.toContain(w.reason.stale)
  })

  test('its numbers are those of the rules', async () => {
    await renderApp('/zh/rules')
    const place = await screen.findByRole('heading', { name: '判定阈值' })
    const text = place.parentElement?.textContent
    expect(text).toContain(`期间的${rules.earlyShare.join('/')}`)
    expect(text).toContain(String(rules.slow.pace))
    expect(text).toContain(`${String(rules.slow.gap).replace('-', '−')}个百分点`)
    expect(text).toContain(`${rules.releaseDays}天`)
    expect(text).toContain(`${rules.milestoneSlowDays}天`)
    expect(screen.getByText(`规则版本 ${rules.version}`)).toBeTruthy()
  })

  test('H9: the formulas are listed by kind of indicator', async () => {
    await renderApp('/zh/rules')
    const table = await within(await part('各类指标怎样算')).findByRole('table')
    const stock = within(table).getByRole('row', { name: /^存量/ })
    expect(stock.textContent).toContain('R = (A − B) ÷ (T − B)')
    expect(within(table).getByRole('row', { name: /^位次/ }).textContent).toContain('A ≤ T')
  })

  test('H23: an unconfirmed milestone is neither late nor done', async () => {
    await renderApp('/zh/rules')
    const table = within(await part('里程碑')).getByRole('table', { name: /虚构/ })
    const answers = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').pop()?.textContent)
    expect(answers).toEqual([
      '按期，提前10天',
      '偏慢，晚15天',
      '逾期，晚184天',
      '自2024年6月30日起尚无确认',
    ])
  })

  test('links to the ledger, keeping the day', async () => {
    await renderApp('/zh/rules?asOf=2023-08-31&sector=6g')
    const link = await screen.findByRole('link', { name: '查看目标台账' })
    expect(link.getAttribute('href')).toBe('/zh/targets?sector=6g&asOf=2023-08-31')
  })
})

describe('the interactive example', () => {
  test('starts from the real case, which opens its evidence', async () => {
    const { user } = await renderApp('/zh/rules')
    const example = await findExample()
    expect(
      example.getByText(/起始值取自技术合同成交额：2023年1—6月398亿元，目标超过900亿元/),
    ).toBeTruthy()
    expect(example.getByRole('status').textContent).toBe(
      '测算：2023年测算指标目标900亿元，截至6月30日完成398亿元，完成率44.2%，落后序时5.8个百分点，判为滞后。',
    )
    await user.click(example.getByRole('link', { name: '查看依据' }))
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    expect((await within(dialog).findAllByText(/398/)).length).toBeGreaterThan(0)
  })

  test.each([
    ['实际完成（亿元）', '405', '偏慢'],
    ['实际完成（亿元）', '404', '滞后'],
    ['实际完成（亿元）', '450', '达到序时'],
    ['实际完成（亿元）', '900', '已达成'],
    ['全年目标（亿元）', '796', '达到序时'],
    ['数据时点（月末）', '5', '达到序时'],
    ['数据时点（月末）', '1', '暂不评价'],
  ])('is judged by the real rules: %s at %s is %s', async (name, value, status) => {
    await renderApp('/zh/rules')
    const example = await findExample()
    fireEvent.change(example.getByRole('slider', { name }), { target: { value } })
    expect(example.getByRole('status').textContent).toMatch(
      new RegExp(`${status === '暂不评价' ? status : `判为${status}`}。$`),
    )
  })

  test('moves a step at a time, and back to the start at once', async () => {
    const { user } = await renderApp('/zh/rules')
    const example = await findExample()
    const slider = example.getByRole('slider', { name: '数据时点（月末）' })
    await user.click(example.getByRole('button', { name: '数据时点（月末）：增加' }))
    expect(slider.getAttribute('aria-valuetext')).toBe('7月底')
    expect(example.getByRole('status').textContent).toContain('截至7月31日完成398亿元')
    await user.click(example.getByRole('button', { name: '恢复起始值' }))
    expect(slider.getAttribute('aria-valuetext')).toBe('6月底')
    expect(example.queryByRole('button', { name: '恢复起始值' })).toBeNull()
  })

  test('H26: is marked as not real, has no real name, and cannot be exported', async () => {
    await renderApp('/zh/rules')
    const example = await findExample()
    const result = example.getByRole('group', { name: '测算结果' })
    expect(result.textContent).toMatch(/^测算/)
    expect(result.textContent).not.toContain('技术合同')
    expect(screen.queryByRole('button', { name: /导出|复制/ })).toBeNull()
  })

  test('F1: is left out where it cannot be loaded, and the rules stay', async () => {
    const { goTo } = await renderApp('/zh/sources')
    await screen.findByRole('heading', { level: 1 })
    setFault('server-error')
    await goTo('/zh/rules')
    const place = await part(/^测算/)
    expect(await within(place).findByRole('alert')).toBeTruthy()
    expect(screen.getByRole('heading', { name: '判定阈值' })).toBeTruthy()
  })
})
