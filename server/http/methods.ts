import type { CommandEndpoint } from '../../src/contract/http/endpoint.ts'
import { commands, reads } from '../../src/contract/http/openapi.ts'

const patterns = [...reads, ...commands].map((endpoint) => ({
  endpoint,
  pattern: new RegExp(`^${endpoint.path.replaceAll(/:\w+/g, '[^/]+')}$`),
}))

/** The methods of an address, as the `allow` header lists them; what is no endpoint is only read. */
export function allowedAt(path: string): string {
  const methods = patterns
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ endpoint: { method } }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  return (methods.length > 0 ? methods : ['GET', 'HEAD']).join(', ')
}

/** The command that a request asks for; undefined if there is none. */
export function commandAt(method: string, path: string): CommandEndpoint | undefined {
  return commands.find(
    (command) =>
      command.method === method &&
      patterns.some(({ endpoint, pattern }) => endpoint === command && pattern.test(path)),
  )
}
