import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { indicator, rankIndicator, reading } from '../../tests/inventedFigures.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { DotPlotPicture } from './DotPlotPicture.tsx'

function drawn(
  readings: readonly Reading[],
  of = indicator(),
  caption = ['Source: invented'],
): SVGElement {
  const { container } = render(
    <DotPlotPicture
      rows={readings.map((one, place) => ({
        reading: one,
        name: `City ${place}`,
        place: `place ${place + 1}`,
        own: place === 0,
        remarks: one.conflicts.map(() => 'Another source'),
      }))}
      indicator={of}
      lang="en"
      title="Invented indicator"
      subtitle="A message"
      caption={caption}
    />,
  )
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('There is no picture')
  return svg
}

const figures = [
  reading({ id: 'a', value: 12_000, bound: 'over' }),
  reading({ id: 'b', value: 9_000, bound: 'about' }),
  reading({ id: 'c', value: 8_000, status: 'provisional' }),
]

describe('the picture of a dot plot', () => {
  test('H21: states names, ranks and figures as the page does', () => {
    drawn(figures)
    for (const words of [
      'Invented indicator',
      'A message',
      'Source: invented',
      'City 1',
      'place 2',
    ])
      screen.getByText(words, { selector: 'text' })
    expect(screen.getByText('over 12,000 enterprises')).toBeTruthy()
    expect(screen.getByText('about 9,000 enterprises')).toBeTruthy()
  })

  test('needs no style sheet: styles are attributes, and every size is a number', () => {
    const markup = new XMLSerializer().serializeToString(drawn(figures))
    expect(markup).not.toMatch(/class=|var\(|NaN|Infinity|undefined/)
  })

  test.each([
    ['values grow to the right', indicator(), 'rotate(90)'],
    ['H9: ranks grow to the left', rankIndicator, 'rotate(-90)'],
  ])('H2: a lower bound is open in the direction of higher values: %s', (_, of, turn) => {
    const svg = drawn([reading({ value: 8, bound: 'over' })], of)
    const mark = svg.querySelector(`[transform="${turn}"]`)
    // An arrow up before it is turned, and no dot.
    expect(mark?.querySelector('path')?.getAttribute('d')).toMatch(/V-\d/)
    expect(mark?.querySelector('circle')).toBeNull()
  })

  test('H11: a figure that is not final is hollow', () => {
    const [first] = drawn([reading({ status: 'provisional' })]).querySelectorAll('circle')
    expect(first?.getAttribute('fill')).toBe('#ffffff')
  })

  test('H20: notes on definitions are wrapped, never cut off, however long they are', () => {
    const note = "Xi'an: Outbound contracts only, which leaves out what is bought from elsewhere. "
    const svg = drawn(figures, indicator(), [note.repeat(12).trim(), 'Source: invented'])
    const lines = Array.from(svg.querySelectorAll('text'))
    const said = lines.map(({ textContent }) => textContent).join(' ')
    expect(said.split(note.trim())).toHaveLength(13)
    expect(lines[lines.length - 1]?.textContent).toBe('Source: invented')
    const height = Number(svg.getAttribute('height'))
    for (const line of lines) expect(Number(line.getAttribute('y'))).toBeLessThan(height)
  })
})
