import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../../tests/arbitraryFigures.ts'
import { standing, target } from '../../../tests/inventedFigures.ts'
import { ledgerRow, override } from '../../../tests/inventedLedger.ts'
import { Status } from '../../contract/target/status.ts'
import { severityOf } from './severity.ts'
import { restatingIn } from './standing.ts'
import { areaOf, statusCountsOf, tallyOf, tallyOfRows } from './tally.ts'

const targetOf = (id: string, restates: string | null) => target({ id, restates })
const without = () => standing({ target: null, status: 'no-target' })
const jiangning = { id: 'jiangning', name: { zh: '江宁区', en: 'Jiangning' } }
const gulou = { id: 'gulou', name: { zh: '鼓楼区', en: 'Gulou' } }

describe('targets counted', () => {
  test('P20: an indicator without a target is not counted among targets', () => {
    const two = [standing({ status: 'awaiting' }), standing({ status: 'awaiting' })]
    expect(tallyOf([...two, without(), without(), without()])).toEqual({
      targets: 2,
      counts: [{ status: 'awaiting', count: 2 }],
      restated: 0,
      withoutTarget: 3,
      unread: 0,
      unjudged: 0,
    })
  })

  test('H28: met comes first, then all others from worst to best', () => {
    const [first, ...rest] = statusCountsOf([...Status.options].reverse())
    expect(first).toEqual({ status: 'met', count: 1 })
    expect(rest).toHaveLength(Status.options.length - 1)
    const places = rest.map(({ status }) => severityOf(status))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('a status set by a person counts in place of the computed one', () => {
    const set = { status: 'behind' as const, override: override({ status: 'met' }) }
    const { status, override: by } = set
    const row = ledgerRow({ judgement: { status }, override: by })
    for (const tally of [tallyOf([standing(set)]), tallyOfRows([row], [row])])
      expect(tally.counts).toEqual([{ status: 'met', count: 1 }])
  })

  test('H28: counts add up to the targets, and targets plus restated ones to all', () => {
    const some = fc.array(
      fc.record({ status: fc.constantFrom(...Status.options), restating: fc.boolean() }),
    )
    fc.assert(
      fc.property(some, fc.nat(5), (all, none) => {
        const standings = all.map(({ status, restating }, place) =>
          standing({ status, target: targetOf(`t${place}`, restating ? 't0' : null) }),
        )
        const tally = tallyOf([...standings, ...Array.from({ length: none }, without)])
        expect(tally.counts.reduce((sum, { count }) => sum + count, 0)).toBe(tally.targets)
        expect(tally.targets + tally.restated).toBe(all.length)
        expect(tally.withoutTarget).toBe(none)
      }),
      often,
    )
  })
})

describe('P14: a target that restates another', () => {
  const first = targetOf('first', null)
  const again = targetOf('again', 'first')

  test('is not counted while the one it restates is in force', () => {
    expect(restatingIn([first, again])(again)).toBe(true)
    expect(restatingIn([first, again])(first)).toBe(false)
    expect(restatingIn([again])(again)).toBe(false)
  })

  test('is not counted in a part of the ledger either, though the one it restates is in another part', () => {
    const rows = [first, again].map((one) => ledgerRow({ target: one }))
    expect(tallyOfRows(rows.slice(1), rows)).toMatchObject({ targets: 0, restated: 1 })
  })
})

test.each([
  ['the city', [{}], { kind: 'city' }],
  ['no targets', [], { kind: 'city' }],
  ['one district', [{ region: jiangning }], { kind: 'district', name: jiangning.name }],
  ['several districts', [{ region: jiangning }, { region: gulou }], { kind: 'districts' }],
  ['city and districts', [{}, { region: gulou }], { kind: 'city-and-districts' }],
])('P14: rows of %s have that area', (_, given, area) => {
  expect(areaOf(given.map((one) => ledgerRow(one)))).toEqual(area)
})
