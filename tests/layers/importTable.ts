import type { Import, SourceFile } from './sourceFile.ts'

interface Row {
  /** The folders it may import from, besides its own. */
  folders: string[]
  /** Folders that may only be imported with `import()`. */
  lazyFolders?: string[]
  /** The packages it may import; any if absent. */
  packages?: RegExp
}

const data = 'data/*.json'
const slideData = 'src/slides/slideData.ts'
const text = ['files', 'i18n', 'format', 'domain', 'contract']
const drawing = ['charts', 'narrative', 'ui', ...text]
const shown = ['slides', slideData, 'components', 'lists', 'paths', ...drawing]
const withoutReact = /^(?!node:|react$|react\/|react-dom|react-router|recharts)/
const inBrowser = /^(?!node:)/

/** What each folder may import. Tests, build, bench and deploy may import anything. */
const table: Record<string, Row> = {
  contract: { folders: [], packages: /^zod(?:\/|$)/ },
  domain: { folders: ['contract'], packages: /^zod(?:\/|$)/ },
  format: { folders: ['domain', 'contract'], packages: /^$/ },
  i18n: { folders: ['format', 'domain', 'contract'], packages: inBrowser },
  api: { folders: ['contract'], packages: withoutReact },
  ui: { folders: ['i18n'], packages: inBrowser },
  paths: { folders: ['domain', 'contract'], packages: /^zod(?:\/|$)/ },
  lists: { folders: ['ui', 'paths', 'i18n', 'format', 'domain', 'contract'], packages: inBrowser },
  files: { folders: ['ui', 'i18n', 'format', 'domain', 'contract'], packages: inBrowser },
  narrative: { folders: text, packages: inBrowser },
  charts: { folders: ['narrative', 'ui', ...text], packages: inBrowser },
  slides: { folders: drawing, packages: inBrowser },
  // Only this file of `slides` fetches data.
  [slideData]: { folders: ['slides', 'api', ...drawing], packages: withoutReact },
  components: { folders: ['paths', ...drawing], packages: inBrowser },
  pages: { folders: [...shown, 'api'], packages: inBrowser },
  app: { folders: ['pages', ...shown, 'api'], packages: inBrowser },
  main: { folders: ['app', 'api', 'i18n', 'ui'], lazyFolders: ['mocks'], packages: inBrowser },
  // The API also runs in the page of the demo, so its folders must not need Node.
  'server/store': { folders: ['domain', 'contract'], packages: /^$/ },
  'server/read': { folders: ['server/store', 'domain', 'contract'], packages: /^$/ },
  'server/write': {
    folders: ['server/read', 'server/store', 'domain', 'contract'],
    packages: /^$/,
  },
  'server/http': {
    folders: ['server/read', 'server/write', 'server/store', 'domain', 'contract'],
    packages: /^(?:hono|zod)(?:\/|$)/,
  },
  'server/http/serving': {
    folders: ['server/http', 'server/read', 'server/store', 'paths', 'domain', 'contract'],
    packages: /^(?:node:|hono|@hono\/|lru-cache$|postcss$|zod)/,
  },
  'server/dataset': {
    folders: ['server/store', 'domain', 'contract'],
    packages: /^(?:node:|zod)/,
  },
  'server/database': {
    folders: ['server/dataset', 'server/write', 'server/store', 'domain', 'contract'],
    packages: /^(?:node:|kysely|pg$|zod)/,
  },
  'server/commands': {
    folders: [
      'server/http/serving',
      'server/http',
      'server/database',
      'server/dataset',
      'server/store',
      'domain',
      'contract',
    ],
    packages: /^(?:node:|zod)/,
  },
  'server/main': {
    folders: ['server/commands'],
    packages: /^node:/,
  },
  mocks: {
    folders: ['server/http', 'server/write', 'server/store', 'contract', data],
    packages: withoutReact,
  },
}

/** The row that a path belongs to; each page is separate, as `pages/<route>`. */
function folderOf(path: string): string {
  if (/^data\/[^/]+\.json$/.test(path)) return data
  if (path === slideData) return slideData
  if (path === 'server/main.ts') return 'server/main'
  if (path.startsWith('server/')) return path.slice(0, path.lastIndexOf('/'))
  if (path.startsWith('src/pages/')) return path.split('/').slice(1, 3).join('/')
  if (/^src\/[^/]+$/.test(path)) return 'main'
  return path.replace(/^src\//, '').split('/')[0] ?? path
}

/** Modules about what is not published yet, wherever they stand. */
const unpublished = /(?:\b[pd]|[PD])(?:roposal|raft)s?(?![a-z])/

/** Read models that could show a draft (H24). */
export function draftViolations(files: SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    /^server\/(?:read|store)\//.test(path) && !path.endsWith('.test.ts')
      ? imports
          .filter(({ target }) => unpublished.test(target))
          .map(
            ({ target }) => `${path} must not import ${target}: what is not published is not read`,
          )
      : [],
  )
}

export function importViolations(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (/\.test\.tsx?$/.test(file.path) || /^(?:tests|build|bench|deploy)\//.test(file.path))
      return []
    const own = folderOf(file.path)
    const row = table[own.startsWith('pages/') ? 'pages' : own]
    if (!row) return [`${file.path} stands in a folder the architecture does not know`]
    return file.imports
      .filter((use) => !allowed(own, row, use))
      .map(({ target }) => `${file.path} must not import ${target}`)
  })
}

function allowed(own: string, row: Row, { target, isFile, dynamic }: Import): boolean {
  if (!isFile) return row.packages?.test(target) ?? true
  const folder = folderOf(target)
  if (folder === own) return true
  const isPage = folder.startsWith('pages/')
  const name = isPage ? 'pages' : folder
  return row.folders.includes(name) || (dynamic && (row.lazyFolders?.includes(name) ?? false))
}

/** One line for each cycle of imports, static or dynamic. */
export function cycleViolations(files: SourceFile[]): string[] {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]))
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) faults.push(`cycle: ${[...trail.slice(start), path].join(' → ')}`)
    if (start >= 0 || done.has(path)) return
    for (const { target } of importsOf.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of importsOf.keys()) visit(path, [])
  return faults
}
