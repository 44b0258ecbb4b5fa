import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { indicator, reading } from '../../tests/inventedFigures.ts'
import { trendOf } from './trend.ts'
import { YearRange } from './YearRange.tsx'

const trend = trendOf(
  ['2015', '2016', '2020', '2023'].map((period) => reading({ period })),
  indicator(),
)

function shown(from: number, to: number) {
  const asked: [number, number][] = []
  render(
    <YearRange
      years={[2015, 2023]}
      from={from}
      to={to}
      trend={trend}
      onChange={(...years) => asked.push(years)}
    />,
  )
  const first = screen.getByRole<HTMLInputElement>('slider', { name: '起始年份' })
  const last = screen.getByRole<HTMLInputElement>('slider', { name: '结束年份' })
  return { asked, first, last }
}

describe('the choice of years', () => {
  test('names its years, without separators', () => {
    const { first, last } = shown(2016, 2020)
    expect([first.value, first.getAttribute('aria-valuetext')]).toEqual(['2016', '2016年'])
    expect([last.value, last.getAttribute('aria-valuetext')]).toEqual(['2020', '2020年'])
    expect(screen.getByText('2016—2020年')).toBeTruthy()
  })

  test('asks for the years that a handle is moved to', () => {
    const { asked, first, last } = shown(2016, 2020)
    fireEvent.change(first, { target: { value: '2018' } })
    fireEvent.change(last, { target: { value: '2022' } })
    expect(asked).toEqual([
      [2018, 2020],
      [2016, 2022],
    ])
  })

  test('never lets the first year pass the last', () => {
    const { asked, first, last } = shown(2017, 2020)
    fireEvent.change(first, { target: { value: '2022' } })
    fireEvent.change(last, { target: { value: '2015' } })
    expect(asked).toEqual([
      [2020, 2020],
      [2017, 2017],
    ])
  })

  test('H18: offers all years again, only where some are left out', () => {
    const { asked } = shown(2016, 2023)
    fireEvent.click(screen.getByRole('button', { name: '全部' }))
    expect(asked).toEqual([[2015, 2023]])
  })

  test('offers nothing to reset while all years are shown', () => {
    shown(2015, 2023)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is not there for a single year', () => {
    render(
      <YearRange years={[2023, 2023]} from={2023} to={2023} trend={trend} onChange={Boolean} />,
    )
    expect(screen.queryByRole('slider')).toBeNull()
  })
})
