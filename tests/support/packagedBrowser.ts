import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

export interface FoundBrowser {
  executablePath: string
  /** A folder of shared libraries that the machine lacks. */
  libraryPath?: string
}

export interface MissingBrowser {
  missing: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = join(root, 'tests', 'browsers')
const cache = join(root, 'node_modules', '.cache', 'browsers')

/** A Chromium from an npm package, downloaded and unpacked on first use. */
export function packagedBrowser(
  name: 'chromium-current' | 'chromium-oldest',
): FoundBrowser | MissingBrowser {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      missing: `the packaged ${name} is for Linux on x64, this is ${process.platform} on ${process.arch}`,
    }
  }
  const failure = install(name)
  if (failure) return { missing: `npm could not fetch ${name}: ${failure}` }
  try {
    return firstThatStarts(unpack(name), name)
  } catch (error) {
    return { missing: `${name} could not be unpacked: ${String(error)}` }
  }
}

function install(name: string): string | undefined {
  if (existsSync(join(packages, 'node_modules', name, 'package.json'))) return undefined
  process.stdout.write('Fetching browsers for the tests from npm (120 MB, once) …\n')
  const npm = process.env['npm_execpath']
  const args = [
    'ci',
    '--prefix',
    packages,
    '--ignore-scripts',
    '--loglevel=error',
    '--fetch-retries=1',
  ]
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { encoding: 'utf8', timeout: 600_000 })
    : spawnSync('npm', args, { encoding: 'utf8', timeout: 600_000 })
  if (run.status === 0) return undefined
  return run.error?.message ?? run.stderr.trim().split('\n')[0]
}

function unpack(name: string): string {
  const source = join(packages, 'node_modules', name)
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(cache, version)
  if (existsSync(folder)) return folder

  // Renamed when complete, so that an interrupted run leaves no incomplete browser.
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const bytes = (file: string): Buffer => brotliDecompressSync(readFileSync(join(source, file)))
  writeFileSync(join(unfinished, 'chromium'), bytes('bin/chromium.br'), { mode: 0o755 })
  for (const archive of ['aws', 'al2023', 'swiftshader']) {
    const file = `bin/${archive}.tar.br`
    if (!existsSync(join(source, file))) continue
    const tar = spawnSync('tar', ['-x', '-C', unfinished], { input: bytes(file) })
    if (tar.error) throw tar.error
    if (tar.status !== 0) throw new Error(tar.stderr.toString())
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
  return folder
}

/** Tries the libraries of the system first, as the packaged ones may be older. */
function firstThatStarts(folder: string, name: string): FoundBrowser | MissingBrowser {
  const executablePath = join(folder, 'chromium')
  const libraryPath = libraryFolders()
  if (!linkFault(executablePath)) return { executablePath }
  const fault = linkFault(executablePath, libraryPath)
  return fault ? { missing: `${name} does not start: ${fault}` } : { executablePath, libraryPath }
}

/** All library folders together, as no package is complete: the oldest lacks NSPR. */
function libraryFolders(): string {
  const versions = readdirSync(cache).sort((a, b) => Number.parseInt(b) - Number.parseInt(a))
  return versions.map((version) => join(cache, version, 'lib')).join(delimiter)
}

/** A failure to link is exit code 127; other codes pass, as the oldest build fails on `--version` itself. */
function linkFault(executablePath: string, libraryPath?: string): string | undefined {
  const env = libraryPath ? { ...process.env, LD_LIBRARY_PATH: libraryPath } : process.env
  const options = { env, encoding: 'utf8', timeout: 120_000 } as const
  const run = spawnSync(executablePath, ['--version'], options)
  return run.error?.message ?? (run.status === 127 ? run.stderr.trim() : undefined)
}
