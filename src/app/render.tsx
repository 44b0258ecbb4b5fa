import type { ReactNode } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router'
import * as z from 'zod/mini'
import { ApiError } from '../api/apiError.ts'
import { errorOf } from '../api/errorOf.ts'
import { createQueryClient } from '../api/queryClient.ts'
import type { Render } from '../contract/http/rendering.ts'
import { Lang } from '../contract/scalars.ts'
import { htmlLanguage } from '../i18n/languages.ts'
import { App } from './App.tsx'
import { routesOf } from './routes.tsx'

/** A page of more characters than this is not sent. */
const longest = 2_000_000

/** Renders pages on the server; the entry of the bundle that the server loads. */
export const render: Render = async (url, ask, signal) => {
  const named = z.safeParse(Lang, url.pathname.split('/')[1])
  if (!named.success) return null
  const lang = named.data
  const client = createQueryClient({ ask })
  const handler = createStaticHandler(routesOf({ client, demo: false, preferred: lang }))
  const context = await handler.query(new Request(url))
  if (context instanceof Response) throw new Error(`${url.pathname} is not a page`)
  const status = statusOf(context)
  const html = await htmlOf(
    <App client={client}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        // Its script would stand in the page, which the policy forbids.
        hydrate={false}
      />
    </App>,
    signal,
  )
  return { status, language: htmlLanguage[lang], ...titleApart(html) }
}

/** 404 where the route or what it asks for does not exist. Throws every other failure of a loader. */
function statusOf({ errors, matches }: StaticHandlerContext): 200 | 404 {
  const failures: unknown[] = Object.values(errors ?? {})
  for (const one of failures)
    if (!(one instanceof ApiError && one.failure === 'missing')) throw errorOf(one)
  return failures.length > 0 || matches.at(-1)?.route.path === '*' ? 404 : 200
}

/** The whole HTML of a tree with all that it waits for. Rejects if any part of it fails. */
async function htmlOf(tree: ReactNode, signal: AbortSignal): Promise<string> {
  const failures: Error[] = []
  const stream = await renderToReadableStream(tree, {
    signal,
    // Else parts of more than 12.8 kB come with scripts that put them into place.
    progressiveChunkSize: Infinity,
    onError: (error) => void failures.push(errorOf(error)),
  })
  await stream.allReady
  const html = await new Response(stream).text()
  const [failure] = failures
  if (failure) throw failure
  if (html.length > longest) throw new Error('The page is too long')
  return html
}

/** React leaves the title in its place; a page has it in its head. */
function titleApart(page: string): { title: string; html: string } {
  let title = ''
  const html = page.replace(/<title>([^<]*)<\/title>/, (_, text: string) => {
    title = text
    return ''
  })
  return { title, html }
}
