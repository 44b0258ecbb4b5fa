import type * as z from 'zod/mini'

type Fields = z.ZodMiniObject

/**
 * An endpoint is data: the client's types, the server's validation and the OpenAPI document are read
 * off it. `response` is what crosses the wire; `reading`, where given, is the same answer read
 * leniently, item by item.
 */
export type Endpoint<
  P extends Fields = Fields,
  Q extends Fields = Fields,
  R extends z.ZodMiniType = z.ZodMiniType,
  L extends z.ZodMiniType = z.ZodMiniType,
> = {
  method: 'GET'
  /** With parameters as `:name`. */
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
