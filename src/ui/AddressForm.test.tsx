import { fireEvent, render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AddressForm } from './AddressForm.tsx'
import { TextInput } from './TextInput.tsx'

const form = (
  <AddressForm to="/zh/targets?sector=6g,computing&q=R%26D" submit="Show">
    <TextInput name="asOf" aria-label="Day" />
  </AddressForm>
)

test('as the server sends it, it leads to its address with the field', () => {
  const page = new DOMParser().parseFromString(renderToStaticMarkup(form), 'text/html')
  const sent = page.querySelector('form')
  expect(sent?.getAttribute('action')).toBe('/zh/targets')
  expect(sent?.method).toBe('get')
  expect(sent?.noValidate).toBe(false)
  expect([...new FormData(sent ?? undefined)]).toEqual([
    ['asOf', ''],
    ['sector', '6g,computing'],
    ['q', 'R&D'],
  ])
})

test('once the app has taken over, it has no button and sends nothing', () => {
  render(form)
  expect(screen.queryByText('Show')).toBeNull()
  expect(document.querySelector('[type=hidden]')).toBeNull()
  const taken = document.querySelector('form')
  expect(taken?.noValidate).toBe(true)
  // Prevented: the browser would otherwise leave the page.
  expect(taken && fireEvent.submit(taken)).toBe(false)
})
