import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { issueText } from './issue.ts'
import { readDataset } from './readDataset.ts'

type Row = Record<string, unknown>

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'board-data-'))
  folders.push(folder)
  cpSync('tests/city', folder, { recursive: true })
  return folder
}

/** The issues of the cited dataset after a change, one line each. */
async function issuesAfter(change: (folder: string) => void): Promise<string[]> {
  const folder = copyOfData()
  change(folder)
  const read = await readDataset(folder)
  return 'issues' in read ? read.issues.map(issueText) : []
}

const bytes = (file: string, content: string | Uint8Array) => (folder: string) =>
  writeFileSync(join(folder, file), content)

const rows =
  (file: string, change: (list: Row[]) => void) =>
  (folder: string): void => {
    const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[]
    change(list)
    writeFileSync(join(folder, file), `${JSON.stringify(list, null, 2)}\n`)
  }

const row = (file: string, place: number, change: Row) =>
  rows(file, (list) => void Object.assign(list[place] ?? {}, change))

test('the cited dataset has no issue', async () => {
  expect(await issuesAfter(() => undefined)).toEqual([])
})

test('a folder that is not there is one issue', async () => {
  const read = await readDataset('no-such-folder')
  expect('issues' in read && read.issues.map(issueText)).toEqual(['no-such-folder: does not exist'])
})

test('F100: a value nested twenty thousand deep is a issue of its row', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const issues = await issuesAfter((folder) => {
    const file = join(folder, 'themes.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"order": 1', `"order": ${deep}`))
  })
  expect(issues).toEqual([
    expect.stringMatching(/^themes\.json row 1 .* order: must be .*; it is a list/),
  ])
})

test('a list that cannot be read is told once, and nothing that others say of it', async () => {
  const issues = await issuesAfter((folder) => rmSync(join(folder, 'observations.json')))
  expect(issues).toEqual([expect.stringMatching(/^observations\.json: cannot be read/)])
})

describe('a file that is not what it should be', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'is missing',
      (folder) => rmSync(join(folder, 'themes.json')),
      /themes\.json: cannot be read.*ENOENT/,
    ],
    [
      'F67: is GBK',
      bytes('themes.json', new Uint8Array([0xc4, 0xcf, 0xbe, 0xa9])),
      /themes\.json: is not UTF-8/,
    ],
    ['F68: has a byte order mark', bytes('themes.json', '\uFEFF[]\n'), /byte order mark/],
    ['is cut', bytes('themes.json', '[\n  {'), /themes\.json: is not JSON: .*(position|end)/i],
    ['is one object', bytes('themes.json', '{}\n'), /themes\.json: is not a list/],
    [
      'is laid out otherwise',
      bytes('themes.json', '[ ]\n'),
      /themes\.json: line 1 is not laid out/,
    ],
  ])('%s', async (_, change, told) => {
    const issues = await issuesAfter(change)
    expect(issues.some((issue) => told.test(issue))).toBe(true)
  })

  test('F28: a field that stands twice, and a number that a computer rounds, are named by line', async () => {
    const text = readFileSync('tests/city/observations.json', 'utf8')
    expect(
      await issuesAfter(
        bytes(
          'observations.json',
          text.replace('"value": 733,', '"value": 732,\n    "value": 733,'),
        ),
      ),
    ).toEqual([expect.stringMatching(/observations\.json: line 9 is not laid out/)])
    expect(
      await issuesAfter(
        bytes('observations.json', text.replace('"value": 733,', '"value": 9007199254740993,')),
      ),
    ).toEqual([expect.stringMatching(/observations\.json: line 9 is not laid out/)])
  })
})

describe('a row that is not what it should be is named with its field', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'F26: a value that is a text',
      row('observations.json', 0, { value: '733' }),
      /observations\.json row 1 \(high-tech-enterprises-nanjing-2012-1\) value: .*it is "733"/,
    ],
    [
      'H32: a day of record of a note that is not later',
      row('observations.json', 0, { note: { zh: '注', en: 'x', recordedAt: '2022-12-31' } }),
      /row 1 .* note\.recordedAt: is given only where it is later/,
    ],
    [
      'H32: a day of record of a summary that is not later than the first step',
      rows('milestones.json', (list) =>
        Object.assign(list[0] ?? {}, { summary: { zh: '注', en: 'x', recordedAt: '2020-01-01' } }),
      ),
      /row 1 .* summary\.recordedAt: is given only where it is later/,
    ],
    [
      'an instruction in a note',
      row('targets.json', 0, { note: { zh: '不得与全年数连线。', en: 'x' } }),
      /row 1 .* note\.forReaders: is needed/,
    ],
    [
      'an instruction in what readers are told',
      row('indicators.json', 0, {
        notes: { zh: '注', en: 'x', forReaders: { zh: '注', en: 'A sum. Do not add it.' } },
      }),
      /row 1 .* notes\.forReaders: is needed/,
    ],
    [
      'a note for readers in one language',
      row('targets.json', 0, {
        note: { zh: '注', en: 'x', forReaders: { zh: '', en: 'x' } },
      }),
      /row 1 .* note\.forReaders\.zh: is empty/,
    ],
    [
      'a percentage with a space',
      row('targets.json', 0, { note: { zh: '增长5%', en: 'up 5 %' } }),
      /row 1 .* note\.forReaders: is needed: readers see percentages/,
    ],
    [
      'another name that stands twice',
      row('indicators.json', 0, { aliases: { zh: ['高企', '高企'], en: [], pinyin: [] } }),
      /row 1 .* aliases\.zh: has a name twice/,
    ],
    [
      'another name that is empty',
      row('sectors.json', 0, { aliases: { zh: [], en: [' '], pinyin: [] } }),
      /row 1 .* aliases\.en: has an empty name/,
    ],
    [
      'pinyin of another name with a space',
      row('indicators.json', 0, { aliases: { zh: [], en: [], pinyin: ['gao qi'] } }),
      /row 1 .* aliases\.pinyin: is lower-case Latin/,
    ],
    ['F29: an unknown word', row('observations.json', 0, { bound: 'more' }), /row 1 .* bound: /],
    ['a field that nobody knows', row('observations.json', 0, { colour: 'red' }), /row 1 .*colour/],
    [
      'F31: a field called __proto__',
      rows('themes.json', (list) =>
        Object.defineProperty(list[0], '__proto__', { value: 1, enumerable: true }),
      ),
      /themes\.json row 1/,
    ],
    [
      'a date that is none',
      row('observations.json', 0, { recordedAt: '2022-02-30' }),
      /row 1 .* recordedAt: /,
    ],
    [
      'F30: a control character',
      row('observations.json', 0, { asPublished: 'a\u0000b' }),
      /row 1 .* asPublished: holds a control character/,
    ],
    [
      'F30: half a character',
      row('themes.json', 0, { name: { zh: '创\ud800', en: 'x' } }),
      /row 1 .* name\.zh: holds a control character/,
    ],
    [
      'an unknown indicator',
      row('observations.json', 0, { indicator: 'no-such' }),
      /row 1 .* indicator: there is no "no-such" in indicators/,
    ],
    [
      'an id that stands twice',
      rows('targets.json', (list) => void list.push({ ...list[0] })),
      /targets\.json row 38 .* id: .* stands in the list twice/,
    ],
    [
      'a rank with a fraction',
      rows(
        'observations.json',
        (list) =>
          void Object.assign(
            list.find(({ indicator }) => indicator === 'wipo-cluster-rank') ?? {},
            { value: 1.5 },
          ),
      ),
      /value: a rank is a whole number/,
    ],
    [
      'two preferred rows',
      rows('observations.json', (list) =>
        list.forEach(
          (one) => one['status'] === 'provisional' && Object.assign(one, { preferred: true }),
        ),
      ),
      /preferred: .* has 2 preferred rows instead of one/,
    ],
    [
      'rows in another order',
      rows('observations.json', (list) => void list.reverse()),
      /row 2 .*: stands after .*, which comes later/,
    ],
    [
      'a conflict that is not mutual',
      rows(
        'observations.json',
        (list) =>
          void Object.assign(
            list.find(({ conflictsWith }) => (conflictsWith as string[]).length > 0) ?? {},
            { conflictsWith: [] },
          ),
      ),
      /conflictsWith: .* does not name this row in turn/,
    ],
    [
      'a target after its day',
      row('targets.json', 0, { setAt: '2024-01-10' }),
      /targets\.json row 1 .* setAt: is after the day/,
    ],
    [
      'a text in one language',
      row('themes.json', 0, { name: { zh: 'Enterprises', en: '企业' } }),
      /name\.zh: has no Chinese character/,
    ],
    [
      'a second city',
      rows('regions.json', (list) =>
        list
          .slice(1, 2)
          .forEach((one) =>
            Object.assign(one, { kind: 'city', parent: null, timeZone: 'Asia/Shanghai' }),
          ),
      ),
      /regions\.json row 2 .* kind: a board is about one city, and that is "nanjing"/,
    ],
    [
      'F34: a region within itself',
      rows('regions.json', (list) =>
        list
          .filter(({ kind }) => kind === 'district')
          .forEach((one) => Object.assign(one, { parent: one['id'] })),
      ),
      /regions\.json .* parent: leads in a circle/,
    ],
    [
      'a unit that is no code',
      row('indicators.json', 0, { unitCode: 'Count Enterprises' }),
      /unitCode: is lower-case/,
    ],
    [
      'a formula that gives something else',
      rows(
        'observations.json',
        (list) =>
          void Object.assign(list.find(({ derived }) => derived !== null) ?? {}, {
            derived: { formula: '1 + 1' },
          }),
      ),
      /derived\.formula: gives 2, not the value/,
    ],
    [
      'a step that is dated otherwise than it says',
      rows('milestones.json', (list) =>
        list
          .slice(0, 1)
          .forEach((one) => Object.assign((one['events'] as Row[])[0] ?? {}, { date: '2021-05' })),
      ),
      /milestones\.json row 1 .* events\.0\.precision/,
    ],
  ])('%s', async (_, change, told) => {
    const issues = await issuesAfter(change)
    expect(issues.join('\n')).toMatch(told)
  })

  test.each([
    ['of nothing', 'hte-growth-rate', { growthOf: 'no-such' }, /there is no "no-such"/],
    ['written as null', 'hte-growth-rate', { growthOf: null }, /must be of the type string/],
    ['of a rank', 'hte-growth-rate', { growthOf: 'wipo-cluster-rank' }, /not told in per cent/],
    ['of a share', 'hte-growth-rate', { growthOf: 'rd-intensity' }, /not told in per cent/],
    ['stated by a level', 'gdp', { growthOf: 'unicorns' }, /only for the measure "growth"/],
    ['in another unit', 'pct-growth-rate', { unitCode: 'points' }, /in the unit "percent"/],
    [
      'stated twice',
      'gdp-growth',
      { growthOf: 'high-tech-enterprises' },
      /"hte-growth-rate" states the growth of "high-tech-enterprises" already/,
    ],
  ])('a growth %s', async (_, id, change, told) => {
    const issues = await issuesAfter(
      rows('indicators.json', (list) =>
        list.forEach((one) => one['id'] === id && Object.assign(one, change)),
      ),
    )
    expect(issues.join('\n')).toMatch(told)
  })

  test('H20: a growth of a region of which the level has no figure', async () => {
    const issues = await issuesAfter(
      rows('observations.json', (list) =>
        list.forEach(
          (one) => one['indicator'] === 'hte-growth-rate' && Object.assign(one, { region: 'xian' }),
        ),
      ),
    )
    expect(issues.join('\n')).toMatch(/growthOf: "high-tech-enterprises" has no figure of "xian"/)
  })

  test('all issues of all files come at once, in order, and a broken row is told once', async () => {
    const issues = await issuesAfter((folder) => {
      row('targets.json', 36, { indicator: 'no-such' })(folder)
      row('indicators.json', 0, { decimals: 9 })(folder)
      row('observations.json', 0, { region: 'no-such' })(folder)
    })
    expect(issues.map((issue) => issue.replace(/ \(.*/, ''))).toEqual([
      'indicators.json row 1',
      'observations.json row 1',
      'targets.json row 37',
    ])
  })
})
