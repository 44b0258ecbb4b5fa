import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { Answer, Forms } from './answer.ts'

/** Sends the smallest form that the client accepts, or 304 when its ETag still matches. */
export async function sendAnswer(context: Context, answer: Answer): Promise<Response> {
  const { status, contentType, cacheControl, policy, hash, forms } = answer
  const coding = codingOf(forms, context.req.header('accept-encoding') ?? '')
  // A strong ETag promises identical bytes, so each content coding has its own.
  const etag = `"${hash}-${coding}"`
  context.header('etag', etag)
  context.header('cache-control', cacheControl)
  context.header('vary', 'accept-encoding')
  if (policy) context.header('content-security-policy', policy)
  const held = context.req.header('if-none-match')
  if (status === 200 && (held?.includes(etag) || held?.trim() === '*'))
    return context.body(null, 304)
  const compressed = coding === 'identity' ? undefined : await forms[coding]?.()
  const body = compressed ?? forms.identity
  context.header('content-type', contentType)
  context.header('content-length', String(body.length))
  if (coding !== 'identity') context.header('content-encoding', coding)
  return context.body(body, status)
}

function codingOf(forms: Forms, accepted: string): keyof Forms {
  const wanted = parseAccept(accepted).flatMap(({ type, q }) => (q > 0 ? type.toLowerCase() : []))
  const codings = ['br', 'gzip'] as const
  return codings.find((coding) => forms[coding] && wanted.includes(coding)) ?? 'identity'
}
