import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import { findCard, renderApp } from '../renderApp.tsx'

type User = Awaited<ReturnType<typeof renderApp>>['user']

/** Clicks a button inside an element and waits for its dialog. */
async function open(user: User, place: HTMLElement, button: RegExp, dialog: string) {
  await user.click(within(place).getByRole('link', { name: button }))
  return screen.findByRole('dialog', { name: dialog })
}

/** Waits until the dialog has loaded its facts. */
async function facts(dialog: HTMLElement, first: string) {
  await within(dialog).findByText(first)
  return dialog.textContent
}

describe('the evidence of a figure', () => {
  test('H1 H13: states the figure as published, publisher, title and the three dates', async () => {
    const { user } = await renderApp('/zh')
    const card = await findCard('高新技术企业数')
    const dialog = await open(user, card, /^查看依据：高新技术企业数/, '数据依据')
    const text = await facts(dialog, '原文所载')
    expect(text).toContain('超过1万家2023年')
    expect(text).toContain('全年或年末 · 下限')
    expect(within(dialog).getByText('exceeded10,000').getAttribute('lang')).toBe('en')
    expect(text).toContain('首发南京市科学技术局官方')
    expect(text).toContain('标题Nanjing high enterprises, science and small cultivation')
    expect(text).toContain('发布日期2024年1月')
    expect(text).toContain('记录日期2024年1月31日')
    expect(text).toContain('现代快报 · 2024年5月16日')
  })

  test('F32: links to the original where the data has a link, with noopener and noreferrer', async () => {
    const { user } = await renderApp('/en')
    const card = await findCard('High-tech enterprises')
    const dialog = await open(user, card, /^Evidence: High-tech enterprises/, 'Evidence')
    const link = await within(dialog).findByRole('link', { name: 'Open the original' })
    expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.tigerandtech\.com\//)
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('without a link in the data it has none, and says so', async () => {
    const { user } = await renderApp('/zh')
    const card = await findCard('“宁科贷”当年发放额')
    const dialog = await open(user, card, /^查看依据/, '数据依据')
    expect(await facts(dialog, '原文所载')).toContain('无可公开的链接')
    const links = within(dialog).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['查看该指标'])
  })

  test('H22: shows both sources of a conflict, the difference, and why one is preferred', async () => {
    const { user } = await renderApp('/zh')
    const card = await findCard('科技型中小企业入库数')
    const dialog = await open(user, card, /^查看依据：科技型中小企业入库数/, '数据依据')
    const text = await facts(dialog, '不一致的来源')
    expect(text).toContain('超过2.2万家2023年')
    expect(text).toContain('超过2.3万家 2024年7月31日')
    expect(text).toContain('含界限值或约数，无法计算差额')
    expect(text).toContain('will exceed 23,000')
    expect(text).toContain('故采用本数')
  })

  test('H12: a revision shows old and new with the day of record of each and the reason', async () => {
    const { user } = await renderApp('/zh?trend=rd-intensity')
    await user.click(await screen.findByRole('button', { name: '显示数据表' }))
    const table = screen.getByRole('table')
    const dialog = await open(user, table, /2021年 3\.54%/, '数据依据')
    const text = await facts(dialog, '修订记录')
    expect(text).toContain('3.6% 2022年6月24日')
    expect(text).toContain('3.54% 2022年12月31日')
    expect(text).toContain('6月发布会初步数，后订正为3.54%')
  })

  test('is what was known on the day in the address', async () => {
    const { user } = await renderApp('/zh?trend=rd-intensity&asOf=2022-07-31')
    await user.click(await screen.findByRole('button', { name: '显示数据表' }))
    const dialog = await open(user, screen.getByRole('table'), /2021年 3\.6%/, '数据依据')
    const text = await facts(dialog, '原文所载')
    expect(text).toContain('初步数')
    expect(text).not.toContain('3.54')
  })
})

test('the evidence of a target states who set it, when, and what it replaced', async () => {
  const { user } = await renderApp('/zh')
  const card = await findCard('高新技术企业数')
  const dialog = await open(user, card, /^查看依据：2023年确保 超过1万家$/, '目标依据')
  const text = await facts(dialog, '被替代的目标')
  expect(text).toContain('期限 2023年12月31日')
  expect(text).toContain('確保突破1萬家')
  expect(text).toContain('提出日期2023年8月4日')
  expect(text).toContain('力争 超过1万家 2023年1月10日')
})

test('P4 P14: the evidence of a target states its scope, and that it repeats another one', async () => {
  const { user, goTo } = await renderApp('/zh/targets?q=私募')
  await user.click(await screen.findByRole('link', { name: /不少于5,000亿元/ }))
  const dialog = await screen.findByRole('dialog', { name: '目标依据' })
  expect(await facts(dialog, '统计范围')).toContain('统计范围备案基金（创投企业）规模')
  await goTo('/zh/targets?q=全社会研发')
  await user.click(await screen.findByRole('link', { name: /目标 超过4%/ }))
  const other = await screen.findByRole('dialog', { name: '目标依据' })
  expect(await facts(other, '重申')).toContain('另一份文件已提出同一目标，只计一次')
})

test('the evidence of a milestone has all its steps with their sources', async () => {
  const { user } = await renderApp('/en')
  const panel = await screen.findByRole('region', { name: 'Milestones' })
  const dialog = await open(
    user,
    panel,
    /^National IP demonstration city$/,
    'Evidence of the milestone',
  )
  const text = await facts(dialog, '11 Aug 2022 · First list published')
  expect(text).toContain('Jun 2025 · End of the demonstration period')
  expect(text).toContain('2022年7月至2025年6月')
})

describe('the panel', () => {
  test.each(['Escape', '关闭'])('F60: %s closes it and restores the focus', async (closer) => {
    const { user } = await renderApp('/zh')
    const card = await findCard('高新技术企业数')
    const trigger = within(card).getByRole('link', { name: /^查看依据：高新技术企业数/ })
    const dialog = await open(user, card, /^查看依据：高新技术企业数/, '数据依据')
    await facts(dialog, '原文所载')
    if (closer === 'Escape') await user.keyboard('{Escape}')
    else await user.click(within(dialog).getByRole('button', { name: closer }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(trigger)
  })

  test('shows its own failure, and retries', async () => {
    const { user } = await renderApp('/zh')
    const card = await findCard('高新技术企业数')
    setFault('server-error')
    const dialog = await open(user, card, /^查看依据：高新技术企业数/, '数据依据')
    const alert = await within(dialog).findByRole('alert')
    expect(alert.textContent).toContain('服务器出错')
    expect(card.textContent).toContain('超过1万家')
    setFault('none')
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(await facts(dialog, '原文所载')).toContain('exceeded10,000')
  })
})
