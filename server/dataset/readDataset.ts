import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Dataset } from '../store/store.ts'
import { fileOf, type ListName, listNames, rowOf } from './datasetLists.ts'
import { listText } from './datasetText.ts'
import { type Issue, quoted } from './issue.ts'
import { meaningIssues } from './meaningIssues.ts'
import type { Known, Lists } from './rowIssues.ts'

/** A list as read from its file; `rows` is `null` when the file could not be read as a list. */
type Read = { rows: readonly unknown[] | null; issues: readonly Issue[] }

/**
 * Reads and checks a dataset folder as described in `data/README.md`. Returns all issues at once, ordered by
 * file and row. Never throws for the content of a folder.
 */
export async function readDataset(
  folder: string,
): Promise<{ dataset: Dataset } | { issues: readonly Issue[] }> {
  if (!existsSync(folder))
    return {
      issues: [{ file: folder, row: null, id: null, field: null, message: 'does not exist' }],
    }
  const read = new Map<ListName, Read>()
  for (const list of listNames) read.set(list, await readList(folder, list))
  const rowsOf = (list: ListName) => read.get(list)?.rows ?? []
  const broken = new Set(
    [...read.values()].flatMap(({ issues }) => issues.map(({ file, row }) => `${file} ${row}`)),
  )
  // Rows of the wrong shape are not checked further: the rules would only repeat the same issue.
  const sound = Object.fromEntries(
    listNames.map((list) => [
      list,
      rowsOf(list)
        .map((row, place) => ({ row, place }))
        .filter(({ place }) => !broken.has(`${fileOf(list)} ${place + 1}`)),
    ]),
  ) as unknown as Lists
  const ids = new Map(listNames.map((list) => [list, new Set(rowsOf(list).map(idOf))]))
  const known: Known = (list, id) => !read.get(list)?.rows || ids.get(list)?.has(id) === true
  const whole = (list: ListName) => read.get(list)?.issues.length === 0
  const meant = meaningIssues(sound, { known, whole }).map(
    ({ list, place, field, message }): Issue => ({
      file: fileOf(list),
      row: place + 1,
      id: idOf(rowsOf(list)[place]),
      field,
      message,
    }),
  )
  // Only of a list that could be read whole: one of its broken rows may be the city.
  const cities = sound.regions.filter(({ row }) => row.kind === 'city')
  const noCity: Issue[] =
    whole('regions') && cities.length === 0
      ? [
          issueOfFile(
            'regions',
            'has no region of the kind "city": that is the one the board is about',
          ),
        ]
      : []
  const issues = listNames.flatMap((list) => [
    ...(read.get(list)?.issues ?? []),
    ...[...noCity, ...meant].filter(({ file }) => file === fileOf(list)),
  ])
  if (issues.length > 0)
    return { issues: issues.sort((a, b) => (a.file === b.file ? (a.row ?? 0) - (b.row ?? 0) : 0)) }
  return { dataset: Object.fromEntries(listNames.map((list) => [list, rowsOf(list)])) as Dataset }
}

function issueOfFile(list: ListName, message: string): Issue {
  return { file: fileOf(list), row: null, id: null, field: null, message }
}

async function readList(folder: string, list: ListName): Promise<Read> {
  const file = fileOf(list)
  const wrong = (message: string, rows: Read['rows'] = null) => ({
    rows,
    issues: [issueOfFile(list, message)],
  })
  let text: string
  try {
    const bytes = await readFile(join(folder, file))
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    return error instanceof TypeError
      ? wrong('is not UTF-8: save it as UTF-8 without a byte order mark')
      : wrong(`cannot be read: ${messageOf(error)}`)
  }
  if (text.startsWith('\uFEFF')) return wrong('begins with a byte order mark: save it without one')
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch (error) {
    return wrong(`is not JSON: ${messageOf(error)}`)
  }
  if (!Array.isArray(rows)) return wrong('is not a list')
  const seen = new Set<string>()
  const issues = rows.flatMap((row: unknown, place) => [
    ...shapeIssues(list, row, place),
    ...repeated(seen, file, row, place),
  ])
  if (issues.length > 0) return { rows, issues }
  const laidOut = listText(list, rows as object[])
  return laidOut === text
    ? { rows, issues }
    : wrong(
        `line ${firstDifference(text, laidOut)} is not laid out as the dictionary asks: two spaces, the fields in their order, each once, numbers as a computer keeps them, a newline at the end`,
        rows,
      )
}

function repeated(seen: Set<string>, file: string, row: unknown, place: number): Issue[] {
  const id = idOf(row)
  if (id === null) return []
  if (!seen.has(id)) {
    seen.add(id)
    return []
  }
  return [
    { file, row: place + 1, id, field: 'id', message: `${quoted(id)} stands in the list twice` },
  ]
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function shapeIssues(list: ListName, row: unknown, place: number): Issue[] {
  const own = { file: fileOf(list), row: place + 1, id: idOf(row) }
  const result = z.safeParse(rowOf[list], row)
  const broken = result.success
    ? []
    : result.error.issues.map((issue) => ({
        ...own,
        field: issue.path.join('.') || null,
        message: `${wanted(issue)}; it is ${quoted(at(row, issue.path))}`,
      }))
  return [...broken, ...characterIssues(row).map((issue) => ({ ...own, ...issue }))]
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be of the type ${issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'unrecognized_keys')
    return `has fields that the dictionary does not know, ${issue.keys.join(', ')}`
  return 'is not in the form that the dictionary asks for'
}

/** Deepest nesting that is searched for characters; the schemas of rows are no deeper. */
const deepest = 5

/** Strings with control characters or lone surrogates, which neither database nor browser can keep. */
function characterIssues(
  value: unknown,
  path: readonly string[] = [],
): { field: string | null; message: string }[] {
  if (typeof value === 'string')
    // eslint-disable-next-line no-control-regex -- The expression looks for them.
    return /[\u0000-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
      value,
    )
      ? [{ field: path.join('.') || null, message: `holds a control character: ${quoted(value)}` }]
      : []
  if (typeof value !== 'object' || value === null || path.length > deepest) return []
  return Object.entries(value).flatMap(([key, one]) => characterIssues(one, [...path, key]))
}

function idOf(row: unknown): string | null {
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : null
  return typeof id === 'string' ? id : null
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined),
    value,
  )
}

/** The first line in which two texts differ, from 1 on. */
function firstDifference(text: string, other: string): number {
  let place = 0
  let line = 1
  while (place < text.length && text[place] === other[place]) {
    if (text[place] === '\n') line += 1
    place += 1
  }
  return line
}
