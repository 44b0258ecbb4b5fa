import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'

const kept = (...ids: unknown[]) => localStorage.setItem('pinned-indicators', JSON.stringify(ids))
const stored = () => JSON.parse(localStorage.getItem('pinned-indicators') ?? '[]') as unknown
const section = async () => within(await screen.findByRole('region', { name: '我的关注' }))
const cards = async () =>
  (await section()).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

test('an indicator is pinned on its page and stands on the overview; without pins nothing does', async () => {
  const { user, goTo } = await renderApp('/zh')
  await screen.findAllByRole('article')
  expect(screen.queryByRole('region', { name: '我的关注' })).toBeNull()
  expect(screen.queryByRole('link', { name: /^我的关注/ })).toBeNull()
  await goTo('/zh/indicators/rd-intensity')
  await user.click(await screen.findByRole('button', { name: /^关注 / }))
  expect(await screen.findByRole('button', { name: /^关注 /, pressed: true })).toBeDefined()
  expect(stored()).toEqual(['rd-intensity'])
  await goTo('/zh')
  expect(await cards()).toHaveLength(1)
  const below = screen.getByRole('link', { name: '我的关注1项' }).getAttribute('href') ?? ''
  expect(document.querySelector(below)?.textContent).toBe('我的关注')
})

test('pinned cards are moved and unpinned by keys, and the focus stays', async () => {
  kept('rd-intensity', 7, 'high-tech-enterprises', 'rd-intensity')
  const { user } = await renderApp('/zh')
  const [first = '', second = ''] = await cards()
  const later = (await section()).getByRole('button', { name: `后移 ${first}` })
  later.focus()
  await user.keyboard('{Enter}')
  expect(await cards()).toEqual([second, first])
  expect(document.activeElement).toBe(later)
  await user.keyboard('{Enter}')
  expect(stored()).toEqual(['high-tech-enterprises', 'rd-intensity'])
  await user.click((await section()).getByRole('button', { name: `取消关注 ${second}` }))
  expect(await cards()).toEqual([first])
})

test('the list shows only the pinned, and follows other tabs; bad content is no pin', async () => {
  localStorage.setItem('pinned-indicators', '{not JSON')
  const { user, address } = await renderApp('/zh/indicators')
  await user.click(await screen.findByRole('button', { name: '我的关注' }))
  expect(address()).toBe('/zh/indicators?pinned=only')
  expect(await screen.findByText('还没有关注的指标')).toBeDefined()
  kept('rd-intensity')
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'pinned-indicators' }))
  })
  await waitFor(() => expect(screen.getByText(/^显示 1 \/ /)).toBeDefined())
})
