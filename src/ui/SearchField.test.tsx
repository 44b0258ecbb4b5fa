import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { SearchField } from './SearchField.tsx'

test.each([
  ['is searched for', '研发', ['研发']],
  ['is not asked for where nothing was typed', '', []],
])('F54: what was typed before the app ran %s', async (_, typed, asked) => {
  const onQuery = vi.fn<(query: string) => void>()
  const field = (
    <SearchField label="查找" hint="" maxLength={40} query="" onQuery={onQuery} onLeave={onQuery} />
  )
  const page = document.body.appendChild(document.createElement('div'))
  page.append(document.createRange().createContextualFragment(renderToString(field)))
  const input = page.querySelector('input')
  if (!input) throw new Error('There is no field')
  input.value = typed
  const root = await act(() => hydrateRoot(page, field))
  await act(() => new Promise((done) => requestAnimationFrame(done)))
  expect(onQuery.mock.calls.flat()).toEqual(asked)
  act(() => root.unmount())
})
