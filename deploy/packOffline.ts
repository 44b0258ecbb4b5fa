import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { startServer } from '../tests/server/startServer.ts'

/**
 * Packs all that a server without internet needs into one archive: the built app, the server, the data,
 * the libraries that the server uses, and Node itself. Nothing is downloaded; all is copied from here.
 */

const Package = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
  dependencies: z.optional(z.record(z.string(), z.string())),
})

const packageOf = (folder: string) =>
  z.parse(Package, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))

const own = packageOf('.')
const folder = join('.out', `innovation-board-${own.version}`)
const archive = `${folder}-${process.platform}-${process.arch}.tar.gz`

if (!existsSync('dist/index.html')) throw new Error('There is no built app yet: npm run build')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const sources = ['server', 'src/contract', 'src/domain', 'src/paths']
const isShipped = (path: string) => !/\.test\.tsx?$/.test(path) && !path.endsWith('.map')
for (const path of [...sources, 'dist', 'data', 'docs', 'README.md', 'LICENSE'])
  cpSync(path, join(folder, path), { recursive: true, filter: isShipped })

const libraries = new Map<string, string>()
for (const name of importedBy(sources)) addLibrary(name, resolve('.'))
for (const [place, from] of libraries)
  cpSync(from, join(folder, place), {
    recursive: true,
    filter: (path) => isShipped(path) && !path.slice(from.length).includes('node_modules'),
  })

mkdirSync(join(folder, 'node', 'bin'), { recursive: true })
cpSync(process.execPath, join(folder, 'node', 'bin', 'node'), { dereference: true })
const { name, version } = own
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify({ name, version, private: true, type: 'module' }, null, 2)}\n`,
)
writeFileSync(
  join(folder, 'board'),
  '#!/bin/sh\n# `board` serves; `board load`, `board export` and `board backup` take a folder or file.\nhere="$(dirname "$(readlink -f "$0")")"\nexec "$here/node/bin/node" "$here/server/main.ts" "$@"\n',
  { mode: 0o755 },
)
await tryOut()
const tar = spawnSync('tar', ['-czf', archive, '-C', '.out', folder.slice('.out/'.length)])
if (tar.status !== 0) throw new Error(String(tar.stderr))
process.stdout.write(`${archive}\n`)

/** Starts the server from the packed folder, to find out if anything was left out. */
async function tryOut(): Promise<void> {
  const DATABASE_URL = join(folder, 'tried', 'board.db')
  const server = await startServer({ DATABASE_URL }, [join(folder, 'board')])
  for (const address of ['/api/overview', '/zh']) {
    const { status } = await fetch(`${server.origin}${address}`, { headers: { accept: '*/*' } })
    if (status !== 200) throw new Error(`The packed server answers ${status} at ${address}`)
  }
  if ((await server.end('SIGTERM')) !== 0) throw new Error('The packed server does not end')
  rmSync(join(folder, 'tried'), { recursive: true })
}

/** The packages that the sources import, without the built-in modules of Node. */
function importedBy(folders: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const one of folders)
    for (const file of readdirSync(one, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || !isShipped(file)) continue
      const text = readFileSync(join(one, file), 'utf8')
      for (const [, imported = ''] of text.matchAll(
        /^import (?!type )[^;]*? from '([^.'][^']*)'/gm,
      ))
        if (!imported.startsWith('node:'))
          names.add(
            imported
              .split('/')
              .slice(0, imported.startsWith('@') ? 2 : 1)
              .join('/'),
          )
    }
  return names
}

/** Adds a package with its dependencies, each where Node looks for it. */
function addLibrary(name: string, from: string): void {
  const lookup = createRequire(join(from, 'package.json')).resolve.paths(name) ?? []
  const found = lookup
    .map((one) => join(one, name))
    .find((one) => existsSync(join(one, 'package.json')))
  if (!found) return
  const place = found.slice(resolve('.').length + 1)
  if (libraries.has(place)) return
  libraries.set(place, found)
  for (const needed of Object.keys(packageOf(found).dependencies ?? {})) addLibrary(needed, found)
}
