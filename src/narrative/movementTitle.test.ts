import { describe, expect, test } from 'vitest'
import { answer } from '../../tests/citedApi.ts'
import { indicator, otherStatement, rankIndicator, reading } from '../../tests/inventedFigures.ts'
import { Catalogue } from '../contract/indicator/catalogue.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { currentOf } from '../domain/target/standing.ts'
import { movementTitle } from './movementTitle.ts'

/** Figures of neighbouring years, the first 2020 unless given. */
function years(values: readonly number[], last: Partial<Reading> = {}, first = 2020): Reading[] {
  return values.map((value, place) =>
    reading({
      period: String(first + place),
      value,
      ...(place === values.length - 1 ? last : {}),
    }),
  )
}

const share = indicator({ unit: { zh: '%', en: '%' }, unitCode: 'percent', measure: 'ratio' })

describe('the title of a trend', () => {
  test.each([
    [
      'an amount that rose',
      indicator(),
      years([80, 90, 100]),
      '虚构指标由2020年80家增至2022年100家',
    ],
    ['one that fell', indicator(), years([80, 60]), '虚构指标由2020年80家降至2021年60家'],
    ['a share', share, years([3, 4]), '虚构指标由2020年3%升至2021年4%'],
    [
      'a lower bound above the first',
      indicator(),
      years([80, 90], { bound: 'over' }),
      '虚构指标由2020年80家增至2021年超过90家',
    ],
    [
      'more than the first itself',
      indicator(),
      years([80, 80], { bound: 'over' }),
      '虚构指标由2020年80家增至2021年超过80家',
    ],
    [
      'a provisional figure is marked',
      indicator(),
      years([80, 90], { status: 'provisional' }),
      '虚构指标由2020年80家增至2021年90家（初步数）',
    ],
    [
      'a rank that improved',
      rankIndicator,
      years([9, 5]).map((one) => ({ ...one, basis: 'edition' as const })),
      '虚构指标由2020年版第9位进至2021年版第5位',
    ],
    [
      'a gap begins it anew',
      indicator(),
      [reading({ period: '2018', value: 10 }), ...years([80, 90])],
      '虚构指标由2020年80家增至2021年90家',
    ],
    [
      'a bound in between does not interrupt it',
      indicator(),
      [
        reading({ period: '2019', value: 70 }),
        reading({ period: '2020', value: 75, bound: 'over' }),
        reading({ period: '2021', value: 90 }),
      ],
      '虚构指标由2019年70家增至2021年90家',
    ],
  ])('%s', (_, of, readings, title) => {
    expect(movementTitle(of, readings, 'zh')).toBe(title)
  })

  test.each<[string, Reading[], Parameters<typeof indicator>[0]?]>([
    ['one figure', years([80])],
    ['no figure', []],
    ['as much as before', years([80, 80])],
    ['at least as much as before', years([80, 80], { bound: 'at-least' })],
    ['a bound that leaves it open', years([80, 60], { bound: 'over' })],
    ['about as much', years([80, 90], { bound: 'about' })],
    ['only expected', years([80, 90], { status: 'expected' })],
    ['disputed', years([80, 90], { conflicts: [otherStatement({ value: 70 })] })],
    ['recorded before its year was over', years([80, 90], { recordedAt: '2021-07-31' })],
    [
      'a change of method between',
      years([80, 90]),
      {
        methodBreaks: [
          { between: ['2020', '2021'], reason: { zh: '新', en: 'new' }, region: null },
        ],
      },
    ],
    ['the first is a bound', [reading({ period: '2022', bound: 'over' }), reading({ value: 120 })]],
  ])('H25: says nothing of a direction: %s', (_, readings, of) => {
    expect(movementTitle(indicator(of), readings, 'zh')).toBeNull()
  })

  test('in English', () => {
    expect(movementTitle(indicator(), years([80, 90], { bound: 'over' }), 'en')).toBe(
      'Invented indicator: up from 80 enterprises (2020) to over 90 enterprises (2021)',
    )
  })
})

test('H25: no title of the cited data says what its figures contradict', async () => {
  const { rows } = await answer(Catalogue, '/api/catalogue')
  const titled = rows.filter(({ indicator: of, readings }) => movementTitle(of, readings, 'zh'))
  expect(titled.length).toBeGreaterThan(10)
  for (const { indicator: of, readings } of titled) {
    const title = movementTitle(of, readings, 'zh') ?? ''
    const current = currentOf(readings)
    expect(title).toContain(current?.period)
    expect(current?.bound).not.toBe('about')
  }
})
