import { setTimeout } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import { requestId, type RequestIdVariables } from 'hono/request-id'
import { timeout } from 'hono/timeout'
import { answerProblem } from '../answerProblem.ts'
import { createApi } from '../api.ts'
import type { ApiParts } from '../apiParts.ts'
import { commandAt } from '../methods.ts'
import { securityHeaders } from '../securityHeaders.ts'
import type { Render } from '../../../src/contract/http/rendering.ts'
import { paths } from '../../../src/paths/paths.ts'
import type { Day } from '../../../src/contract/scalars.ts'
import { stateNow, todayBy } from '../../read/state.ts'
import type { Answer } from './answer.ts'
import { createAnswers } from './answers.ts'
import { filesOf } from './files.ts'
import type { Log } from './jsonLog.ts'
import { responseCache } from './responseCache.ts'
import { createPage } from './page.ts'
import { requestLimits } from './requestLimits.ts'
import { requestLog } from './requestLog.ts'
import { sendAnswer } from './sendAnswer.ts'
import { templateIn, type ChosenTheme } from './template.ts'

const standard = {
  /** Bytes of answers kept in memory. */
  cache: 32_000_000,
  /** Bytes of pages kept in memory. Apart, as there are as many addresses of pages as somebody makes up. */
  pages: 32_000_000,
  /** Milliseconds that a request may take. */
  request: 10_000,
  /** Milliseconds to wait for a page to be rendered; later than that, it is sent bare. */
  page: 1_000,
  /** Milliseconds after which a page is given up. Until then it is finished for the next reader. */
  rendering: 5_000,
  /** How many pages may be rendered at once; any more are sent bare. */
  renderings: 20,
}

/** `closing`: the server is shutting down. */
export type Site = Hono<{ Bindings: { closing?: boolean }; Variables: RequestIdVariables }>

type Options = {
  /** The day to judge everything on instead of today, for rehearsals. */
  judgingDay?: Day | null
  folder: string
  render: Render
  log: Log
  ready: () => Promise<boolean>
  /** Whether an error of the store passes by itself, so that the request may be sent again soon. */
  isOutOfReach?: (error: Error) => boolean
  limits?: Partial<typeof standard>
}

/** The board as a value: its API, and its built files in `folder`. `ready` checks the database. */
export function createSite(
  parts: ApiParts,
  { judgingDay = null, folder, render, log, ready, isOutOfReach, limits }: Options,
): Site {
  const limit = { ...standard, ...limits }
  const files = filesOf(folder)
  const now = stateNow(parts.read, todayBy(parts.now, judgingDay))
  const cached = responseCache(now, limit.cache, limit.request)
  const api = createApi(parts, {
    judgingDay,
    failed: (error) => {
      throw error
    },
  })
  const answerOf = createAnswers(api, { cached, stateNow: now })
  const page = createPage({
    template: templateIn(folder),
    // Also that there is no such page: an old bookmark is opened again and again.
    cached: responseCache(now, limit.pages, limit.request, [200, 404]),
    answerOf,
    stateNow: now,
    render,
    timeout: limit.rendering,
    most: limit.renderings,
  })

  const site: Site = new Hono()
  site.notFound((context) => answerProblem(context, 404, 'There is nothing at this address'))
  site.onError((error, context) => {
    const passes = error instanceof HTTPException || isOutOfReach?.(error)
    return answerProblem(context, passes ? 503 : 500)
  })
  site.use(requestId({ limitLength: 64 }), requestLog(log), async (context, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value)
    await next()
  })
  site.use(
    requestLimits,
    timeout(limit.request, new HTTPException(503, { message: 'It took too long' })),
  )
  site.use('/:check{healthz|readyz}', async (context, next) => {
    context.header('cache-control', 'no-store')
    await next()
  })
  site.get('/healthz', (context) => context.json({ alive: true }))
  site.get('/readyz', async (context) => {
    // In tests, requests come without bindings.
    const { closing = false } = { ...context.env }
    if (closing || !(await orElse(context, ready(), false))) return answerProblem(context, 503)
    return context.json({ ready: true })
  })
  site.use('/api/*', async (context, next) => {
    if (!commandAt(context.req.method, context.req.path)) return next()
    const answer = await api.fetch(context.req.raw)
    return context.newResponse(answer.body, answer)
  })
  site.get('/api/*', async (context) => sendAnswer(context, await answerOf(context.req.url)))
  site.get('*', async (context) => {
    const url = new URL(context.req.url)
    const file = files.get(url.pathname)
    if (file) return sendAnswer(context, file)
    if (url.pathname === '/' || url.pathname === '/index.html')
      return context.redirect(landingFor(context))
    if (url.pathname.startsWith('/assets/') || /\.[^/]*$/.test(url.pathname))
      return context.notFound()
    const { bare } = page
    const late = setTimeout(limit.page, bare, { ref: false })
    const found = await orElse<Answer>(
      context,
      Promise.race([page.at(url, themeOf(context)), late]),
      bare,
    )
    if (found.status === 404 && !context.req.header('accept')?.includes('text/html'))
      return context.notFound()
    return sendAnswer(context, found)
  })
  return site
}

/** The overview in Chinese for who accepts that or names no language, else in English. */
function landingFor(context: Context): string {
  context.header('cache-control', 'no-store')
  context.header('vary', 'accept-language')
  const accepted = context.req.header('accept-language') ?? 'zh'
  return paths.overview(/\bzh\b/i.test(accepted) ? 'zh' : 'en')
}

/** The theme that this device has chosen; see `src/ui/theme.ts`. */
function themeOf(context: Context): ChosenTheme {
  const theme = getCookie(context, 'theme')
  return theme === 'light' || theme === 'dark' ? theme : null
}

/** The value of a promise, or `other` when it rejects; the error is then logged with the request. */
async function orElse<T>(context: Context, attempt: Promise<T>, other: T): Promise<T> {
  return attempt.catch((error: Error) => {
    context.error = error
    return other
  })
}
