import type * as z from 'zod/mini'

type Fields = z.ZodMiniObject

/**
 * An endpoint as data: the client's types, the server's validation and the OpenAPI document are derived
 * from it. `response` is the strict schema of what the server sends; `reading` is the schema the client
 * parses with, which may replace invalid items by `Broken`.
 */
export type Endpoint<
  P extends Fields = Fields,
  Q extends Fields = Fields,
  R extends z.ZodMiniType = z.ZodMiniType,
  L extends z.ZodMiniType = z.ZodMiniType,
> = {
  method: 'GET'
  /** Parameters are written `:name`. */
  path: `/api/${string}`
  name: string
  summary: string
  params: P
  query: Q
  response: R
  reading: L
}

export type ParamsOf<E extends Endpoint> = z.input<E['params']>
export type QueryOf<E extends Endpoint> = z.input<E['query']>
export type AnswerOf<E extends Endpoint> = z.output<E['reading']>
