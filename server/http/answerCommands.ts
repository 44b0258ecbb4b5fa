import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { commandHeaders } from '../../src/contract/http/commandHeaders.ts'
import type { CommandEndpoint, ResultOf } from '../../src/contract/http/endpoint.ts'
import { cityOf } from '../read/city.ts'
import type { Today } from '../read/state.ts'
import { once } from '../write/once.ts'
import type { Acting } from '../write/writer.ts'
import { answerProblem } from './answerProblem.ts'
import type { ApiParts } from './apiParts.ts'
import { checked } from './checked.ts'
import { InvalidRequestError } from './problem.ts'

/**
 * Mounts commands: each checks where the request comes from, then permission, then parameters, headers and
 * body, and only then writes. The id of what is in force then is the `etag`.
 */
export function answerCommands(api: Hono, { auth, write, now, newId }: ApiParts, todayIn: Today) {
  return <C extends CommandEndpoint>(
    command: C,
    act: (
      acting: Acting,
      params: z.output<C['params']>,
      body: C['body'] extends z.ZodMiniType ? z.output<C['body']> : null,
    ) => Promise<ResultOf<C>>,
  ): void => {
    api.on(command.method, command.path, async (context) => {
      // Browsers say where a request comes from; one from another site is never the user's own.
      const site = context.req.header('sec-fetch-site')
      if (site !== undefined && site !== 'same-origin')
        return answerProblem(context, 403, 'Changes are made from the pages of the board only')
      const actor = await auth(context.req.raw)
      if (!actor) return answerProblem(context, 401, 'Changes are made by people who are signed in')
      if (!actor.permissions.includes(command.permission))
        return answerProblem(context, 403, `This needs the permission "${command.permission}"`)
      const params = checked<C['params']>(command.params, context.req.param())
      const names = Object.keys(commandHeaders.shape)
      const headers = checked(
        commandHeaders,
        Object.fromEntries(names.map((name) => [name, context.req.header(name)])),
      )
      const body = command.body && (await bodyIn(context, command))
      if (body instanceof Response) return body
      const at = now()
      const result = await write({ actor: actor.id, at: at.toISOString() }, async (state) => {
        const run = async () => {
          const today = todayIn(cityOf(await state.regions()).timeZone)
          const acting = { state, today, by: actor.name, newId, saw: seenBy(headers) }
          return act(acting, params, body as Parameters<typeof act>[2])
        }
        const text = `${command.method} ${context.req.path} ${JSON.stringify(body)}`
        const key = headers['Idempotency-Key']
        return key === undefined ? run() : once(state, { key, text, at }, run)
      })
      if (command.response === null) return context.body(null, 204)
      const answer = z.parse(command.response, result)
      context.header('etag', tagOf(answer))
      return context.json(answer)
    })
  }
}

type Identified = { id: string }

const tagOf = ({ id }: Identified) => `"${id}"`

/** Whether the conditions of a request hold (RFC 9110): `If-Match`, `If-None-Match`. */
function seenBy({
  'If-Match': match,
  'If-None-Match': noneMatch,
}: z.output<typeof commandHeaders>) {
  const names = (tags: string, current: Identified | null) =>
    current !== null && tags.split(',').some((tag) => ['*', tagOf(current)].includes(tag.trim()))
  return (current: Identified | null): boolean =>
    (match === undefined || names(match, current)) &&
    (noneMatch === undefined || !names(noneMatch, current))
}

/** The checked body, or the problem with its type or size. Throws an `InvalidRequestError` for its content. */
async function bodyIn(context: Context, command: CommandEndpoint): Promise<unknown> {
  if (!command.body) return null
  if (!/^application\/json(?:;|$)/i.test(context.req.header('content-type') ?? ''))
    return answerProblem(context, 415, 'The body must be application/json')
  const bytes = await context.req.arrayBuffer()
  if (bytes.byteLength > command.largestBody)
    return answerProblem(context, 413, `The body may have ${command.largestBody} bytes`)
  return checked(command.body, jsonIn(bytes))
}

function jsonIn(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new InvalidRequestError('The body is not JSON')
  }
}
