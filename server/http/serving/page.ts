import { compressedAnswer } from './answer.ts'
import type { Cached, StoreAnswer } from './responseCache.ts'

/** Answers above this many bytes are not put into the page: it would be slower with them. */
const mostInside = 300_000

/**
 * `with` is the page with the answer of an API address inside, which saves the second round trip to the
 * first number; `bare` is the page without.
 */
export function createPage(
  page: string,
  cached: Cached,
  answerOf: (address: string) => Promise<StoreAnswer>,
) {
  const written = async (text: string, cacheControl: string) =>
    compressedAnswer(
      { status: 200, contentType: 'text/html; charset=utf-8', cacheControl },
      Buffer.from(text),
    )
  const bare = written(page, 'private, no-cache')
  return {
    bare,
    with: (address: string): Promise<StoreAnswer> =>
      cached(`page with ${address}`, async () => {
        const { status, forms, state } = await answerOf(address)
        const inside = status === 200 && forms.identity.length <= mostInside
        const filled = inside
          ? // no-store: going back in a browser would otherwise show the figures of an earlier visit.
            written(filledPage(page, address, forms.identity), 'no-store')
          : bare
        return { ...(await filled), state }
      }),
  }
}

/** The block comes last in the body, so that scripts start loading before it has arrived. */
function filledPage(page: string, address: string, answer: Uint8Array): string {
  const json = new TextDecoder().decode(answer).replaceAll(/[<\u2028\u2029]/g, escaped)
  const attribute = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const block = `<script type="application/json" id="first-answer" data-address="${attribute}">${json}</script>`
  return page.replace('</body>', () => `${block}\n  </body>`)
}

/** The JSON escape of a character that has a meaning in HTML or JavaScript. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
