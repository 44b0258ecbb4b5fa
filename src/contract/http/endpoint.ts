import type * as z from 'zod/mini'

type Fields = z.ZodMiniObject

/** What an actor may be allowed to do. */
export type Permission = 'override-lights'

/**
 * An endpoint as data: the client's types, the server's validation, its methods and limits, and the OpenAPI
 * document are derived from it.
 */
export type Endpoint = ReadEndpoint | CommandEndpoint

type Address<P extends Fields> = {
  /** Parameters are written `:name`. */
  path: `/api/${string}`
  name: string
  summary: string
  params: P
}

/**
 * A question: never changes anything, and its answer may be cached for a state of the store. `response` is the
 * strict schema of what the server sends; `reading` is the schema the client parses with, which may replace
 * invalid items by `Broken`.
 */
export type ReadEndpoint<
  P extends Fields = Fields,
  Q extends Fields = Fields,
  R extends z.ZodMiniType = z.ZodMiniType,
  L extends z.ZodMiniType = z.ZodMiniType,
> = Address<P> & { method: 'GET'; query: Q; response: R; reading: L }

/**
 * A change: needs a permission, and its answer is never cached. PUT and DELETE may be sent again; what then
 * changes nothing is no second change. Every command takes `commandHeaders`, and the id in its answer is the
 * `etag` that they name.
 */
export type CommandEndpoint<
  P extends Fields = Fields,
  B extends Fields | null = Fields | null,
  R extends z.ZodMiniType<{ id: string }> | null = z.ZodMiniType<{ id: string }> | null,
> = Address<P> & {
  method: 'PUT' | 'DELETE'
  permission: Permission
  /** Null without a body. */
  body: B
  /** Most bytes of a body. */
  largestBody: number
  /** Null where the answer is 204, without a body. */
  response: R
}

export type ParamsOf<E extends Endpoint> = z.input<E['params']>
export type QueryOf<E extends ReadEndpoint> = z.input<E['query']>
export type AnswerOf<E extends ReadEndpoint> = z.output<E['reading']>
export type BodyOf<C extends CommandEndpoint> = C['body'] extends Fields ? z.input<C['body']> : null
export type ResultOf<C extends CommandEndpoint> = C['response'] extends z.ZodMiniType
  ? z.output<C['response']>
  : null
