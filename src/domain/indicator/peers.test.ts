import { describe, expect, test } from 'vitest'
import { reading } from '../../../tests/inventedFigures.ts'
import type { MethodBreak } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { groupKeyOf, missingFrom, peerGroupAt, peerGroupsOf } from './peers.ts'

/** The readings of a city, one for each given case. */
function city(region: string, ...given: Partial<Reading>[]) {
  return {
    region,
    readings: given.map((one, place) => reading({ id: `${region}-${place}`, region, ...one })),
  }
}

function newMethod(region: string | null): MethodBreak {
  return { between: ['2020', '2021'], reason: { zh: '口径调整', en: 'New method' }, region }
}

/** For each group the compared cities, and those refused with the reason. */
function stated(
  own: ReturnType<typeof city>,
  peers: ReturnType<typeof city>[],
  breaks: MethodBreak[] = [],
) {
  return peerGroupsOf(own, peers, breaks).map(({ key, like, unlike }) => [
    key,
    like.map(({ region }) => region).join(' '),
    unlike.map(({ reason, reading: { region } }) => `${region}: ${reason}`).join(' '),
  ])
}

describe('H20: figures are grouped by period and basis', () => {
  test.each<[string, Partial<Reading>, string | null]>([
    ['a year', { period: '2023' }, '2023.year'],
    ['a year-end figure with its date', { period: '2016', asOf: '2016-12-31' }, '2016.year'],
    ['an edition', { period: '2024', basis: 'edition' }, '2024.edition'],
    ['a day', { period: '2014', basis: 'as-of', asOf: '2014-06-30' }, '2014.as-of.06-30'],
    [
      'a month ends on its last day',
      { period: '2014', basis: 'as-of', asOf: '2014-06' },
      '2014.as-of.06-30',
    ],
    [
      'H14: a part of a year',
      { period: '2023', basis: 'year-to-date', asOf: '2023-11' },
      '2023.year-to-date.11-30',
    ],
    [
      'a closing figure reported in the year after',
      { period: '2020', basis: 'as-of', asOf: '2021-01' },
      '2020.as-of.2021-01-31',
    ],
    ['a figure without a date', { period: '2020', basis: 'undated' }, null],
    ['an earlier record', { period: null, basis: 'undated' }, null],
    ['a dated basis without its date', { basis: 'as-of', asOf: null }, null],
  ])('%s', (_, given, key) => {
    expect(groupKeyOf(reading(given))).toBe(key)
  })

  test('a figure of the same year on another basis or date is not in the group', () => {
    const own = city(
      'nanjing',
      { period: '2023' },
      { period: '2023', basis: 'year-to-date', asOf: '2023-06-30' },
    )
    const peers = [
      city('suzhou', { period: '2023' }),
      city('wuhan', { period: '2023', basis: 'year-to-date', asOf: '2023-11' }),
      city('hefei', { period: '2023', basis: 'edition' }),
    ]
    expect(stated(own, peers)).toEqual([['2023.year', 'nanjing suzhou', '']])
  })

  test('a group needs an unambiguous figure of the city', () => {
    const peer = city('suzhou', { period: '2022' }, { period: '2023' })
    expect(stated(city('nanjing', { period: '2021' }), [peer])).toEqual([])
    expect(stated(city('nanjing', { period: '2023', status: 'ambiguous' }), [peer])).toEqual([])
  })

  test('groups are newest first, of one year the one with more cities first', () => {
    const day = { period: '2023', basis: 'as-of', asOf: '2023-06-30' } as const
    const own = city('nanjing', { period: '2022' }, { period: '2023' }, day)
    const peers = [city('suzhou', { period: '2022' }, { period: '2023' }, day), city('wuhan', day)]
    expect(stated(own, peers).map(([key]) => key)).toEqual([
      '2023.as-of.06-30',
      '2023.year',
      '2022.year',
    ])
  })
})

describe('H20: in a group, figures that are not comparable are refused with the reason', () => {
  const own = city('nanjing', { period: '2023' })

  test('an ambiguous figure is refused', () => {
    expect(stated(own, [city('suzhou', { status: 'ambiguous' }), city('wuhan', {})])).toEqual([
      ['2023.year', 'nanjing wuhan', 'suzhou: unclear'],
    ])
  })

  test('H23: expected and actual figures are not compared', () => {
    expect(stated(own, [city('suzhou', { status: 'expected' }), city('wuhan', {})])).toEqual([
      ['2023.year', 'nanjing wuhan', 'suzhou: expected'],
    ])
    const expecting = city('nanjing', { status: 'expected' })
    expect(stated(expecting, [city('suzhou', { status: 'expected' }), city('wuhan', {})])).toEqual([
      ['2023.year', 'nanjing suzhou', 'wuhan: expected'],
    ])
  })

  test.each(['2019', '2023'])(
    'H15: a method that only the peer changed makes its figures of %s another definition',
    (period) => {
      const peers = [city('suzhou', { period }), city('wuhan', { period })]
      expect(stated(city('nanjing', { period }), peers, [newMethod('wuhan')])).toEqual([
        [`${period}.year`, 'nanjing suzhou', 'wuhan: method'],
      ])
    },
  )

  test('H15: a method that only the city changed leaves no comparable peer', () => {
    expect(stated(own, [city('wuhan', {})], [newMethod('nanjing')])).toEqual([
      ['2023.year', 'nanjing', 'wuhan: method'],
    ])
  })

  test('H15: a change of method common to both cities refuses nobody', () => {
    const like = [['2023.year', 'nanjing wuhan', '']]
    expect(stated(own, [city('wuhan', {})], [newMethod(null)])).toEqual(like)
    expect(stated(own, [city('wuhan', {})], [newMethod('nanjing'), newMethod('wuhan')])).toEqual(
      like,
    )
  })

  test('H2 H22: a figure with a bound or in conflict is not refused', () => {
    const conflicts = [{ ...reading(), id: 'other', value: 90 }]
    const peers = [city('suzhou', { bound: 'over' }), city('wuhan', { conflicts })]
    expect(stated(own, peers)).toEqual([['2023.year', 'nanjing suzhou wuhan', '']])
  })
})

describe('the group shown', () => {
  const own = city('nanjing', { period: '2021' }, { period: '2022' }, { period: '2023' })
  const groups = peerGroupsOf(
    own,
    [
      city(
        'suzhou',
        { period: '2021' },
        { period: '2022' },
        { period: '2023', status: 'expected' },
      ),
    ],
    [],
  )

  test('is the one named in the URL', () => {
    expect(peerGroupAt('2021.year', groups)?.key).toBe('2021.year')
  })

  test.each([null, 'nonsense', '2019.year'])(
    'is for %s the newest with a comparable peer',
    (on) => {
      expect(peerGroupAt(on, groups)?.key).toBe('2022.year')
    },
  )

  test('is null where there are no groups', () => {
    expect(peerGroupAt('2023.year', [])).toBeNull()
  })
})

describe('H20: a city without a figure in the group', () => {
  const own = city('nanjing', { period: '2018' }, { period: '2021' }, { period: '2023' })

  /** What each city that is missing from the group of 2021 is offered. */
  function offers(...peers: ReturnType<typeof city>[]) {
    const all = [city('suzhou', { period: '2021' }), ...peers]
    const groups = peerGroupsOf(own, all, [])
    const group = peerGroupAt('2021.year', groups)
    return group
      ? missingFrom(group, groups, all).map(({ region, offer }) => [
          region,
          offer.kind === 'group' ? offer.group.key : offer.kind,
          offer.kind === 'figure' ? offer.reading.period : null,
        ])
      : null
  }

  test('is offered the nearest group in which it can be compared', () => {
    expect(offers(city('wuhan', { period: '2018' }, { period: '2023' }))).toEqual([
      ['wuhan', '2023.year', null],
    ])
  })

  test('is offered no group in which it would be refused', () => {
    const wuhan = city('wuhan', { period: '2018' }, { period: '2023', status: 'expected' })
    expect(offers(wuhan)).toEqual([['wuhan', '2018.year', null]])
  })

  test('is offered its nearest figure where no group has one of it', () => {
    const wuhan = city('wuhan', { period: '2016' }, { period: '2020' }, { period: '2022' })
    expect(offers(wuhan)).toEqual([['wuhan', 'figure', '2022']])
  })

  test('is offered, of equally near figures, the one on the same basis', () => {
    const wuhan = city('wuhan', { period: '2020' }, { period: '2022', basis: 'edition' })
    expect(offers(wuhan)).toEqual([['wuhan', 'figure', '2020']])
  })

  test('is offered nothing where all its figures are ambiguous', () => {
    expect(offers(city('wuhan', { period: '2020', status: 'ambiguous' }))).toEqual([
      ['wuhan', 'none', null],
    ])
  })

  test('is not listed as missing where it has no figure at all', () => {
    expect(offers(city('wuhan'))).toEqual([])
  })
})
