import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { cityDataset } from '../../tests/cityDataset.ts'
import { arbitraryDataset } from '../../tests/arbitraryDatasets.ts'
import { changesBetween, changesText, isEmpty } from './datasetChanges.ts'
import { fileOf, listNames } from './datasetLists.ts'
import { listText } from './datasetText.ts'
import { readDataset } from './readDataset.ts'
import { writeDataset } from './writeDataset.ts'

const folder = mkdtempSync(join(tmpdir(), 'board-dataset-'))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0
const fresh = () => join(folder, String((made += 1)))

describe('the files of a dataset', () => {
  test('are written as they were read, byte for byte', async () => {
    const read = await readDataset('tests/city')
    const out = fresh()
    if ('dataset' in read) await writeDataset(out, read.dataset)
    for (const list of listNames)
      expect(readFileSync(join(out, fileOf(list)), 'utf8')).toBe(
        readFileSync(join('tests/city', fileOf(list)), 'utf8'),
      )
  })

  test('have one text, whatever the order in which fields were given', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const turned = dataset.observations.map((row) =>
          Object.fromEntries(Object.entries(row).reverse()),
        )
        expect(listText('observations', turned)).toBe(
          listText('observations', dataset.observations),
        )
        expect(JSON.parse(listText('targets', dataset.targets))).toEqual(dataset.targets)
      }),
      { numRuns: 20 },
    )
  })
})

describe('what lies between two datasets', () => {
  test('is nothing between a dataset and itself', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(isEmpty(changesBetween(dataset, structuredClone(dataset)))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('leads from one to the other', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDataset, (before, after) => {
        const changes = changesBetween(before, after)
        for (const list of listNames) {
          const { added, changed, missing } = changes[list]
          const taken = new Set([...added, ...changed.map(({ id }) => id)])
          const result = [
            ...before[list].filter(({ id }) => !taken.has(id) && !missing.includes(id)),
            ...after[list].filter(({ id }) => taken.has(id)),
          ]
          const byId = (rows: readonly { id: string }[]) =>
            new Map(rows.map((row) => [row.id, row]))
          expect(byId(result)).toEqual(byId(after[list]))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('is told by list, with the fields that differ and at most twenty names', () => {
    const cited = cityDataset()
    const [first, second, ...rest] = cited.targets
    const after = {
      ...cited,
      observations: [],
      targets: first && second ? [second, { ...first, value: 1 }, ...rest] : [],
    }
    const lines = changesText(changesBetween(cited, after))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^observations: 418 no longer there \(.*; and 398 more\)$/)
    expect(lines[1]).toBe(
      'targets: 1 changed (high-tech-enterprises-2023-january: value); in another order',
    )
  })
})

/** Rules of the checker beside the data that are about this city's release, not about any dataset. */
const ofTheRelease = /is not used|seed-article|has neither observation nor target|web address/

test('whatever the checker of the data refuses is refused before loading, too', async () => {
  const at = fresh()
  mkdirSync(at)
  cpSync('tests/city', at, { recursive: true })
  cpSync('data/check.mjs', join(at, 'check.mjs'))
  const changes: [file: string, change: (row: Record<string, unknown>) => void][] = [
    ['sectors', (row) => (row['order'] = 7)],
    ['themes', (row) => delete row['name']],
    ['regions', (row) => (row['parent'] = 'nanjing')],
    ['sources', (row) => (row['publishedAt'] = '2024-13')],
    ['sources', (row) => (row['via'] = 'direct')],
    ['indicators', (row) => (row['theme'] = 'rankings')],
    ['indicators', (row) => (row['measure'] = 'rank')],
    ['indicators', (row) => (row['notes'] = { zh: '只有中文', en: ' ' })],
    ['observations', (row) => (row['basis'] = 'as-of')],
    ['observations', (row) => (row['value'] = 733.5)],
    ['observations', (row) => (row['value'] = -1)],
    ['observations', (row) => (row['preferred'] = false)],
    ['observations', (row) => (row['status'] = 'superseded')],
    ['observations', (row) => (row['corroboratedBy'] = [row['source']])],
    ['observations', (row) => (row['conflictsWith'] = [row['id']])],
    ['observations', (row) => (row['asPublished'] = '一'.repeat(25))],
    ['observations', (row) => (row['recordedAt'] = '2019-01-01')],
    ['targets', (row) => (row['due'] = '2022-12-31')],
    ['targets', (row) => (row['supersedes'] = row['id'])],
    ['targets', (row) => (row['baseline'] = { period: '2022', value: 1 })],
    ['milestones', (row) => (row['events'] = [])],
    ['milestones', (row) => (row['sectors'] = ['6g', '6g'])],
  ]
  for (const [list, change] of changes) {
    const file = join(at, `${list}.json`)
    const text = readFileSync(file, 'utf8')
    const rows = JSON.parse(text) as Record<string, unknown>[]
    rows.slice(0, 1).forEach(change)
    writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
    const { stderr } = spawnSync(process.execPath, [join(at, 'check.mjs')], { encoding: 'utf8' })
    const refused = stderr
      .split('\n')
      .filter((line) => line.startsWith('- ') && !ofTheRelease.test(line))
    const read = await readDataset(at)
    const told = [list, String(change)]
    expect([...told, refused.length > 0]).toEqual([...told, true])
    expect([...told, 'issues' in read]).toEqual([...told, true])
    writeFileSync(file, text)
  }
})
