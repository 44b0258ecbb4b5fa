/** Faults of network and server that can be switched on, to see and test what the page does. */
export const faults = [
  'none',
  'slow',
  'unreachable',
  'server-error',
  'html-error',
  'busy',
  'login-page',
  'unauthorized',
  'forbidden',
  'missing',
  'empty',
  'not-json',
  'malformed',
  'broken-figure',
] as const
export type Fault = (typeof faults)[number]

let current: Fault = 'none'

/** Switches a fault on for all requests from now on; `none` switches it off. */
export function setFault(fault: Fault): void {
  current = fault
}

/** Answers, or fails as the fault that is switched on. */
export async function faulty(answer: () => Response | Promise<Response>): Promise<Response> {
  switch (current) {
    case 'none':
      return answer()
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 6_000))
      return answer()
    case 'unreachable':
      return Response.error()
    case 'server-error':
      return problem(500)
    case 'html-error':
      return html(502)
    case 'busy':
      return problem(429, { 'retry-after': '30' })
    case 'login-page':
      return html(200)
    case 'unauthorized':
      return problem(401)
    case 'forbidden':
      return problem(403)
    case 'missing':
      return problem(404)
    case 'empty':
      return new Response('', { headers: { 'content-type': 'application/json' } })
    case 'not-json':
      return new Response('{"day": "2026-', { headers: { 'content-type': 'application/json' } })
    case 'malformed':
      return Response.json({ day: 'soon' })
    case 'broken-figure':
      return withBrokenFigure(await answer())
  }
}

function problem(status: number, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: `Fault ${status}`, status }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

function html(status: number): Response {
  return new Response('<!doctype html><h1>Gateway</h1>', {
    status,
    headers: { 'content-type': 'text/html' },
  })
}

/** Replaces the newest value of the first card by a string, which breaks the contract. */
async function withBrokenFigure(response: Response): Promise<Response> {
  const answer = (await response.clone().json()) as { cards?: { readings: { value: unknown }[] }[] }
  const reading = answer.cards?.[0]?.readings.pop()
  if (!reading) return response
  answer.cards?.[0]?.readings.push({ ...reading, value: 'NaN' })
  return Response.json(answer)
}
