import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Broken, isBroken, orBroken } from '../../src/contract/http/broken.ts'
import {
  IndicatorDetail,
  IndicatorDetailAsRead,
} from '../../src/contract/indicator/indicatorAnswers.ts'
import { Reading } from '../../src/contract/figure/observation.ts'
import { Overview, OverviewAsRead } from '../../src/contract/board/overview.ts'
import { often } from '../arbitraryFigures.ts'
import { answer } from '../citedApi.ts'

const golden = await answer(Overview, '/api/overview')
const places = golden.cards.flatMap(({ readings }, card) =>
  readings.map((_, reading): [number, number] => [card, reading]),
)
const fields = Object.keys(golden.cards[0]?.readings[0] ?? {})

type Item = Record<string, unknown>
/** Damages an item as a faulty server might; an own `__proto__` key is set as `JSON.parse` does. */
type Damage = (item: Item) => unknown

const without =
  (field: string): Damage =>
  (item) => {
    const { [field]: _, ...rest } = item
    return rest
  }
const withField =
  (field: string, value: unknown): Damage =>
  (item) =>
    Object.defineProperty({ ...item }, field, { value, enumerable: true, configurable: true })

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, 'NaN', '-Infinity', '1e400', '', true, [], {}, [[]], '2024-99-99'),
  fc.constantFrom<unknown>(
    { value: 1 },
    'exactly',
    'draft',
    -0,
    1e308,
    '<img onerror=x>',
    '\u202E',
  ),
  fc.jsonValue(),
)
const hostile = fc.constantFrom('__proto__', 'constructor', 'toString', 'broken', 'extra', '')
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constantFrom(...fields).map(without),
  fc.tuple(fc.constantFrom(...fields), junk).map(([field, value]) => withField(field, value)),
  fc.tuple(hostile, junk).map(([field, value]) => withField(field, value)),
  fc.constant<Damage>(withField('__proto__', { polluted: true })),
  junk.map(
    (value): Damage =>
      () =>
        value,
  ),
)

/** The answer with one item damaged, after a round trip through JSON. */
function damaged(card: number, reading: number | null, harm: Damage): unknown {
  const cards = golden.cards.map((item, place): unknown => {
    if (place !== card) return item
    if (reading === null) return harm(item)
    const readings = item.readings.map((one, at): unknown => (at === reading ? harm(one) : one))
    return { ...item, readings }
  })
  return JSON.parse(JSON.stringify({ ...golden, cards }))
}

const proto = () => Object.getOwnPropertyNames(Object.prototype).sort()
const before = proto()

describe('an answer that breaks the contract in one place', () => {
  test('F26, F29, F31: a broken reading affects nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), damage, ([card, reading], harm) => {
        const read = z.parse(OverviewAsRead, damaged(card, reading, harm))
        const spared = (of: OverviewAsRead) => ({
          ...of,
          cards: of.cards.map((item, place) =>
            place === card && 'readings' in item
              ? { ...item, readings: item.readings.filter((_, at) => at !== reading) }
              : item,
          ),
        })
        expect(spared(read)).toEqual(spared(golden))
      }),
      often,
    )
  })

  test('F26, F29, F31: a broken card affects nothing else', () => {
    const card = fc.integer({ min: 0, max: golden.cards.length - 1 })
    fc.assert(
      fc.property(card, damage, (card, harm) => {
        const read = z.parse(OverviewAsRead, damaged(card, null, harm))
        const others = read.cards.filter((_, at) => at !== card)
        expect(others).toEqual(golden.cards.filter((_, at) => at !== card))
        expect(read.cards).toHaveLength(golden.cards.length)
      }),
      often,
    )
  })

  test('F26: what is accepted keeps the contract, what is refused states the reason', () => {
    const sound = golden.cards[0]?.readings[0]
    const Item = orBroken(Reading)
    fc.assert(
      fc.property(damage, (harm) => {
        const item = z.parse(Item, JSON.parse(JSON.stringify(harm({ ...sound }))))
        const kept = isBroken(item) ? item.problem.length > 0 : z.safeParse(Reading, item).success
        expect(kept).toBe(true)
      }),
      { ...often, numRuns: 50_000 },
    )
  })

  test('F31: no damage reaches the prototype of all objects', () => {
    expect(proto()).toEqual(before)
    expect({}).not.toHaveProperty('polluted')
  })

  test.each<[string, Damage]>([
    ['a field is missing', without('value')],
    ['a field is too many', withField('extra', 1)],
    ['a number is text', withField('value', '588')],
    ['a number is "NaN"', withField('value', 'NaN')],
    ['a value is null', withField('value', null)],
    ['a word is unknown', withField('bound', 'almost')],
    ['a status is newer than this reader', withField('status', 'audited')],
    ['the whole is null', () => null],
  ])('F26, F29: %s: the reading says that it is broken', (_case, harm) => {
    const [card] = z.parse(OverviewAsRead, damaged(0, 0, harm)).cards
    const item = card !== undefined && 'readings' in card ? card.readings[0] : undefined
    expect(item).toMatchObject({ broken: true, problem: expect.stringMatching(/\S/) as string })
  })

  test('it keeps the id of what is broken, so that it can be named', () => {
    const first = golden.cards[0]
    const [card] = z.parse(OverviewAsRead, damaged(0, null, without('targets'))).cards
    expect(card).toMatchObject<Partial<Broken>>({ broken: true, id: first?.indicator.id ?? '' })
    const [other] = z.parse(OverviewAsRead, damaged(0, 0, withField('value', 'NaN'))).cards
    const reading = other !== undefined && 'readings' in other ? other.readings[0] : undefined
    expect(reading).toMatchObject({ broken: true, id: first?.readings[0]?.id })
  })

  test('F26: an indicator opens despite a broken reading', async () => {
    const detail = await answer(IndicatorDetail, '/api/indicators/rd-expenditure')
    const readings = detail.readings.map((one, at) => (at === 0 ? { ...one, value: 'NaN' } : one))
    const read = z.parse(IndicatorDetailAsRead, { ...detail, readings })
    expect(read.readings[0]).toMatchObject({ broken: true })
    expect(read.readings.slice(1)).toEqual(detail.readings.slice(1))
  })
})
