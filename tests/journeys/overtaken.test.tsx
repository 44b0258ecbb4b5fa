import { http } from 'msw/http'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mockServer } from '../mockServer.ts'
import { cardNames, findCard, renderApp } from '../renderApp.tsx'

test('F17 F18 F19: of two choices in a row the last one is shown, whichever answer arrives first', async () => {
  const { user, address } = await renderApp('/zh')
  await findCard('高新技术企业数')
  const held = Promise.withResolvers<void>()
  let asked = false
  mockServer.use(
    http.get('*/api/overview', async ({ request }) => {
      if (!request.url.includes('sector=6g')) return undefined
      asked = true
      await held.promise
      return undefined
    }),
  )
  const chips = within(screen.getByRole('navigation', { name: '按赛道筛选' }))
  const cards = cardNames()
  await user.click(chips.getByRole('link', { name: /^6G/ }))
  await waitFor(() => expect(asked).toBe(true))
  // Until the next numbers are loaded, the previous ones stay, with their own address.
  expect(address()).toBe('/zh')
  expect(cardNames()).toEqual(cards)
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull()
  await user.click(chips.getByRole('link', { name: /^生物育种/ }))
  await waitFor(() => expect(cardNames()).toHaveLength(2))
  held.resolve()
  await act(() => new Promise((resolve) => setTimeout(resolve)))
  expect(cardNames()).toHaveLength(2)
  expect(address()).toBe('/zh?sector=seed-breeding')
  expect(document.querySelector('[aria-busy="true"]')).toBeNull()
})
