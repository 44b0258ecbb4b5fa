import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound, often } from '../../../tests/arbitraryFigures.ts'
import { answer } from '../../../tests/citedApi.ts'
import { indicator, observation, otherStatement, reading } from '../../../tests/inventedFigures.ts'
import { ledgerRow, override } from '../../../tests/inventedLedger.ts'
import { Ledger } from '../../contract/target/ledger.ts'
import type { Observation, Reading } from '../../contract/figure/observation.ts'
import { Status } from '../../contract/target/status.ts'
import { type LedgerChange, changeKinds, ledgerChangesBetween, type LedgerOn } from './changes.ts'
import { type LedgerRow, ledgerRowsOf, shownStatusOf } from '../pace/ledgerRow.ts'
import { readingsKnownOn } from '../figure/readings.ts'
import { severityOf } from './severity.ts'

const between = (before: readonly LedgerRow[], after: readonly LedgerRow[]) =>
  ledgerChangesBetween({ day: '2023-06-30', rows: before }, { day: '2024-02-02', rows: after })

const at = (status: Status, id: string = status) =>
  ledgerRow({ target: { id }, judgement: { status } })

/** A change in one line. */
function shown(change: LedgerChange): string {
  switch (change.kind) {
    case 'crossing': {
      const [from, to] = [shownStatusOf(change.before), shownStatusOf(change.after)]
      return `${change.after.target.id}: ${from} → ${to}, ${change.because}`
    }
    case 'revision':
      return `revision of ${change.of}: ${change.before.value} → ${change.after.value}`
    case 'new-figure':
      return `new figure ${change.after.period}: ${change.after.value}`
    case 'new-target':
      return `new ${change.after.target.id} for ${change.before?.target.id ?? 'none'}`
    case 'dropped-target':
      return `dropped ${change.before.target.id}`
  }
}

describe('a changed status', () => {
  test('most urgent first', () => {
    const ids = [...Status.options].sort()
    const before = ids.map((id) => at(id === 'met' ? 'slow' : 'met', id))
    const after = ids.map((id) => at(id, id))
    expect(between(before, after).map((change) => shown(change).split(':')[0])).toEqual([
      'missed',
      'behind',
      'overdue-data',
      'slow',
      'cannot-tell',
      'awaiting',
      'too-early',
      'on-pace',
      'met',
    ])
  })

  const missed = reading({ value: 90 })
  const met = reading({ value: 110 })
  test.each<[string, readonly Reading[], readonly Reading[], string]>([
    ['a first figure', [], [met], 'awaiting → met, figure'],
    ['a revised one', [missed], [met], 'missed → met, figure'],
    [
      'a source that now contradicts it',
      [met],
      [{ ...met, conflicts: [otherStatement({ value: 90 })] }],
      'met → cannot-tell, figure',
    ],
  ])('caused by a figure: %s', (_, before, after, line) => {
    const on = { day: '2024-02-10' }
    const [first] = between(
      [ledgerRow({ readings: before, ...on })],
      [ledgerRow({ readings: after, ...on })],
    )
    expect(first && shown(first)).toBe(`invented-target: ${line}`)
  })

  test('caused only by time', () => {
    const [before, after] = [ledgerRow(), ledgerRow({ day: '2024-08-01' })]
    expect(between([before], [after]).map(shown)).toEqual([
      'invented-target: awaiting → overdue-data, time',
    ])
  })

  test('an expected figure is not the cause of an overdue one', () => {
    const expected = reading({ status: 'expected' })
    const after = ledgerRow({ readings: [expected], day: '2024-08-01' })
    expect(between([ledgerRow()], [after]).map(shown)).toContain(
      'invented-target: awaiting → overdue-data, time',
    )
  })

  test('caused by an override, and again when it expires', () => {
    const [own, byHand] = [ledgerRow(), ledgerRow({ override: override() })]
    expect(between([own], [byHand]).map(shown)).toEqual([
      'invented-target: awaiting → met, override',
    ])
    expect(between([byHand], [own]).map(shown)).toEqual([
      'invented-target: met → awaiting, override',
    ])
  })

  test('is none while an override keeps the status', () => {
    const held = ledgerRow({ override: override(), judgement: { status: 'behind' } })
    expect(between([ledgerRow({ override: override() })], [held])).toEqual([])
  })
})

describe('a changed figure', () => {
  const withFigures = (...readings: Reading[]) => [at('met')].map((row) => ({ ...row, readings }))

  test('is new if it was not known before', () => {
    const known = reading({ period: '2022' })
    expect(between(withFigures(known), withFigures(known, reading())).map(shown)).toEqual([
      'new figure 2023: 100',
    ])
  })

  test.each<[string, Partial<Reading>]>([
    ['revision of value: 100 → 101', { value: 101 }],
    ['revision of value: 100 → 100', { bound: 'over' }],
    ['revision of status: 100 → 100', { status: 'provisional' }],
    ['revision of conflict: 100 → 100', { conflicts: [otherStatement({ value: 90 })] }],
  ])('H12: %s', (line, given) => {
    expect(between(withFigures(reading()), withFigures(reading(given))).map(shown)).toEqual([line])
  })

  test('is none if another source only repeats it', () => {
    const repeated = reading({ id: 'repeated', source: 'other', recordedAt: '2024-03-01' })
    expect(between(withFigures(reading()), withFigures(repeated))).toEqual([])
  })

  test('H14: of a part of the year does not revise that of the whole year', () => {
    const part = reading({ basis: 'year-to-date', asOf: '2023-06-30', value: 50 })
    expect(between(withFigures(part), withFigures(part, reading())).map(shown)).toEqual([
      'new figure 2023: 100',
    ])
  })

  test('is listed once, however many targets its indicator has', () => {
    const pair = (...readings: Reading[]) =>
      (['floor', 'stretch'] as const).map((id) => ledgerRow({ target: { id }, readings }))
    const lines = between(pair(), pair(reading())).map(shown)
    expect(lines.filter((line) => line.startsWith('new figure'))).toEqual(['new figure 2023: 100'])
  })

  test('is not new where only the target of its indicator is new', () => {
    expect(between([], withFigures(reading())).map(shown)).toEqual(['new met for none'])
  })
})

describe('a changed target', () => {
  test('is listed with the one it replaced, for both tiers', () => {
    const [old, ...others] = [
      ledgerRow({ target: { id: 'january' } }),
      ledgerRow({ target: { id: 'floor', supersedes: 'january' } }),
      ledgerRow({ target: { id: 'stretch', supersedes: 'january' } }),
    ]
    expect(between([old], others).map(shown)).toEqual([
      'new floor for january',
      'new stretch for january',
    ])
  })

  test('is listed if it was dropped without a replacement', () => {
    expect(between([at('met', 'gone')], []).map(shown)).toEqual(['dropped gone'])
  })
})

/** Two ledgers of the same records, as known on two days. */
const twoDays = (() => {
  const record = fc.record({
    value: fc.integer({ min: 0, max: 200 }),
    bound,
    period: fc.constantFrom('2021', '2022', '2023'),
    recordedAt: fc.constantFrom('2022-03-01', '2023-03-01', '2024-03-01', '2025-03-01'),
    status: fc.constantFrom<Observation['status']>('final', 'provisional', 'expected'),
  })
  const set = fc.record({
    place: fc.constantFrom('a', 'b'),
    value: fc.integer({ min: 0, max: 200 }),
    due: fc.constantFrom('2022-12-31', '2023-12-31', '2025-12-31'),
    setAt: fc.constantFrom('2022-01-01', '2023-01-01', '2024-01-01'),
    replacesLast: fc.boolean(),
  })
  const day = fc.constantFrom('2022-06-30', '2023-06-30', '2024-06-30', '2025-06-30')
  return fc
    .tuple(fc.array(record, { maxLength: 6 }), fc.array(set, { maxLength: 5 }), day, day)
    .map(([records, sets, one, other]): [LedgerOn, LedgerOn] => {
      const rows = records.map((given, at) => observation({ ...given, id: `figure-${at}` }))
      const targets = sets.map(({ replacesLast, ...given }, at) => ({
        ...given,
        id: `target-${at}`,
        supersedes: replacesLast && at > 0 ? `target-${at - 1}` : null,
      }))
      const on = (day: string): LedgerOn => {
        const known = targets.filter(({ setAt }) => setAt <= day)
        const replaced = new Set(known.map(({ supersedes }) => supersedes))
        const inForce = known.filter(({ id }) => !replaced.has(id))
        const readings = readingsKnownOn(day, rows)
        return {
          day,
          rows: inForce.map(({ place, ...target }) =>
            ledgerRow({ indicator: indicator({ id: place }), target, readings, day }),
          ),
        }
      }
      return one <= other ? [on(one), on(other)] : [on(other), on(one)]
    })
})()

describe('the changes between any two days', () => {
  test('are none between a ledger and itself', () => {
    fc.assert(
      fc.property(twoDays, ([, ledger]) => {
        expect(ledgerChangesBetween(ledger, ledger)).toEqual([])
      }),
      often,
    )
  })

  test('account for every target exactly once', () => {
    fc.assert(
      fc.property(twoDays, ([earlier, later]) => {
        const changes = ledgerChangesBetween(earlier, later)
        const listed = (kind: LedgerChange['kind']) =>
          changes
            .filter((change) => change.kind === kind)
            .map((change) => /target-\d/.exec(shown(change))?.[0] ?? '')
        const old = new Map(earlier.rows.map((row) => [row.target.id, row]))
        const crossed = later.rows.filter((row) => {
          const before = old.get(row.target.id)
          return before && shownStatusOf(before) !== shownStatusOf(row)
        })
        const ids = (rows: readonly LedgerRow[]) => rows.map(({ target }) => target.id).sort()
        expect(listed('crossing').sort()).toEqual(ids(crossed))
        const fresh = later.rows.filter(({ target }) => !old.has(target.id))
        expect(listed('new-target').sort()).toEqual(ids(fresh))
        const kept = new Set([...ids(later.rows), ...fresh.map(({ target }) => target.supersedes)])
        const gone = earlier.rows.filter(({ target }) => !kept.has(target.id))
        expect(listed('dropped-target').sort()).toEqual(ids(gone))
      }),
      often,
    )
  })

  test('H12: are of figures recorded after the earlier day, if new or revised', () => {
    fc.assert(
      fc.property(twoDays, ([earlier, later]) => {
        const shown = ledgerChangesBetween(earlier, later).flatMap((change) => {
          if (change.kind === 'new-target') return change.after.target.setAt
          return 'region' in change ? change.after.recordedAt : []
        })
        expect(shown.filter((day) => day <= earlier.day)).toEqual([])
      }),
      often,
    )
  })

  test('are in the order of their kinds, statuses by urgency', () => {
    fc.assert(
      fc.property(twoDays, ([earlier, later]) => {
        const places = ledgerChangesBetween(earlier, later).map((change): [number, number] => [
          changeKinds.indexOf(change.kind),
          change.kind === 'crossing' ? severityOf(shownStatusOf(change.after)) : 0,
        ])
        expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
      }),
      often,
    )
  })
})

describe('the cited ledger', () => {
  const on = async (day: string): Promise<LedgerOn> => {
    const ledger = await answer(Ledger, `/api/targets?asOf=${day}`)
    return { day: ledger.day, rows: ledgerRowsOf(ledger) }
  }

  test('from December 2023 to January 2024 the status of contracts becomes awaiting', async () => {
    expect(ledgerChangesBetween(await on('2023-12-31'), await on('2024-01-10')).map(shown)).toEqual(
      ['tech-contract-turnover-2023: behind → awaiting, time'],
    )
  })

  test('in August 2023 the targets of the year were raised', async () => {
    expect(ledgerChangesBetween(await on('2023-07-31'), await on('2023-08-31')).map(shown)).toEqual(
      [
        'software-revenue-2022: overdue-data → cannot-tell, figure',
        'new figure 2023: 17000',
        'new figure 2022: 7408',
        'new high-tech-enterprises-2023-floor for high-tech-enterprises-2023-january',
        'new high-tech-enterprises-2023-stretch for high-tech-enterprises-2023-january',
        'new tech-smes-registered-2023-floor for tech-smes-registered-2023-january',
        'new tech-smes-registered-2023-stretch for tech-smes-registered-2023-january',
        'new rd-intensity-2023-august for rd-intensity-2023-january',
        'new tech-contract-turnover-2023 for none',
      ],
    )
  })
})
