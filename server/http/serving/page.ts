import { LRUCache } from 'lru-cache'
import type { Render } from '../../../src/contract/http/rendering.ts'
import { contentSecurityPolicy } from '../securityHeaders.ts'
import { answerWith } from './answer.ts'
import type { Cached, StoreAnswer } from './responseCache.ts'
import { type ChosenTheme, inScript, type templateIn } from './template.ts'
import { within } from './within.ts'

/** What pages take from an answer: its value for rendering, and its text as it stands in a page. */
type Taken = { value: unknown; json: string }

/** Characters of answers that are kept as pages take them. */
const mostTaken = 8_000_000

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
  const bare = answerWith(
    { status: 200, contentType, cacheControl: 'private, no-cache' },
    Buffer.from(template.bare),
  )

  const taken = new LRUCache<StoreAnswer, Taken>({
    maxSize: mostTaken,
    sizeCalculation: ({ json }) => json.length,
  })

  function takenFrom(answer: StoreAnswer): Taken {
    const found = taken.get(answer)
    if (found) return found
    const text = new TextDecoder().decode(answer.forms.identity)
    const made: Taken = { value: JSON.parse(text), json: inScript(text) }
    taken.set(answer, made)
    return made
  }

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
        const answer = await answerOf(address)
        states.add(answer.state)
        const { status } = answer
        if (status !== 200) return { status, value: null }
        const { value, json } = takenFrom(answer)
        answers.set(address, json)
        return { status, value }
      } catch (error) {
        failure = error
        throw error
      }
    }
    const work = new AbortController()
    const page = await within(
      timeout,
      new Error('The page took too long'),
      render(url, ask, work.signal),
      () => work.abort(),
    ).catch((error: unknown) => {
      throw failure ?? error
    })
    if (states.size > 1) throw new Error('The data changed while the page was rendered')
    const [state = await stateNow()] = states
    if (!page) return { ...bare, status: 404, state }
    const { text, styleHash } = template.fill(page, answers, theme)
    const head = {
      status: page.status,
      contentType,
      // Going back in a browser would otherwise show the figures of an earlier visit.
      cacheControl: 'no-store',
      policy: contentSecurityPolicy(styleHash),
    }
    return { ...answerWith(head, Buffer.from(text)), state }
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
