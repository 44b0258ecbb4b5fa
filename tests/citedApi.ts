import * as z from 'zod/mini'
import { clockOn } from '../mocks/demoDay.ts'
import { mockBackend } from '../mocks/mockBackend.ts'
import { cityDay } from './cityDay.ts'
import { cityDataset } from './cityDataset.ts'
import { Problem } from '../src/contract/http/problem.ts'
import type { ReadyAnswer } from '../src/contract/http/rendering.ts'
import type { Bilingual, RecordedNote } from '../src/contract/scalars.ts'
import { withDigits } from '../src/domain/figure/digits.ts'

/** The cited dataset; `api` answers from it, as for a client. */
export const cited = cityDataset()

export const latestDay = cityDay
export const now = clockOn(cityDay)

const api = mockBackend({ dataset: cited, now })

export async function respond(path: string): Promise<Response> {
  return api.request(path)
}

/** As the server is asked while it renders; what it answers cannot be changed. */
export async function ask(path: string): Promise<ReadyAnswer> {
  const response = await respond(path)
  return { status: response.status, value: frozen(await response.json()) }
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

/** Every statement of the cited dataset, formatted as in the answers of its last day. */
export const citedFigures = cited.indicators.flatMap((indicator) => {
  const isOfIt = (row: { indicator: string }) => row.indicator === indicator.id
  const figures = cited.observations.filter(isOfIt)
  return withDigits(figures, indicator, cited.targets.filter(isOfIt)).map((row) => ({
    ...row,
    note: told(row.note),
  }))
})

/** The body of an answer, checked against its schema. Throws if the status is not 200. */
export async function answer<S extends z.ZodMiniType>(
  schema: S,
  path: string,
): Promise<z.output<S>> {
  const response = await api.request(path)
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
  return z.parse(schema, await response.json())
}

/** A note as a reader is told it, once it is known. */
export function told(note: RecordedNote | null): Bilingual | null {
  const { zh, en } = note?.forReaders ?? note ?? {}
  return zh === undefined || en === undefined ? null : { zh, en }
}

/** The bytes of an answer, uncompressed. */
export async function bytesOf(path: string): Promise<Buffer> {
  return Buffer.from(await (await api.request(path)).arrayBuffer())
}

/** An error as the client sees it: its status, its content type and its body. */
export async function problemOf(path: string, init?: RequestInit, from = api) {
  const response = await from.request(path, init)
  const body: unknown = await response.json()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: z.parse(Problem, body),
  }
}
