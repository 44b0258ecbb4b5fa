import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { securityHeaders } from '../server/http/securityHeaders.ts'
import { nginxConf } from './nginxConf.ts'

const kept = readFileSync(new URL('../docs/nginx.conf', import.meta.url), 'utf8')

test('the committed nginx configuration is the generated one; `npm run nginx` updates it', () => {
  expect(kept).toBe(nginxConf())
})

test('built files get the security headers, and answers of the board do not get them twice', () => {
  for (const [name, value] of Object.entries(securityHeaders))
    expect(kept.split(`add_header ${name} "${value}" always;`)).toHaveLength(2)
  const [board = '', assets = ''] = kept.split('location /assets/')
  expect(board).not.toContain('add_header')
  expect(assets.match(/add_header/g)).toHaveLength(Object.keys(securityHeaders).length + 1)
})
