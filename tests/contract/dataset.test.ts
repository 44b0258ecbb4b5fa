import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { citedDataset, memoryStore } from '../../mocks/memoryStore.ts'

const path = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url))
const lists = Object.entries(citedDataset())

describe('the cited dataset', () => {
  test('passes its own checker', () => {
    const report = execFileSync(process.execPath, [path('check.mjs')], { encoding: 'utf8' })
    expect(report).toContain('OK: no errors')
    expect(report).toMatch(/^observations +418 /m)
  })

  test.each(lists)('%s pass the contract, and nothing in them is changed', (name, rows) => {
    const file: unknown = JSON.parse(readFileSync(path(`${name}.json`), 'utf8'))
    expect(rows).toEqual(file)
  })

  test.each([
    ['sectors', 9],
    ['themes', 9],
    ['regions', 23],
    ['sources', 127],
    ['indicators', 89],
    ['observations', 418],
    ['targets', 37],
    ['milestones', 29],
  ] as const)('holds as many %s as its dictionary says: %d', (name, count) => {
    expect(citedDataset()[name]).toHaveLength(count)
  })

  test('is as recent as its newest record', async () => {
    expect(await memoryStore().latestDay()).toBe('2026-02-02')
  })
})
