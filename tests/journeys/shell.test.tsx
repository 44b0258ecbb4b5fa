import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { findCard, renderApp } from '../renderApp.tsx'

describe('the language', () => {
  test.each([
    ['zh', '高新技术企业数', 'zh-CN', '总览 · 南京科创看板'],
    ['en', 'High-tech enterprises', 'en', 'Overview · Nanjing Innovation'],
  ] as const)('at / is the preferred one: %s', async (preferred, card, tag, title) => {
    const { address } = await renderApp('/', { preferred })
    await findCard(card)
    expect(address()).toBe(`/${preferred}`)
    expect(document.documentElement.lang).toBe(tag)
    expect(document.title).toBe(title)
  })

  test('U3: is changed by a link that keeps the view', async () => {
    const { user, address } = await renderApp('/zh?sector=6g&asOf=2024-12-31&trend=rd-intensity')
    await findCard('6G光子太赫兹实时传输速率')
    await user.click(screen.getByRole('link', { name: 'English' }))
    await findCard('6G photonic terahertz real-time rate')
    expect(address()).toBe('/en?sector=6g&asOf=2024-12-31&trend=rd-intensity')
    expect(document.documentElement.lang).toBe('en')
    await user.click(screen.getByRole('link', { name: '中文' }))
    await findCard('6G光子太赫兹实时传输速率')
    expect(address()).toBe('/zh?sector=6g&asOf=2024-12-31&trend=rd-intensity')
    expect(document.documentElement.lang).toBe('zh-CN')
  })

  test('of the link is that of the page it leads to', async () => {
    await renderApp('/zh')
    await findCard('高新技术企业数')
    expect(screen.getByRole('link', { name: 'English' }).getAttribute('lang')).toBe('en')
  })
})

describe('the theme', () => {
  test('follows the system until one is chosen, and is remembered on this device', async () => {
    const { user } = await renderApp('/zh')
    await findCard('高新技术企业数')
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: '主题' })
    expect(choice.selectedOptions[0]?.textContent).toBe('自动')
    await user.selectOptions(choice, '深色')
    expect(document.documentElement.classList.contains('dark')).toBe(true)
    expect(document.cookie).toBe('theme=dark')
    await user.selectOptions(choice, '浅色')
    expect(document.documentElement.className).toBe('light')
    await user.selectOptions(choice, '自动')
    expect(document.documentElement.className).toBe('')
    expect(document.cookie).toBe('')
  })

  test('chosen on an earlier visit is the one shown as chosen', async () => {
    document.cookie = 'theme=dark'
    await renderApp('/en')
    await findCard('High-tech enterprises')
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' })
    expect(choice.value).toBe('dark')
  })
})

describe('an address without a page', () => {
  test.each([
    ['/zh/nowhere', 'zh', '没有这个页面', '地址“/zh/nowhere”不存在。', '回到总览'],
    ['/en/指标', 'zh', 'There is no such page', '“/en/指标” does not exist.', 'To the overview'],
    ['/fr', 'en', 'There is no such page', 'The address “/fr” does not exist.', 'To the overview'],
  ] as const)('%s says so and links back', async (at, preferred, title, help, back) => {
    const { user } = await renderApp(at, { preferred })
    await screen.findByText(title)
    expect(document.body.textContent).toContain(help)
    await user.click(screen.getByRole('link', { name: back }))
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(11))
  })

  test('F96: markup in an address stays text', async () => {
    await renderApp('/zh/<img src=x onerror=alert(1)>')
    await screen.findByText('没有这个页面')
    expect(screen.queryByRole('img')).toBeNull()
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  test('that cannot be decoded is shown unchanged', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await renderApp('/zh/%E0%A4%A')
    await screen.findByText('没有这个页面')
    expect(document.body.textContent).toContain('“/zh/%E0%A4%A”')
    expect(warn.mock.calls.flat().join()).toContain('malformed URL segment')
    warn.mockClear()
  })
})
