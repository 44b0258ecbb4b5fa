import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { CommandEndpoint, ResultOf } from '../../src/contract/http/endpoint.ts'
import { cityOf } from '../read/city.ts'
import type { Today } from '../read/state.ts'
import type { Acting } from '../write/writer.ts'
import { answerProblem } from './answerProblem.ts'
import type { ApiParts } from './apiParts.ts'
import { checked } from './checked.ts'
import { InvalidRequestError } from './problem.ts'

/**
 * Mounts commands: each checks where the request comes from, then permission, then parameters and body, and
 * only then writes.
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
      const body = command.body && (await bodyIn(context, command))
      if (body instanceof Response) return body
      const result = await write({ actor: actor.id, at: now().toISOString() }, async (state) => {
        const today = todayIn(cityOf(await state.regions()).timeZone)
        return act(
          { state, today, by: actor.name, newId },
          params,
          body as Parameters<typeof act>[2],
        )
      })
      if (command.response === null) return context.body(null, 204)
      return context.json(z.parse(command.response, result))
    })
  }
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
