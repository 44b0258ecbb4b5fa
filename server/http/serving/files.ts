import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { getMimeType } from 'hono/utils/mime'
import { type Answer, type Forms, hashOf } from './answer.ts'

/** Files of a build that are not served by themselves. */
const unasked = /^\.(?:vite|render)\/|^index\.html$|\.(?:map|br|gz)$/

/** Every file of a built folder by its address, read once. Leaves out index.html, which `createPage` serves. */
export function filesOf(folder: string): Map<string, Answer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !unasked.test(name) && statSync(join(folder, name)).isFile())
  return new Map(names.map((name) => [`/${name}`, fileAnswer(folder, name)]))
}

function fileAnswer(folder: string, name: string): Answer {
  const file = join(folder, name)
  const identity = readFileSync(file)
  const forms: Forms = { identity }
  if (existsSync(`${file}.br`)) forms.br = given(readFileSync(`${file}.br`))
  if (existsSync(`${file}.gz`)) forms.gzip = given(readFileSync(`${file}.gz`))
  return {
    status: 200,
    contentType: getMimeType(name) ?? 'application/octet-stream',
    // The name of an asset contains a hash of its content.
    cacheControl: name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    hash: hashOf(identity),
    forms,
  }
}

function given(bytes: Uint8Array<ArrayBuffer>): () => Promise<Uint8Array<ArrayBuffer>> {
  return async () => bytes
}
