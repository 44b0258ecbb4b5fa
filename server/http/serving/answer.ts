import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A body as it crosses the wire: as it is, and compressed where that is worth it. */
export type Forms = { identity: Uint8Array<ArrayBuffer> } & Partial<
  Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>
>

/** What is sent to everybody who asks for the same. */
export type Answer = {
  status: ContentfulStatusCode
  contentType: string
  cacheControl: string
  /** A hash of the body; the entity tag of each form is made of it. */
  hash: string
  forms: Forms
}

/** Bytes below which the frame of a packet weighs more than what compression saves. */
export const worthCompressing = 1000

const compressed = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
}

/** An answer with its body compressed, fast rather than small. */
export async function compressedAnswer(
  head: Pick<Answer, 'status' | 'contentType' | 'cacheControl'>,
  body: Uint8Array<ArrayBuffer>,
): Promise<Answer> {
  const answer = { ...head, hash: hashOf(body), forms: { identity: body } }
  if (body.length < worthCompressing) return answer
  const [br, gz] = await Promise.all([
    compressed.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    compressed.gzip(body),
  ])
  return { ...answer, forms: { identity: body, br, gzip: gz } }
}

export function hashOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}
