import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { parseSync } from 'vite'

/** What the rules need to know of a module; paths are relative to the repository, with slashes. */
export interface SourceFile {
  path: string
  imports: Import[]
  reExportsOnly: boolean
  defaultExport: boolean
  /** The names that it exports. */
  exports: string[]
  /**
   * The expressions that rules look for, as written without arguments: `Date.now()`, `new Date()`, `x.toFixed`;
   * with arguments where these become text: `String(x.value)`, and `${x.value}` in a template or in markup.
   * An element of HTML is written as `<button …>`, a colour in a text as it stands: `#1c1a26`, a comparison
   * with a text as `=== 'text'`.
   */
  uses: string[]
  /** The texts in its code; the expressions of a template are left out: `${}`. */
  texts: string[]
  /** The texts of its comments. */
  comments: string[]
  /** The titles of its tests, as written, and the texts in the tables that fill them. */
  titles: string[]
}

export interface Import {
  /** A path inside the repository, or a package's name with subpath. */
  target: string
  isFile: boolean
  dynamic: boolean
  /** The local name of the default import. */
  defaultName?: string | undefined
}

export const folders = ['src', 'server', 'mocks', 'tests', 'build', 'bench', 'deploy']

export function readSources(root: string): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(sep).join('/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules/'))
      .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8'))),
  )
}

export function parseSource(path: string, text: string): SourceFile {
  const { module, program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)

  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  )
  const imports: Import[] = reExports.map((specifier) => importOf(path, specifier, false))
  for (const { moduleRequest, entries } of module.staticImports) {
    const named = entries.find(({ importName }) => importName.kind === 'Default')
    const defaultName = named?.localName.value
    imports.push({ ...importOf(path, moduleRequest.value, false), defaultName })
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^(['"`])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
    if (literal?.[2]) imports.push(importOf(path, literal[2], true))
  }

  const statements = program.body.filter((statement) => statement.type !== 'ImportDeclaration')
  const isReExport = (statement: (typeof statements)[number]): boolean =>
    statement.type === 'ExportAllDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && statement.declaration === null)
  const exportNames = module.staticExports.flatMap(({ entries }) => entries)
  return {
    path,
    imports,
    reExportsOnly: statements.length > 0 && statements.every(isReExport),
    defaultExport: exportNames.some(
      ({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default',
    ),
    exports: [...new Set(exportNames.flatMap(({ localName }) => localName.name ?? []))],
    uses: usesOf(program, text),
    texts: textsOf(program),
    comments: comments.map(({ value }) => value),
    titles: /\.(?:test|spec)\.tsx?$/.test(path) ? titlesOf(program, text) : [],
  }
}

function importOf(path: string, specifier: string, dynamic: boolean): Import {
  if (!specifier.startsWith('.')) return { target: specifier, isFile: false, dynamic }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
  return { target, isFile: true, dynamic }
}

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** Strings that can be titles: the first argument of a test or group, and the entries of its tables. */
function titlesOf(program: unknown, text: string): string[] {
  const titles: string[] = []
  const isText = (node: Node): boolean =>
    node.type === 'TemplateLiteral' ||
    (node.type === 'Literal' && typeof node['value'] === 'string')
  const source = (node: unknown): string => (isNode(node) ? text.slice(node.start, node.end) : '')
  const visit = (node: Node): void => {
    const first = listOf(node['arguments']).slice(0, 1)
    const isTest =
      node.type === 'CallExpression' && /^(?:test|it|describe|rule)\b/.test(source(node['callee']))
    const entries = node.type === 'ArrayExpression' ? listOf(node['elements']) : []
    titles.push(...[...(isTest ? first : []), ...entries].filter(isText).map(source))
    for (const child of childrenOf(node)) visit(child)
  }
  if (isNode(program)) visit(program)
  return titles
}

function textsOf(program: unknown): string[] {
  const texts: string[] = []
  const visit = (node: Node): void => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') texts.push(node['value'])
    if (node.type === 'TemplateLiteral') texts.push(templateOf(node))
    childrenOf(node).forEach(visit)
  }
  if (isNode(program)) visit(program)
  return texts
}

function templateOf(node: Node): string {
  const parts = listOf(node['quasis']).map(({ value }) => (value as { cooked: string }).cooked)
  return parts.join('${}')
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((child) => (isNode(child) ? [child] : listOf(child)))
}

const colour = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/gi

function usesOf(program: unknown, text: string): string[] {
  const uses: string[] = []
  const source = (node: unknown): string => (isNode(node) ? text.slice(node.start, node.end) : '')
  const visit = (node: Node): void => {
    const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0
    if (node.type === 'NewExpression') {
      uses.push(`new ${source(node['callee'])}(${bare ? '' : '…'})`)
    } else if (node.type === 'Literal' || node.type === 'TemplateElement') {
      uses.push(...(source(node).match(colour) ?? []))
    } else if (node.type === 'JSXOpeningElement') {
      uses.push(`<${source(node['name'])} …>`)
    } else if (node.type === 'TemplateLiteral') {
      for (const written of listOf(node['expressions'])) uses.push(`\${${source(written)}}`)
    } else if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of listOf(node['children']))
        if (child.type === 'JSXExpressionContainer') uses.push(`\${${source(child['expression'])}}`)
    } else if (node.type === 'CallExpression' && source(node['callee']) === 'String') {
      uses.push(source(node))
    } else if (node.type === 'CallExpression') {
      uses.push(`${source(node['callee'])}(${bare ? '' : '…'})`)
    } else if (node.type === 'BinaryExpression') {
      for (const side of [node['left'], node['right']])
        if (isNode(side) && typeof side['value'] === 'string')
          uses.push(`${String(node['operator'])} '${side['value']}'`)
    } else if (node.type === 'SwitchCase') {
      uses.push(`case ${source(node['test'])}`)
    } else if (node.type === 'MemberExpression') {
      uses.push(source(node))
    } else if (node.type === 'JSXAttribute') {
      uses.push(`<${source(node['name'])}>`)
    } else if (node.type === 'Property') {
      uses.push(`{${source(node['key'])}}`)
    }
    childrenOf(node).forEach(visit)
  }
  if (isNode(program)) visit(program)
  return uses
}
