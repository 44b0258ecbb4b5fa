import { renderHook } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../../tests/arbitraryFigures.ts'
import { indicator } from '../../../tests/inventedFigures.ts'
import { ledgerRow } from '../../../tests/inventedLedger.ts'
import { Status } from '../../contract/target/status.ts'
import { Tier } from '../../contract/target/target.ts'
import { targetScopes } from '../../domain/target/targetScopes.ts'
import { useList } from '../../lists/useList.ts'
import { targetEntriesOf } from './entry.ts'
import { ledgerItemsOf } from './ledgerItems.ts'
import { type TargetFilters, targetList } from './targetList.ts'

const statuses = Status.options
const themes = ['enterprises', 'research', 'capital']
const years = ['2023', '2025']

const row = fc
  .record({
    status: fc.constantFrom(...statuses),
    theme: fc.constantFrom(...themes),
    year: fc.constantFrom(...years),
    tier: fc.constantFrom(...Tier.options),
    sectors: fc.subarray(['6g', 'seed']),
    id: fc.constantFrom('first', 'second'),
    restates: fc.constantFrom(null, 'first'),
    region: fc.constantFrom('nanjing', 'jiangning'),
    headline: fc.boolean(),
  })
  .map(({ status, theme, year, tier, sectors, id, restates, region, headline }) =>
    ledgerRow({
      indicator: indicator({ theme, sectors }),
      target: { id, restates, due: `${year}-12-31`, tier },
      judgement: { status },
      region: { id: region, name: { zh: region, en: region } },
      headline,
    }),
  )

const filters: fc.Arbitrary<TargetFilters> = fc.record({
  sectors: fc.subarray(['6g', 'seed']),
  status: fc.option(fc.constantFrom(...statuses)),
  scope: fc.option(fc.constantFrom(...targetScopes)),
  theme: fc.option(fc.constantFrom(...themes)),
  year: fc.option(fc.constantFrom(...years)),
  tier: fc.option(fc.constantFrom(...Tier.options)),
})

const unsorted = { query: '', sort: null, toSort: () => '' }

const rows = fc.array(row, { maxLength: 20 })

describe('what the filters of the ledger leave', () => {
  test('H18: the count of every option is what choosing it leaves', () => {
    fc.assert(
      fc.property(rows, filters, (some, chosen) => {
        const entries = targetEntriesOf(some, '2023-06-30')
        const { result, rerender, unmount } = renderHook(
          (filtered: TargetFilters) =>
            useList(targetList, { ...unsorted, entries, chosen: filtered }),
          { initialProps: chosen },
        )
        const { countsOf } = result.current
        for (const facet of ['status', 'scope', 'theme', 'year', 'tier'] as const)
          for (const value of [
            ...statuses,
            ...targetScopes,
            ...themes,
            ...years,
            ...Tier.options,
          ]) {
            rerender({ ...chosen, [facet]: value })
            const left = result.current.shown.filter(({ restating }) => !restating)
            expect(countsOf(facet).get(value) ?? 0).toBe(left.length)
          }
        unmount()
      }),
      { ...often, numRuns: 100 },
    )
  })

  test('H18: groups leave no target out and count none twice', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('theme' as const, 'year' as const), (some, group) => {
        const entries = targetEntriesOf(some, '2023-06-30')
        const items = ledgerItemsOf(
          entries,
          group,
          themes.map((id) => ({ id })),
        )
        const grouped = items.flatMap((item) => (item.kind === 'target' ? [item.entry] : []))
        expect(new Set(grouped)).toEqual(new Set(entries))
        expect(grouped).toHaveLength(entries.length)
        const heads = items.flatMap((item) => (item.kind === 'group' ? [item] : []))
        for (const { counts, size } of heads)
          expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(size)
      }),
      { ...often, numRuns: 200 },
    )
  })
})
