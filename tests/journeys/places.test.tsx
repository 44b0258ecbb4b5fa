import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'

/** What has the focus, as `H1 对比` for a heading. */
const focused = () =>
  `${document.activeElement?.tagName} ${document.activeElement?.textContent.trim()}`

test('U14: the first page leaves the focus alone, every later one starts at its heading and is named', async () => {
  const { user } = await renderApp('/zh/briefings')
  expect(await screen.findByRole('heading', { level: 1 })).not.toBeNull()
  expect(document.activeElement).toBe(document.body)
  for (const page of ['对比', '赛道', '简报']) {
    await user.click(screen.getByRole('link', { name: page }))
    await waitFor(() => expect(focused()).toBe(`H1 ${page}`))
    expect(document.title).toBe(`${page} · 南京科创看板`)
  }
})

test('U14: a tab and a sector leave the focus where it is', async () => {
  const { user, address } = await renderApp('/zh/sources?part=conflicts')
  for (const [name, to] of [
    [/^表述不明/, '/zh/sources?part=unclear'],
    [/^6G与未来网络/, '/zh/sources?sector=6g&part=unclear'],
  ] as const) {
    const link = await screen.findByRole('link', { name })
    await user.click(link)
    await waitFor(() => expect(link.getAttribute('aria-current')).not.toBeNull())
    expect(address()).toBe(to)
    expect(document.activeElement).toBe(link)
  }
})

test('U14: a page chosen in the search starts at its heading', async () => {
  const { user } = await renderApp('/zh/briefings')
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('/')
  await user.type(await screen.findByRole('combobox', { name: /^搜索指标/ }), 'zy')
  await screen.findByRole('option', { name: /^生物育种/, selected: true })
  await user.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('H1 生物育种'))
})

test('U14: back returns to the link that was followed, else to the heading', async () => {
  const { user, goBack, goTo } = await renderApp('/zh/briefings')
  await user.click(await screen.findByRole('link', { name: '对比' }))
  await waitFor(() => expect(focused()).toBe('H1 对比'))
  await goBack()
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '对比' })),
  )

  document.querySelector<HTMLElement>('main')?.focus()
  await goTo('/zh/compare')
  await waitFor(() => expect(focused()).toBe('H1 对比'))
  await goBack()
  await waitFor(() => expect(focused()).toBe('H1 简报'))
})

test('U3 U14: another language keeps the focus on the link that leads back', async () => {
  const { user } = await renderApp('/zh/rules?sector=6g')
  await user.click(await screen.findByRole('link', { name: 'English' }))
  const link = await screen.findByRole('link', { name: '中文' })
  await waitFor(() => expect(document.activeElement).toBe(link))
})

test('U14: a page that is not there starts at the heading that says so', async () => {
  const { goTo } = await renderApp('/zh/briefings')
  await screen.findByRole('heading', { level: 1 })
  await goTo('/zh/nowhere')
  await waitFor(() => expect(focused()).toBe('H1 没有这个页面'))
})
