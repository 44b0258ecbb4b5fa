import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import { cardNames, findCard, renderApp } from '../renderApp.tsx'

/** Makes the browser believe that it is offline, or online again. */
function connection(is: 'offline' | 'online') {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(is === 'online')
  return act(async () => window.dispatchEvent(new Event(is)))
}

function banner() {
  return screen.getByText(/显示的是\d\d:\d\d取得的数据/).textContent
}

afterEach(async () => {
  vi.useRealTimers()
  await connection('online')
})

test('F2 H13: offline the numbers stay, with the time from which they are', async () => {
  vi.setSystemTime('2025-11-22T06:05:00Z')
  await renderApp('/zh')
  await screen.findByRole('heading', { name: /^高新技术企业数由/ })
  vi.setSystemTime('2025-11-22T08:30:00Z')
  await connection('offline')
  expect(banner()).toBe('离线 · 显示的是14:05取得的数据')
  expect(cardNames()).toHaveLength(11)
  await connection('online')
  await waitFor(() => expect(screen.queryByText(/离线/)).toBeNull())
})

test('F4: a refresh that fails keeps the numbers, says why and how old they are, and retries', async () => {
  const { user } = await renderApp('/zh')
  await screen.findByRole('heading', { name: /^高新技术企业数由/ })
  setFault('server-error')
  await connection('offline')
  await connection('online')
  await waitFor(() => expect(banner()).toContain('服务器出错'))
  expect((await findCard('高新技术企业数')).textContent).toContain('超过1万家')
  setFault('none')
  const [shown] = screen.getAllByRole('status').filter((one) => one.textContent.includes('取得'))
  if (!shown) throw new Error('The banner is no status')
  await user.click(within(shown).getByRole('button', { name: '重试' }))
  await waitFor(() => expect(screen.queryByText(/取得的数据/)).toBeNull())
})

test('H13: what is loaded later does not make the numbers look more recent', async () => {
  vi.setSystemTime('2025-11-22T06:05:00Z')
  const { user } = await renderApp('/zh')
  const card = await findCard('高新技术企业数')
  await screen.findByRole('heading', { name: /^高新技术企业数由/ })
  vi.setSystemTime('2025-11-22T06:09:00Z')
  await user.click(within(card).getByRole('link', { name: /^查看依据：高新技术企业数/ }))
  await screen.findByText('原文所载')
  await connection('offline')
  expect(banner()).toContain('14:05')
})

test('F4: numbers refreshed in another way are not called stale', async () => {
  const { user } = await renderApp('/zh')
  await screen.findByRole('heading', { name: /^高新技术企业数由/ })
  setFault('server-error')
  await connection('offline')
  await connection('online')
  await waitFor(() => expect(banner()).toContain('服务器出错'))
  setFault('none')
  await user.click(screen.getByRole('link', { name: '指标库' }))
  await screen.findByRole('heading', { level: 1, name: '指标库' })
  await waitFor(() => expect(screen.queryByText(/取得的数据/)).toBeNull())
})
