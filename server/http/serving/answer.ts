import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

type Bytes = Uint8Array<ArrayBuffer>

/** A response body, plain and, where it pays, compressed: each coding is made when it is first asked for. */
export type Forms = { identity: Bytes } & Partial<Record<'br' | 'gzip', () => Promise<Bytes>>>

/** A response that is the same for every reader. */
export type Answer = {
  status: ContentfulStatusCode
  contentType: string
  cacheControl: string
  /** Its content security policy, where that is not the one of every answer. */
  policy?: string
  /** Hash of the plain body, from which the ETag of each form is made. */
  hash: string
  forms: Forms
}

/** Bodies below this many bytes fit into one packet anyway and are not compressed. */
export const worthCompressing = 1000

const compressed = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
}

/** An answer with this body, which is compressed at a level chosen for speed. */
export function answerWith(
  head: Pick<Answer, 'status' | 'contentType' | 'cacheControl' | 'policy'>,
  body: Bytes,
): Answer {
  const answer = { ...head, hash: hashOf(body), forms: { identity: body } }
  if (body.length < worthCompressing) return answer
  const br = madeOnce(() =>
    compressed.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  )
  return { ...answer, forms: { identity: body, br, gzip: madeOnce(() => compressed.gzip(body)) } }
}

/** The result of `make` is kept; if it fails, the next call tries again. */
export function madeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

export function hashOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}
