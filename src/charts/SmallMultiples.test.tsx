import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { indicator, rankIndicator, reading } from '../../tests/inventedFigures.ts'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import { SmallMultiples } from './SmallMultiples.tsx'
import { trendOf } from './trend.ts'

/** The positions of the points of each city, by name; a city is given by its values by year. */
function points(cities: Record<string, Record<number, number>>, of: IndicatorGlance) {
  render(
    <SmallMultiples
      label="Trends"
      indicator={of}
      cities={Object.entries(cities).map(([name, values]) => ({
        region: name,
        name,
        own: name === 'Nanjing',
        figure: null,
        trend: trendOf(
          Object.entries(values).map(([period, value]) =>
            reading({ id: `${name}-${period}`, region: name, period, value }),
          ),
          of,
        ),
      }))}
    />,
  )
  return screen
    .getAllByRole('img')
    .map((drawing) =>
      Array.from(drawing.querySelectorAll('circle'), (circle) => [
        Number(circle.getAttribute('cx')),
        Number(circle.getAttribute('cy')),
      ]),
    )
}

test('all cities share one scale: the same value of the same year has the same position', () => {
  const [own, other] = points(
    { Nanjing: { 2020: 5, 2023: 100 }, Wuhan: { 2020: 5, 2021: 7 } },
    indicator(),
  )
  expect(own?.[0]).toEqual(other?.[0])
})

test('H9: a better rank is drawn higher, and so is a greater value', () => {
  const [ranks] = points({ Nanjing: { 2020: 9, 2021: 2 } }, rankIndicator)
  expect(ranks?.[1]?.[1]).toBeLessThan(ranks?.[0]?.[1] ?? NaN)
})

test('H7: no line joins years with a gap between them', () => {
  points({ Nanjing: { 2018: 1, 2020: 2, 2021: 3 } }, indicator())
  const [drawing] = screen.getAllByRole('img')
  const lines = Array.from(drawing?.querySelectorAll('path') ?? [], (path) =>
    path.getAttribute('d'),
  )
  expect(lines.filter((line) => line?.includes('L'))).toHaveLength(1)
})
