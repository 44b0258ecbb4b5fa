import { screen, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, test } from 'vitest'
import { mockServer } from '../mockServer.ts'
import { findCard, renderApp } from '../renderApp.tsx'

/** Waits for the list and its lights. */
async function findItems(name = '需要关注') {
  const panel = await screen.findByRole('region', { name })
  await within(panel).findAllByRole('listitem')
  return within(panel).getAllByRole('listitem')
}

function itemOf(items: readonly HTMLElement[], name: string): HTMLElement {
  const item = items.find((one) => one.textContent.includes(name))
  if (!item) throw new Error(`Nothing asks for a look at ${name}`)
  return item
}

describe('what needs attention', () => {
  test('H19: states in numbers why a target is behind', async () => {
    await renderApp('/zh?asOf=2023-08-31')
    const contracts = itemOf(await findItems(), '技术合同成交额')
    expect(contracts.textContent).toContain('滞后')
    expect(contracts.textContent).toContain(
      '2023年目标超过900亿元：截至2023年6月30日完成44.2%，落后序时5.8个百分点',
    )
  })

  test('in English too', async () => {
    await renderApp('/en?asOf=2023-08-31')
    const contracts = itemOf(await findItems('Needs attention'), 'Technology contract turnover')
    expect(contracts.textContent).toContain(
      '44.2% done by 30 Jun 2023, 5.8 pp behind the elapsed share',
    )
  })

  test('a stock counts from its baseline', async () => {
    await renderApp('/zh?asOf=2023-08-31')
    const enterprises = itemOf(await findItems(), '高新技术企业数')
    expect(enterprises.textContent).toContain(
      '截至2022年12月31日自基期以来完成19%，落后序时21个百分点',
    )
  })

  test('is sorted by urgency, each indicator once', async () => {
    await renderApp('/zh?asOf=2023-08-31')
    const items = await findItems()
    const words = items.map(
      (item) => /滞后|逾期未公布|尚无确认|偏慢|无法判定/.exec(item.textContent)?.[0],
    )
    expect(words).toEqual(['滞后', '滞后', '滞后', '无法判定'])
    const names = items.map((item) => within(item).getAllByRole('link')[1]?.textContent)
    expect(new Set(names).size).toBe(items.length)
  })

  test('H19: its light opens the explanation, its evidence the figure, its name leads to the indicator', async () => {
    const { user } = await renderApp('/zh?asOf=2023-08-31')
    const contracts = within(itemOf(await findItems(), '技术合同成交额'))
    await user.click(contracts.getByRole('link', { name: /滞后/ }))
    expect(await screen.findByRole('dialog')).toBeDefined()
    await user.keyboard('{Escape}')
    await user.click(contracts.getByRole('link', { name: '数据依据：技术合同成交额' }))
    const dialog = await screen.findByRole('dialog', { name: '数据依据' })
    expect((await within(dialog).findAllByText(/398/)).length).toBeGreaterThan(0)
    await user.keyboard('{Escape}')
    expect(contracts.getByRole('link', { name: '台账：技术合同成交额' }).getAttribute('href')).toBe(
      `/zh/targets?asOf=2023-08-31&q=${encodeURIComponent('技术合同成交额')}`,
    )
    await user.click(contracts.getByRole('link', { name: '技术合同成交额' }))
    expect(await screen.findByRole('heading', { level: 1, name: '技术合同成交额' })).toBeDefined()
  })

  test('H18: of the chosen sectors only', async () => {
    await renderApp('/zh?asOf=2023-08-31&sector=software-ai')
    const items = await findItems()
    expect(items.map((item) => within(item).getAllByRole('link')[1]?.textContent)).toEqual([
      '软件和信息服务业规模',
    ])
  })

  test('says so where nothing needs attention', async () => {
    await renderApp('/zh?asOf=2012-06-30')
    const panel = await screen.findByRole('region', { name: '需要关注' })
    expect(await within(panel).findByText('没有需要特别关注的目标')).toBeDefined()
  })

  test('a ledger that fails to load does not affect the numbers, and can be retried', async () => {
    let broken = true
    mockServer.use(
      http.get('*/api/targets', () => (broken ? new Response('', { status: 503 }) : undefined)),
    )
    const { user } = await renderApp('/zh')
    await findCard('高新技术企业数')
    const panel = within(await screen.findByRole('region', { name: '需要关注' }))
    const alert = await panel.findByRole('alert')
    broken = false
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(await panel.findAllByRole('listitem')).not.toEqual([])
    expect(screen.getByRole('region', { name: '里程碑' })).toBeDefined()
  })
})
