import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { commandHeaders } from '../../src/contract/http/commandHeaders.ts'
import { commands, openapiDocument, reads } from '../../src/contract/http/openapi.ts'
import { bytesOf } from '../citedApi.ts'

const file = new URL('../../src/contract/http/openapi.json', import.meta.url)
const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))

/** Every value under a key of this name, anywhere in the document. */
function valuesOf(name: string, within: unknown): unknown[] {
  if (typeof within !== 'object' || within === null) return []
  return Object.entries(within).flatMap(([key, value]: [string, unknown]) => [
    ...(key === name ? [value] : []),
    ...valuesOf(name, value),
  ])
}

function resolve(pointer: string): unknown {
  return pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => z.parse(z.record(z.string(), z.unknown()), at)[key], kept)
}

const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean() })),
  requestBody: z.optional(z.object({ content: z.record(z.string(), z.unknown()) })),
  responses: z.record(
    z.string(),
    z.object({ content: z.optional(z.record(z.string(), z.unknown())) }),
  ),
})
const Document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})

describe('the OpenAPI document', () => {
  test('in the repository is the generated one; `npm run openapi` updates it', () => {
    expect(kept).toEqual(openapiDocument())
  })

  test('is what the API serves', async () => {
    const served: unknown = JSON.parse((await bytesOf('/api/openapi.json')).toString())
    expect(served).toEqual(kept)
  })

  test('is generated deterministically', () => {
    expect(JSON.stringify(openapiDocument())).toBe(JSON.stringify(openapiDocument()))
  })

  test('has no dangling references', () => {
    const references = valuesOf('$ref', kept).map((reference) => z.parse(z.string(), reference))
    expect(references.length).toBeGreaterThan(20)
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/schemas\//)
      expect(resolve(reference)).toBeTypeOf('object')
    }
  })

  test('describes every endpoint: its parameters, its answer and its errors', () => {
    const { openapi, paths } = z.parse(Document, kept)
    expect(openapi).toMatch(/^3\.1\./)
    const operations = Object.values(paths).flatMap((methods) => Object.keys(methods))
    expect(operations).toHaveLength(reads.length + commands.length)
    for (const endpoint of [...reads, ...commands]) {
      const { path, name, params, method, response } = endpoint
      const query = endpoint.method === 'GET' ? endpoint.query.shape : {}
      const body = endpoint.method === 'GET' ? null : endpoint.body
      const operation = paths[path.replace(':id', '{id}')]?.[method.toLowerCase()]
      expect(operation?.operationId).toBe(name)
      expect(operation?.parameters.map((parameter) => parameter.name)).toEqual([
        ...Object.keys(params.shape),
        ...Object.keys(query),
        ...(method === 'GET' ? [] : Object.keys(commandHeaders.shape)),
      ])
      for (const parameter of operation?.parameters ?? [])
        expect(parameter.required).toBe(parameter.in === 'path')
      const done = operation?.responses[response ? '200' : '204']
      expect(done && 'application/json' in (done.content ?? {})).toBe(response !== null)
      expect('application/json' in (operation?.requestBody?.content ?? {})).toBe(body !== null)
      expect(operation?.responses['default']?.content).toHaveProperty(['application/problem+json'])
    }
  })

  test('allows no field that the contract does not name', () => {
    const closed = valuesOf('additionalProperties', kept)
    expect(closed.length).toBeGreaterThan(20)
    expect(new Set(closed)).toEqual(new Set([false]))
  })
})
