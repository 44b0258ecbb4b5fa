import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** The baseline of the load benchmark: the same library with an empty answer. */
const hello = new Hono().get('*', (context) => context.text('hello'))
serve({ fetch: hello.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
)
