import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Tabs } from './Tabs.tsx'

const names = ['走势', '对标', '各区', '数据', '修订']
const width = 100

/** Five tabs of 100 pixels in a row of 320, faked because jsdom has no layout. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const row = this.closest('nav')
    const place = Array.from(row?.children ?? []).indexOf(this)
    if (!row || place < 0) return new DOMRect(0, 0, 320, 40)
    return new DOMRect(place * width - row.scrollLeft, 0, width, 40)
  })
})

function tabsAt(chosen: string) {
  const tabs = names.map((name) => ({ name, to: '/', current: name === chosen }))
  return <Tabs label="部分" tabs={tabs} />
}

const show = (chosen: string) => <MemoryRouter>{tabsAt(chosen)}</MemoryRouter>
const row = () => screen.getByRole('navigation', { name: '部分' })

describe('in a row that is too narrow', () => {
  test.each([
    ['走势', 0],
    ['各区', 0],
    ['数据', 80],
    ['修订', 180],
  ])('the chosen tab %s is scrolled into view', (chosen, scrolled) => {
    render(show(chosen))
    expect(row().scrollLeft).toBe(scrolled)
  })

  test('a tab chosen later is scrolled into view too, and the row scrolls no further', () => {
    const { rerender } = render(show('修订'))
    rerender(show('各区'))
    expect(row().scrollLeft).toBe(180)
    rerender(show('对标'))
    expect(row().scrollLeft).toBe(100)
  })
})
