import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { cityDataset } from '../../tests/cityDataset.ts'
import { arbitraryDataset } from '../../tests/arbitraryDatasets.ts'
import { changesBetween, changesText, isEmpty } from './datasetChanges.ts'
import { fileOf, listNames } from './datasetLists.ts'
import { listText } from './datasetText.ts'
import { issueText } from './issue.ts'
import { readDataset } from './readDataset.ts'
import { releaseIssues } from './releaseIssues.ts'
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

/** Applies a change to the first row of a list of the city's dataset and returns the issues of its check. */
async function issuesAfter(list: string, change: (row: Row) => void): Promise<string[]> {
  const at = fresh()
  cpSync('tests/city', at, { recursive: true })
  const file = join(at, `${list}.json`)
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[]
  rows.slice(0, 1).forEach(change)
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
  const read = await readDataset(at)
  const issues = 'issues' in read ? read.issues : await releaseIssues(at, read.dataset)
  return issues.map(issueText)
}

type Row = Record<string, unknown>

describe('the check of a dataset finds a slip and names its list, row and field', () => {
  test.each<[list: string, field: string, change: (row: Row) => void]>([
    ['sectors', 'order', (row) => (row['order'] = 7)],
    ['themes', 'name', (row) => delete row['name']],
    ['regions', 'parent', (row) => (row['parent'] = 'nanjing')],
    ['sources', 'publishedAt', (row) => (row['publishedAt'] = '2024-13')],
    ['sources', 'originalPublisher', (row) => (row['via'] = 'direct')],
    ['indicators', 'theme', (row) => (row['theme'] = 'rankings')],
    ['indicators', 'unitCode', (row) => (row['measure'] = 'rank')],
    ['indicators', 'notes', (row) => (row['notes'] = { zh: '只有中文', en: ' ' })],
    ['indicators', 'growthOf', (row) => (row['growthOf'] = 'pct-applications')],
    ['observations', 'asOf', (row) => (row['basis'] = 'as-of')],
    ['observations', 'value', (row) => (row['value'] = 733.5)],
    ['observations', 'value', (row) => (row['value'] = -1)],
    ['observations', 'preferred', (row) => (row['preferred'] = false)],
    ['observations', 'status', (row) => (row['status'] = 'superseded')],
    ['observations', 'corroboratedBy', (row) => (row['corroboratedBy'] = [row['source']])],
    ['observations', 'conflictsWith', (row) => (row['conflictsWith'] = [row['id']])],
    ['observations', 'asPublished', (row) => (row['asPublished'] = '一'.repeat(25))],
    ['observations', 'recordedAt', (row) => (row['recordedAt'] = '2019-01-01')],
    ['targets', 'setAt', (row) => (row['due'] = '2022-12-31')],
    ['targets', 'supersedes', (row) => (row['supersedes'] = row['id'])],
    ['targets', 'baseline', (row) => (row['baseline'] = { period: '2022', value: 1 })],
    ['milestones', 'events', (row) => (row['events'] = [])],
    ['milestones', 'sectors', (row) => (row['sectors'] = ['6g', '6g'])],
  ])('%s: %s', async (list, field, change) => {
    const issues = await issuesAfter(list, change)
    expect(issues.join('\n')).toMatch(
      new RegExp(`^${list}\\.json row \\d+ .*\\) ${field}(\\.\\S+)?: `, 'm'),
    )
  })
})

describe('a dataset that is published', () => {
  test.each(['data', 'tests/city'])('%s has no issue', async (folder) => {
    const read = await readDataset(folder)
    expect('dataset' in read && (await releaseIssues(folder, read.dataset))).toEqual([])
  })

  test('has no sector, theme, source or indicator that nothing uses', async () => {
    const cited = cityDataset()
    const issues = await releaseIssues('tests/city', {
      ...cited,
      milestones: [],
      targets: [],
      observations: [],
      indicators: cited.indicators.slice(0, 1),
    })
    expect(new Set(issues.map(({ file, message }) => `${file} ${message}`))).toEqual(
      new Set([
        'sectors.json is not used',
        'themes.json is not used',
        'regions.json is not used',
        'sources.json is not used',
        'indicators.json has neither observation nor target; add one, or leave the indicator out',
      ]),
    )
    expect(issues.map(issueText)).toContain('regions.json row 1 (nanjing): is not used')
  })

  test('has web addresses nowhere but in the sources', async () => {
    expect(
      await issuesAfter('themes', (row) => (row['name'] = { zh: '见www.a.cn', en: 'See' })),
    ).toEqual(['themes.json: line 5 contains a web address'])
    expect(await issuesAfter('sources', (row) => (row['title'] = 'https://a.cn'))).toEqual([
      expect.stringMatching(/^sources\.json row 1 \(.*\) title: contains a web address$/),
    ])
  })
})
