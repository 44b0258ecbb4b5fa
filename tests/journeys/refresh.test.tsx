import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setFault } from '../../mocks/faults.ts'
import { findCard, renderApp } from '../renderApp.tsx'

describe('the button that refreshes the data', () => {
  test('fetches again, keeps the page in sight and says when that was', async () => {
    const { user, address } = await renderApp('/zh?sector=6g')
    const card = await findCard('6G重大科研成果数')
    await user.click(screen.getByRole('button', { name: '刷新数据' }))
    await screen.findByText(/^已更新 \d\d:\d\d$/)
    expect(card.isConnected).toBe(true)
    expect(address()).toBe('/zh?sector=6g')
  })

  test('U7: says what failed; the numbers stay', async () => {
    const { user } = await renderApp('/zh')
    const card = await findCard('高新技术企业数')
    setFault('server-error')
    await user.click(screen.getByRole('button', { name: '刷新数据' }))
    expect(await screen.findByText('未能更新：服务器出错')).toBeDefined()
    expect(card.isConnected).toBe(true)
    setFault('none')
    await user.click(screen.getByRole('button', { name: '刷新数据' }))
    await waitFor(() => expect(screen.getByText(/^已更新/)).toBeDefined())
  })

  test('is not on the wall', async () => {
    await renderApp('/zh/wall')
    await screen.findByText(/取得$/)
    expect(screen.queryByRole('button', { name: '刷新数据' })).toBeNull()
  })
})
