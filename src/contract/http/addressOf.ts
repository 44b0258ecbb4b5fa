import type { Endpoint } from './endpoint.ts'

/** URL path and query of a request, written the same by client and server; undefined parameters are left out. */
export function addressOf(endpoint: Endpoint, input: { params: object; query?: object }): string {
  const params = new Map(Object.entries(input.params))
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params.get(name))),
  )
  const query = new URLSearchParams(
    Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined),
  ).toString()
  return query ? `${path}?${query}` : path
}
