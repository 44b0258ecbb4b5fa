import { afterEach, expect, test, vi } from 'vitest'
import { type Places, storedPlaces, storePlaces } from './places.ts'

const places: Places = new Map([
  ['a /zh', { top: 1_120.5, link: '/zh/indicators' }],
  ['b /zh/indicators', { top: 0, link: null }],
])

afterEach(() => sessionStorage.clear())

test('U14: places survive a reload', () => {
  storePlaces(places)
  expect(storedPlaces()).toEqual(places)
})

test('U14: of very many places the newest are kept', () => {
  const many: Places = new Map(
    Array.from({ length: 300 }, (_, top) => [`${top} /zh`, { top, link: null }]),
  )
  storePlaces(many)
  expect([...storedPlaces().values()].map(({ top }) => top)).toEqual(
    Array.from({ length: 100 }, (_, place) => place + 200),
  )
})

test.each(['', 'no JSON', '{}', '[["a",{"top":"low","link":null}]]'])(
  'F44: what cannot be read counts as nothing: %s',
  (text) => {
    sessionStorage.setItem('places', text)
    expect(storedPlaces()).toEqual(new Map())
  },
)

test('F43: without storage nothing is kept and nothing fails', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked)
  storePlaces(places)
  expect(storedPlaces()).toEqual(new Map())
})
