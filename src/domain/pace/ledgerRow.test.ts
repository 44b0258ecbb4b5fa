import { describe, expect, test } from 'vitest'
import { indicator, reading, target } from '../../../tests/inventedFigures.ts'
import type { Broken } from '../../contract/http/broken.ts'
import type { LedgerEntryAsRead } from '../../contract/target/ledger.ts'
import type { Override } from '../../contract/target/status.ts'
import { brokenEntriesOf, ledgerRowsOf, unjudgedIn } from './ledgerRow.ts'

const day = '2024-02-01'
const broken: Broken = { broken: true, id: 'invented-broken', problem: 'value: not a number' }
const invented = (id: string, value = 100) => ({
  ...target({ id, value }),
  indicator: 'invented',
  region: 'nanjing',
  source: 'invented-source',
  asPublished: '100',
  scope: null,
  supersedes: null,
  restates: null,
  note: null,
})

function entry(given: Partial<LedgerEntryAsRead> = {}): LedgerEntryAsRead {
  return {
    indicator: indicator(),
    pinyin: { initials: 'xgzb', full: 'xugouzhibiao' },
    region: { id: 'nanjing', name: { zh: '南京', en: 'Nanjing' } },
    readings: [reading()],
    targets: [invented('floor'), invented('stretch', 120)],
    overrides: [],
    ...given,
  }
}

describe('the rows of a ledger', () => {
  test('are its targets, each judged on the figures of their entry', () => {
    const one = entry()
    const rows = ledgerRowsOf({ day, entries: [one] })
    expect(rows.map(({ target, judgement }) => [target.id, judgement.status])).toEqual([
      ['floor', 'met'],
      ['stretch', 'missed'],
    ])
    const { indicator, pinyin, region, readings } = one
    for (const row of rows) expect(row).toMatchObject({ indicator, pinyin, region, readings })
  })

  test('are judged as of the day of the ledger', () => {
    const entries = [entry({ readings: [] })]
    const on = (day: string) => ledgerRowsOf({ day, entries })[0]?.judgement.status
    expect([on('2024-04-29'), on('2024-04-30')]).toEqual(['awaiting', 'overdue-data'])
  })

  test('carry the override of their own target', () => {
    const override: Override = {
      id: 'invented-override',
      target: 'stretch',
      status: 'on-pace',
      by: 'Li Hua',
      reason: 'Late figures',
      setAt: '2024-01-01',
      until: '2024-03-31',
    }
    const rows = ledgerRowsOf({ day, entries: [entry({ overrides: [override] })] })
    expect(rows.map((row) => row.override)).toEqual([null, override])
    expect(rows[1]?.judgement.status).toBe('missed')
  })

  test('F26: an entry with an invalid figure has no rows and is listed as broken', () => {
    const spoilt = entry({
      indicator: indicator({ id: 'spoilt' }),
      readings: [reading(), broken],
    })
    const ledger = { day, entries: [spoilt, entry(), broken] }
    expect(ledgerRowsOf(ledger).map(({ indicator }) => indicator.id)).toEqual([
      'invented',
      'invented',
    ])
    expect(brokenEntriesOf(ledger)).toEqual([spoilt])
  })

  test('F26: an invalid entry counts in its sectors, an unreadable one in every sector', () => {
    const spoilt = entry({
      indicator: indicator({ id: 'spoilt', sectors: ['6g'] }),
      readings: [reading(), broken],
    })
    const ledger = { entries: [spoilt, entry(), broken] }
    const counts = [[], ['6g'], ['6g', 'computing'], ['computing']].map((sectors) =>
      unjudgedIn(ledger, sectors),
    )
    expect(counts).toEqual([2, 2, 2, 1])
  })
})
