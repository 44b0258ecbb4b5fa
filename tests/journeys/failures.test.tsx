import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Fault, setFault } from '../../mocks/faults.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { cardNames, findCard, renderApp } from '../renderApp.tsx'

/** The title on screen for each fault of network or server. */
const titles: readonly [string, Fault, Record<Lang, string>][] = [
  ['F1', 'unreachable', { zh: '无法连接服务器', en: 'The server cannot be reached' }],
  ['F5', 'server-error', { zh: '服务器出错', en: 'The server failed' }],
  ['F5', 'html-error', { zh: '服务器出错', en: 'The server failed' }],
  ['F15', 'busy', { zh: '服务器繁忙', en: 'The server is busy' }],
  ['F6', 'login-page', { zh: '被登录网关拦截', en: 'A login gateway stepped in' }],
  ['F7', 'empty', { zh: '服务器返回了空内容', en: 'The server sent an empty answer' }],
  [
    'F8',
    'not-json',
    { zh: '服务器返回的内容不符合约定', en: 'The answer breaks the data contract' },
  ],
  [
    'F26',
    'malformed',
    { zh: '服务器返回的内容不符合约定', en: 'The answer breaks the data contract' },
  ],
  ['F10', 'unauthorized', { zh: '登录已失效', en: 'Your session has ended' }],
  ['F11', 'forbidden', { zh: '没有查看权限', en: 'You may not see this' }],
  ['F9', 'missing', { zh: '内容不存在或已归档', en: 'This does not exist or was archived' }],
]

const words = {
  zh: { retry: '重试', card: '高新技术企业数' },
  en: { retry: 'Try again', card: 'High-tech enterprises' },
}

describe.each<Lang>(['zh', 'en'])('U7: on the first load, in %s', (lang) => {
  test.each(titles)('%s: %s is explained, and trying again works', async (_, fault, title) => {
    setFault(fault)
    const { user } = await renderApp(`/${lang}`)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(title[lang])
    expect(cardNames()).toEqual([])
    expect(document.body.textContent).not.toContain('Gateway')
    setFault('none')
    await user.click(within(alert).getByRole('button', { name: words[lang].retry }))
    await findCard(words[lang].card)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test('F1: the second attempt is visible, and may succeed', async () => {
  setFault('unreachable')
  await renderApp('/zh', { retryDelay: 100 })
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('第2次尝试'))
  setFault('none')
  await findCard('高新技术企业数')
})

test('F3: in an offline browser the request fails at once, and the page does not stay loading', async () => {
  setFault('unreachable')
  window.dispatchEvent(new Event('offline'))
  await renderApp('/zh')
  expect((await screen.findByRole('alert')).textContent).toContain('无法连接服务器')
  window.dispatchEvent(new Event('online'))
})

test('a failed filter offers the overview as well as a retry', async () => {
  const { user, address } = await renderApp('/zh?sector=6g')
  await findCard('6G重大科研成果数')
  setFault('forbidden')
  await user.click(screen.getByRole('link', { name: /^生物育种/ }))
  const alert = await screen.findByRole('alert')
  setFault('none')
  await user.click(within(alert).getByRole('link', { name: '回到总览' }))
  await findCard('高新技术企业数')
  expect(address()).toBe('/zh')
})

test('a trend that fails does not affect the cards, and can be retried', async () => {
  const { user } = await renderApp('/zh')
  await screen.findByRole('heading', { name: /^高新技术企业数由/ })
  setFault('malformed')
  await user.selectOptions(screen.getByRole('combobox', { name: '选择指标' }), '技术合同成交额')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('服务器返回的内容不符合约定')
  expect(cardNames()).toHaveLength(11)
  setFault('none')
  await user.click(within(alert).getByRole('button', { name: '重试' }))
  await screen.findByRole('heading', { name: '技术合同成交额：趋势' })
})
