import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../../tests/arbitraryFigures.ts'
import { latestDay } from '../../../tests/citedApi.ts'
import { storiesOn } from '../../../tests/sectorStories.ts'
import { axisYearsOf, lanesOf, spanOfDate, yearOfDay, yearsOfSteps } from './timeline.ts'

describe('the time that a date may mean', () => {
  test('a day is a point, a month and a year are spans', () => {
    expect(spanOfDate('2024-01-01')).toEqual({ from: 2024, to: 2024 })
    const year = spanOfDate('2025')
    expect(year.from).toBe(2025)
    expect(year.to).toBeCloseTo(2026 - 1 / 365, 6)
    const month = spanOfDate('2023-02')
    expect(month.from).toBeCloseTo(2023 + 31 / 365, 6)
    expect(month.to).toBeCloseTo(2023 + 58 / 365, 6)
  })

  test('later days have greater positions, and every day lies within its year', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(yearOfDay(a) - yearOfDay(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
        expect(Math.floor(yearOfDay(a))).toBe(Number(a.slice(0, 4)))
      }),
      often,
    )
  })
})

describe('lanes', async () => {
  const stories = await storiesOn(latestDay)
  const steps = stories.flatMap((story) => story.steps)
  const headings = stories.map(({ sector: { id, name } }) => ({
    id,
    name,
    holds: (milestone: { sectors: readonly string[] }) => milestone.sectors.includes(id),
  }))
  const lanes = lanesOf(steps, headings)

  test('a milestone of two sectors is in the lane of each', () => {
    const holding = lanes.filter(({ rows }) =>
      rows.some(({ milestone }) => milestone.id === 'ceni'),
    )
    expect(holding.map(({ id }) => id)).toEqual(['6g', 'computing'])
  })

  test('rows start with the earliest and end with the undated ones, and no lane is empty', () => {
    for (const { rows } of lanes) {
      const firsts = rows.map((row) => row.steps[0]?.from ?? Infinity)
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      expect(rows.length).toBeGreaterThan(0)
    }
    expect(lanes.map(({ id }) => id)).not.toContain('biomedicine')
  })

  test('a step keeps how precisely its date is known', () => {
    const precisions = lanes.flatMap(({ rows }) => rows.flatMap((row) => row.steps))
    expect(precisions.length).toBeGreaterThan(0)
    for (const { event, precision } of precisions)
      expect([event.date, precision]).toEqual([event.date, event.precision])
  })

  test('an axis shows a year after the day, and the last expected step', () => {
    expect(axisYearsOf(steps, '2026-02-02')).toEqual([2021, 2027])
    expect(axisYearsOf(steps, '2024-02-02')).toEqual([2021, 2026])
    expect(
      axisYearsOf(
        steps.filter(({ event }) => event.date === null),
        '2026-02-02',
      ),
    ).toBeNull()
  })

  test('the years reach from the first to the last date', () => {
    expect(yearsOfSteps(steps)).toEqual([2021, 2026])
    expect(yearsOfSteps(steps.filter(({ event }) => event.date === null))).toBeNull()
  })
})
