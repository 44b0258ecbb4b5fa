import type { Render } from '../../../src/contract/http/rendering.ts'
import { contentSecurityPolicy } from '../securityHeaders.ts'
import { compressedAnswer } from './answer.ts'
import { rejectAfter } from './rejectAfter.ts'
import type { Cached, StoreAnswer } from './responseCache.ts'
import type { ChosenTheme, templateIn } from './template.ts'

type Options = {
  template: ReturnType<typeof templateIn>
  cached: Cached
  answerOf: (address: string) => Promise<StoreAnswer>
  stateNow: () => Promise<string>
  render: Render
  /** The longest time that a page may take to be rendered, in milliseconds. */
  timeout: number
  /** How many pages may be rendered at once. */
  most: number
}

/**
 * `at` is the page at a URL as HTML with the answers that it shows, from which the app in the browser starts;
 * `bare` is the page without, which the app fills by itself.
 */
export function createPage({
  template,
  cached,
  answerOf,
  stateNow,
  render,
  timeout,
  most,
}: Options) {
  const contentType = 'text/html; charset=utf-8'
  const bare = compressedAnswer(
    { status: 200, contentType, cacheControl: 'private, no-cache' },
    Buffer.from(template.bare),
  )

  let underway = 0

  /** Rejects at once where too many pages are being rendered, so that requests do not pile up. */
  async function limited(url: URL, theme: ChosenTheme): Promise<StoreAnswer> {
    if (underway >= most) throw new Error('Too many pages are being rendered')
    underway += 1
    try {
      return await rendered(url, theme)
    } finally {
      underway -= 1
    }
  }

  async function rendered(url: URL, theme: ChosenTheme): Promise<StoreAnswer> {
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
    const late = rejectAfter(timeout, new Error('The page took too long'))
    late.catch(() => work.abort())
    const page = await Promise.race([render(url, ask, work.signal), late]).catch(
      (error: unknown) => {
        throw failure ?? error
      },
    )
    if (states.size > 1) throw new Error('The data changed while the page was rendered')
    const [state = await stateNow()] = states
    if (!page) return { ...(await bare), status: 404, state }
    const { text, styleHash } = template.fill(page, answers, theme)
    const head = {
      status: page.status,
      contentType,
      // Going back in a browser would otherwise show the figures of an earlier visit.
      cacheControl: 'no-store',
      policy: contentSecurityPolicy(styleHash),
    }
    return { ...(await compressedAnswer(head, Buffer.from(text))), state }
  }

  return {
    bare,
    at: (url: URL, theme: ChosenTheme) => {
      const asked = new URL(url)
      asked.searchParams.sort()
      return cached(`page ${asked.pathname}${asked.search} ${theme}`, () => limited(asked, theme))
    },
  }
}
