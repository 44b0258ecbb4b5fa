import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { SourceFile } from './sourceFile.ts'

/** H: figures; P: pace; F: faults; U: what people see and do. */
const ids = /(?<![\w+#./-])[HPFU][1-9]\d{0,2}(?![\w./])/g

/** The start of a title that looks like ids: `X1 Y2: `. */
const head = /^['"`](?:[A-Z]\d{1,3}[ ,]*)+:/

const idsIn = (text: string): string[] => text.match(ids) ?? []

const headIn = (title: string): string[] => head.exec(title)?.[0].match(/[A-Z]\d+/g) ?? []

/** A text with its path, such as a page of the documentation. */
export type Page = { path: string; text: string }

/** The pages of the documentation, separated into the rulebook and all others. */
export function readPages(root: string): { rulebook: Page[]; pages: Page[] } {
  const within = ['docs', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.split(sep).join('/')}`,
    ),
  )
  const all = ['README.md', 'CONTRIBUTING.md', ...within]
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  const isRule = ({ path }: Page): boolean => path.startsWith('docs/rules/')
  return { rulebook: all.filter(isRule), pages: all.filter((page) => !isRule(page)) }
}

/** The ids in the rulebook: the first cell of each row. */
export function listedIds(rulebook: readonly Page[]): string[] {
  return rulebook.flatMap(({ text }) =>
    [...text.matchAll(/^\| ([A-Z]\d+) +\|/gm)].map(([, id]) => id ?? ''),
  )
}

/** Ids cited in a comment, the title of a test or the documentation that the rulebook does not list. */
export function unknownIds(
  files: readonly SourceFile[],
  pages: readonly Page[],
  listed: readonly string[],
): string[] {
  const known = new Set(listed)
  const cited = [
    ...files.map(({ path, comments, titles }) => ({
      path,
      cites: [...[...comments, ...titles].flatMap(idsIn), ...titles.flatMap(headIn)],
    })),
    ...pages.map(({ path, text }) => ({ path, cites: idsIn(text) })),
  ]
  return cited.flatMap(({ path, cites }) =>
    [...new Set(cites)]
      .filter((id) => !known.has(id))
      .map((id) => `${path}: ${id} is no rule of docs/rules`),
  )
}

/** Ids that the rulebook lists and no title of a test names. */
export function untestedIds(files: readonly SourceFile[], listed: readonly string[]): string[] {
  const named = new Set(files.flatMap(({ titles }) => titles.flatMap(idsIn)))
  return listed.filter((id) => !named.has(id)).map((id) => `${id} is named by no test`)
}
