import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { Answer, Forms } from './answer.ts'

/** Sends the smallest form that is accepted, or only that nothing has changed. */
export function sendAnswer(context: Context, answer: Answer): Response {
  const { status, contentType, cacheControl, hash, forms } = answer
  const coding = codingOf(forms, context.req.header('accept-encoding') ?? '')
  const body = forms[coding] ?? forms.identity
  // Each form has a tag of its own: a strong tag promises the same bytes.
  const etag = `"${hash}-${coding}"`
  context.header('etag', etag)
  context.header('cache-control', cacheControl)
  context.header('vary', 'accept-encoding')
  if (status === 200 && context.req.header('if-none-match')?.includes(etag))
    return context.body(null, 304)
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
