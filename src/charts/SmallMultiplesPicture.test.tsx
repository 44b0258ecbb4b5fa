import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { indicator, rankIndicator, reading } from '../../tests/inventedFigures.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { SmallMultiplesPicture } from './SmallMultiplesPicture.tsx'
import { trendOf } from './trend.ts'

/** A picture of cities by name, each with its figures of some years; the last one is the newest. */
function drawn(
  cities: Record<string, Record<string, Partial<Reading>>>,
  of = indicator(),
): SVGElement {
  const { container } = render(
    <SmallMultiplesPicture
      cities={Object.entries(cities).map(([name, years]) => {
        const readings = Object.entries(years).map(([period, given]) =>
          reading({ id: `${name}-${period}`, region: name, period, ...given }),
        )
        const newest = readings[readings.length - 1] ?? reading()
        return {
          region: name,
          name,
          own: name === 'Nanjing',
          trend: trendOf(readings, of),
          newest,
          figure: `newest of ${name}`,
          period: newest.period ?? '',
          remarks: newest.status === 'provisional' ? ['provisional'] : [],
        }
      })}
      indicator={of}
      lang="en"
      title="Invented indicator · Trends"
      subtitle="Unit: enterprises"
      caption={['Source: invented', 'Judged on 2 Feb 2026']}
    />,
  )
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('There is no picture')
  return svg
}

function texts(svg: SVGElement): string[] {
  return Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent)
}

const heights = (svg: SVGElement) =>
  Array.from(svg.querySelectorAll('circle'), (circle) => Number(circle.getAttribute('cy')))

describe('the picture of small multiples', () => {
  test('H1: states title, unit, cities, newest figures with their periods, source and day', () => {
    const svg = drawn({
      Nanjing: { 2020: {}, 2021: { status: 'provisional' } },
      Wuhan: { 2020: {}, 2021: {} },
    })
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'Invented indicator · Trends',
        'Unit: enterprises',
        'Nanjing',
        'newest of Nanjing',
        'Wuhan',
        'newest of Wuhan',
        '2021',
        'Source: invented',
        'Judged on 2 Feb 2026',
      ]),
    )
    // Beside the figure, and in the legend.
    expect(screen.getAllByText('provisional', { selector: 'text' })).toHaveLength(2)
  })

  test('all cities share one scale: the same value of the same year has the same height', () => {
    const svg = drawn({
      Nanjing: { 2020: { value: 5 }, 2023: { value: 100 } },
      Wuhan: { 2020: { value: 5 }, 2022: { value: 50 } },
    })
    const [own, , other] = heights(svg)
    expect(other).toBe(own)
  })

  test('H9: rank 1 is on top', () => {
    const svg = drawn(
      { Nanjing: { 2020: { value: 9 }, 2021: { value: 2 } }, Wuhan: {} },
      rankIndicator,
    )
    const [worse = NaN, better = NaN] = heights(svg)
    expect(better).toBeLessThan(worse)
    expect(texts(svg)).toContain('1')
  })

  test('H2 H11: a bound has an open end instead of a dot, a figure that is not final is hollow', () => {
    const svg = drawn({
      Nanjing: { 2020: { bound: 'over' }, 2021: { status: 'provisional' } },
      Wuhan: { 2020: { bound: 'over' }, 2021: { bound: 'over' } },
    })
    expect(texts(svg)).toContain('lower bound: may be higher')
    // One in the legend, one in the chart of Nanjing; Wuhan has no dot at all.
    const circles = Array.from(svg.querySelectorAll('circle'), (one) => one.getAttribute('fill'))
    expect(circles).toEqual(['#ffffff', '#ffffff'])
  })

  test('H7: no line joins years with a gap between them', () => {
    const svg = drawn({ Nanjing: { 2018: {}, 2020: {}, 2021: {} } })
    const lines = Array.from(svg.querySelectorAll('path'), (path) => path.getAttribute('d'))
    expect(lines.filter((line) => line?.includes('L'))).toHaveLength(1)
  })

  test('H15: states each reason for a break in a line once, with its cities', () => {
    const broken = indicator({
      methodBreaks: [
        { between: ['2020', '2021'], region: null, reason: { zh: '扩围', en: 'Wider scope' } },
      ],
    })
    const svg = drawn(
      { Nanjing: { 2020: {}, 2021: {} }, Wuhan: { 2020: {}, 2021: {} }, Suzhou: { 2021: {} } },
      broken,
    )
    expect(texts(svg)).toContain('Nanjing, Wuhan: New method: Wider scope')
    expect(svg.querySelectorAll('[stroke-dasharray]')).toHaveLength(2)
  })

  test('H12: states what was revised before the newest figure', () => {
    const svg = drawn({
      Nanjing: { 2020: { earlier: [{ ...reading(), value: 90 }] }, 2021: {} },
    })
    expect(texts(svg)).toContain('Notes: Nanjing 2020: Revised from 90 enterprises')
  })

  test('stays within its edges for any number of cities, with styles as attributes', () => {
    const names = ['Nanjing', ...Array.from({ length: 9 }, (_, place) => `City ${place}`)]
    const svg = drawn(Object.fromEntries(names.map((name) => [name, { 2020: {}, 2021: {} }])))
    const [width = NaN, height = NaN] = ['width', 'height'].map((side) =>
      Number(svg.getAttribute(side)),
    )
    for (const text of svg.querySelectorAll('text')) {
      expect(Number(text.getAttribute('x'))).toBeLessThan(width)
      expect(Number(text.getAttribute('y'))).toBeLessThan(height)
    }
    expect(new XMLSerializer().serializeToString(svg)).not.toMatch(
      /class=|style=|var\(|NaN|Infinity|undefined/,
    )
  })
})
