import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { findCard, renderApp } from '../renderApp.tsx'

const figure = /^查看依据：高新技术企业数/

/** The link to the evidence of a figure, on the overview. */
async function evidenceLink() {
  const app = await renderApp('/zh?asOf=2024-06-30')
  const card = await findCard('高新技术企业数')
  return { ...app, link: within(card).getByRole('link', { name: figure }) }
}

/** Clicks as a browser does, without following the link; returns whether the browser would. */
function isFollowed(link: HTMLElement, keys: { ctrlKey?: boolean; shiftKey?: boolean }): boolean {
  let followed = false
  const look = (event: Event) => {
    followed = !event.defaultPrevented
    event.preventDefault()
  }
  window.addEventListener('click', look, { once: true })
  fireEvent(link, createEvent.click(link, keys))
  return followed
}

const kinds = [
  ['a figure', figure, '数据依据', '原文所载'],
  ['a target', /^查看依据：2023年确保 超过1万家$/, '目标依据', '被替代的目标'],
  ['a light', /：为什么？$/, '为什么是这个状态', '判定规则'],
] as const

test.each(kinds)('the page of %s shows what the panel shows', async (_, name, title, part) => {
  const { user, goTo } = await renderApp('/zh?asOf=2024-06-30')
  const card = await findCard('高新技术企业数')
  const [link = card] = within(card).getAllByRole('link', { name })
  await user.click(link)
  const dialog = await screen.findByRole('dialog', { name: title })
  const inPanel = (await within(dialog).findByText(part)).closest('dialog')?.textContent
  await user.keyboard('{Escape}')

  await goTo(link.getAttribute('href') ?? '')
  const page = await screen.findByRole('region', { name: title })
  expect(inPanel).toBe(page.textContent)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('高新技术企业数')
  expect(document.title).toBe(`高新技术企业数 · ${title} · 南京科创看板`)
})

test('the page of a milestone has its steps, and leads to all milestones', async () => {
  const { user, address } = await renderApp('/en/evidence/milestone/caes-100mw-platform?sector=6g')
  const page = await screen.findByRole('region', { name: 'Evidence of the milestone' })
  expect(within(page).getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(0)
  await user.click(screen.getByRole('link', { name: 'To all milestones' }))
  await waitFor(() => expect(address()).toBe('/en/milestones?sector=6g'))
})

test('U2: the page keeps the day, and leads to its indicator as of that day', async () => {
  const { user, address, goTo, link } = await evidenceLink()
  const to = link.getAttribute('href') ?? ''
  expect(to).toMatch(/^\/zh\/evidence\/observation\/[a-z0-9-]+\?asOf=2024-06-30$/)
  await goTo(to)
  await user.click(await screen.findByRole('link', { name: '查看该指标' }))
  await waitFor(() =>
    expect(address()).toBe('/zh/indicators/high-tech-enterprises?asOf=2024-06-30'),
  )
})

test.each([
  '/zh/evidence/rumour/high-tech-enterprises',
  '/zh/evidence/observation/unheard-of',
  '/zh/evidence/target/No%20Id',
  '/zh/evidence/observation/rd-expenditure-nanjing-2021-3?asOf=2012-01-01',
])('%s does not exist', async (address) => {
  await renderApp(address)
  expect(await screen.findByText('内容不存在或已归档')).toBeTruthy()
})

test('a plain click opens the evidence beside the figure; with Ctrl or Shift it is a link', async () => {
  const { link, address } = await evidenceLink()
  expect(isFollowed(link, { ctrlKey: true })).toBe(true)
  expect(isFollowed(link, { shiftKey: true })).toBe(true)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(isFollowed(link, {})).toBe(false)
  expect(await screen.findByRole('dialog', { name: '数据依据' })).toBeTruthy()
  expect(address()).toBe('/zh?asOf=2024-06-30')
})

test.each(['{Enter}', ' '])('F60: the key "%s" opens it as a button does', async (key) => {
  const { user, link } = await evidenceLink()
  act(() => link.focus())
  await user.keyboard(key)
  expect(await screen.findByRole('dialog', { name: '数据依据' })).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(link)
})
