import { expect, test } from 'vitest'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { now } from '../citedApi.ts'
import { isBroken } from '../../src/contract/http/broken.ts'
import { CatalogueAsRead } from '../../src/contract/indicator/catalogue.ts'
import { LedgerAsRead } from '../../src/contract/target/ledger.ts'
import { brokenEntriesOf, ledgerRowsOf } from '../../src/domain/pace/ledgerRow.ts'
import * as z from 'zod/mini'
import { loadDataset } from './loadDataset.ts'

test('the load fixture is 5,000 indicators with 12,000 observations, the same every time', () => {
  const dataset = loadDataset()
  expect(dataset.indicators).toHaveLength(5_000)
  expect(dataset.observations).toHaveLength(12_000)
  expect(new Set(dataset.indicators.map(({ id }) => id)).size).toBe(5_000)
  expect(new Set(dataset.observations.map(({ id }) => id)).size).toBe(12_000)
  expect(loadDataset()).toEqual(dataset)
})

test('H26: every name of it says that it is a load fixture', () => {
  const { sectors, themes, regions, indicators, milestones, sources } = loadDataset()
  const names = [
    ...[sectors, themes, regions, indicators, milestones].flat().map(({ name }) => name),
    ...sources.map(({ publisher }) => publisher),
  ]
  expect(
    names.filter(({ zh, en }) => !zh.includes('负载演示') || !en.includes('load fixture')),
  ).toEqual([])
})

test('the catalogue has all of it: 5,000 rows, none of them broken', async () => {
  const answer = await mockBackend({ dataset: loadDataset(), now }).request('/api/catalogue')
  const { rows } = z.parse(CatalogueAsRead, await answer.json())
  expect(rows).toHaveLength(5_000)
  expect(rows.filter(isBroken)).toEqual([])
})

test('the ledger has all of it: over 2,000 targets, each of them judged', async () => {
  const answer = await mockBackend({ dataset: loadDataset(), now }).request('/api/targets')
  const ledger = z.parse(LedgerAsRead, await answer.json())
  expect(brokenEntriesOf(ledger)).toEqual([])
  expect(ledgerRowsOf(ledger).length).toBeGreaterThan(2_000)
})
