import { compressedAnswer } from './answer.ts'
import type { Keep, StoreAnswer } from './keptAnswers.ts'

/** Bytes of an answer above which the page is quicker without it. */
const mostInside = 300_000

/**
 * The page with the answer of this address inside, so that its first number needs no second round trip;
 * the bare page where there is none.
 */
export function createPage(
  page: string,
  kept: Keep,
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
      kept(`page with ${address}`, async () => {
        const { status, forms, state } = await answerOf(address)
        const inside = status === 200 && forms.identity.length <= mostInside
        const filled = inside
          ? // A browser that goes back shows a page it kept without asking: old figures, dated now.
            written(filledPage(page, address, forms.identity), 'no-store')
          : bare
        return { ...(await filled), state }
      }),
  }
}

/** The block stands last: modules run once the page is read, and their loading need not wait for it. */
function filledPage(page: string, address: string, answer: Uint8Array): string {
  const json = new TextDecoder().decode(answer).replaceAll(/[<\u2028\u2029]/g, escaped)
  const attribute = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const block = `<script type="application/json" id="first-answer" data-address="${attribute}">${json}</script>`
  return page.replace('</body>', () => `${block}\n  </body>`)
}

/** As JSON writes a sign that must not stand in a page as it is. */
function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
