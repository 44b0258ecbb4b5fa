import { setTimeout } from 'node:timers/promises'
import type { RenderedPage, Render } from '../../../src/contract/http/rendering.ts'
import { compressedAnswer } from './answer.ts'
import type { Cached, StoreAnswer } from './responseCache.ts'

const root = '<div id="root"></div>'
const head = /<html lang="[^"]*">([^]*?)<title>[^<]*<\/title>/

type Options = {
  cached: Cached
  answerOf: (address: string) => Promise<StoreAnswer>
  stateNow: () => Promise<string>
  render: Render
  /** The longest time that a page may take to be rendered, in milliseconds. */
  timeout: number
}

/**
 * `at` is the page at a URL as HTML with the answers that it shows, from which the app in the browser starts;
 * `bare` is the page without, which the app fills by itself.
 */
export function createPage(
  template: string,
  { cached, answerOf, stateNow, render, timeout }: Options,
) {
  if (!template.includes(root) || !head.test(template))
    throw new Error('The built page has no root, language or title')
  const written = async (text: string, status: 200 | 404, cacheControl: string) =>
    compressedAnswer(
      { status, contentType: 'text/html; charset=utf-8', cacheControl },
      Buffer.from(text),
    )
  const bare = written(template, 200, 'private, no-cache')

  async function rendered(url: URL): Promise<StoreAnswer> {
    const answers = new Map<string, string>()
    const states = new Set<string>()
    let failure: unknown
    const ask = async (address: string) => {
      try {
        const { status, contentType, forms, state } = await answerOf(address)
        states.add(state)
        if (status === 200) answers.set(address, new TextDecoder().decode(forms.identity))
        return new Response(forms.identity, { status, headers: { 'content-type': contentType } })
      } catch (error) {
        failure = error
        throw error
      }
    }
    const work = new AbortController()
    const page = await Promise.race([
      render(url, ask, work.signal),
      giveUpAfter(timeout, work),
    ]).catch((error: unknown) => {
      throw failure ?? error
    })
    if (states.size > 1) throw new Error('The data changed while the page was rendered')
    const [state = await stateNow()] = states
    if (!page) return { ...(await bare), status: 404, state }
    // no-store: going back in a browser would otherwise show the figures of an earlier visit.
    return { ...(await written(filled(template, page, answers), page.status, 'no-store')), state }
  }

  return {
    bare,
    at: (url: URL) => {
      const asked = new URL(url)
      asked.searchParams.sort()
      return cached(`page ${asked.pathname}${asked.search}`, () => rendered(asked))
    },
  }
}

/** Rejects after so many milliseconds, and aborts what is still being done. */
async function giveUpAfter(timeout: number, work: AbortController): Promise<never> {
  await setTimeout(timeout, null, { ref: false })
  work.abort()
  throw new Error('The page took too long')
}

/** The answers come last in the body, so that the page is there before them. */
function filled(
  template: string,
  { language, title, html }: RenderedPage,
  answers: ReadonlyMap<string, string>,
): string {
  const blocks = [...answers].map(
    ([address, json]) =>
      `<script type="application/json" data-answer="${attribute(address)}">${inScript(json)}</script>`,
  )
  return template
    .replace(
      head,
      (_, between: string) => `<html lang="${language}">${between}<title>${title}</title>`,
    )
    .replace(root, () => `<div id="root">${html}</div>${blocks.join('')}`)
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

/** JSON without what has a meaning in HTML or JavaScript. */
function inScript(json: string): string {
  return json.replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
