import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Dataset } from '../store/store.ts'
import { fileOf, type ListName, listNames, rowOf } from './datasetLists.ts'
import { listText } from './datasetText.ts'
import { type Fault, quoted } from './fault.ts'
import { meaningFaults } from './meaning.ts'
import type { Known, Lists } from './rowFaults.ts'

/** What could be read of a list: `rows` is `null` where the file gave none. */
type Read = { rows: readonly unknown[] | null; faults: readonly Fault[] }

/**
 * Reads a folder of the shape that `data/README.md` describes. All faults come at once, by file and
 * row; nothing is thrown for what a folder may hold.
 */
export async function readDataset(
  folder: string,
): Promise<{ dataset: Dataset } | { faults: readonly Fault[] }> {
  if (!existsSync(folder))
    return {
      faults: [{ file: folder, row: null, id: null, field: null, message: 'does not exist' }],
    }
  const read = new Map<ListName, Read>()
  for (const list of listNames) read.set(list, await readList(folder, list))
  const rowsOf = (list: ListName) => read.get(list)?.rows ?? []
  const broken = new Set(
    [...read.values()].flatMap(({ faults }) => faults.map(({ file, row }) => `${file} ${row}`)),
  )
  // What a rule says of a row that is not what it should be would only repeat its fault.
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
  const whole = (list: ListName) => read.get(list)?.faults.length === 0
  const meant = meaningFaults(sound, { known, whole }).map(
    ({ list, place, field, message }): Fault => ({
      file: fileOf(list),
      row: place + 1,
      id: idOf(rowsOf(list)[place]),
      field,
      message,
    }),
  )
  const faults = listNames.flatMap((list) => [
    ...(read.get(list)?.faults ?? []),
    ...meant.filter(({ file }) => file === fileOf(list)),
  ])
  if (faults.length > 0)
    return { faults: faults.sort((a, b) => (a.file === b.file ? (a.row ?? 0) - (b.row ?? 0) : 0)) }
  return { dataset: Object.fromEntries(listNames.map((list) => [list, rowsOf(list)])) as Dataset }
}

async function readList(folder: string, list: ListName): Promise<Read> {
  const file = fileOf(list)
  const wrong = (message: string, rows: Read['rows'] = null) => ({
    rows,
    faults: [{ file, row: null, id: null, field: null, message }],
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
  const faults = rows.flatMap((row: unknown, place) => [
    ...shapeFaults(list, row, place),
    ...repeated(seen, file, row, place),
  ])
  if (faults.length > 0) return { rows, faults }
  const laidOut = listText(list, rows as object[])
  return laidOut === text
    ? { rows, faults }
    : wrong(
        `line ${firstDifference(text, laidOut)} is not laid out as the dictionary asks: two spaces, the fields in their order, each once, numbers as a computer keeps them, a newline at the end`,
        rows,
      )
}

function repeated(seen: Set<string>, file: string, row: unknown, place: number): Fault[] {
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

function shapeFaults(list: ListName, row: unknown, place: number): Fault[] {
  const own = { file: fileOf(list), row: place + 1, id: idOf(row) }
  const result = z.safeParse(rowOf[list], row)
  const broken = result.success
    ? []
    : result.error.issues.map((issue) => ({
        ...own,
        field: issue.path.join('.') || null,
        message: `${wanted(issue)}; it is ${quoted(at(row, issue.path))}`,
      }))
  return [...broken, ...textFaults(row).map((fault) => ({ ...own, ...fault }))]
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be of the type ${issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'unrecognized_keys')
    return `has fields that the dictionary does not know, ${issue.keys.join(', ')}`
  return 'is not in the form that the dictionary asks for'
}

/** Levels within each other that a row of the dictionary has at most; its shape refuses what is deeper. */
const deepest = 5

/** Characters that a database or a reader cannot keep: control characters and halves of a character. */
function textFaults(
  value: unknown,
  path: readonly string[] = [],
): { field: string | null; message: string }[] {
  if (typeof value === 'string')
    // eslint-disable-next-line no-control-regex -- These are what is looked for.
    return /[\u0000-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
      value,
    )
      ? [{ field: path.join('.') || null, message: `holds a control character: ${quoted(value)}` }]
      : []
  if (typeof value !== 'object' || value === null || path.length > deepest) return []
  return Object.entries(value).flatMap(([key, one]) => textFaults(one, [...path, key]))
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
