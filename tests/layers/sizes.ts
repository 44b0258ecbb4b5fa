import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseSync } from 'vite'
import { folders } from './sourceFile.ts'

const most = { file: 250, function: 100, median: 60 }

/** A file as text; the path is relative to the repository, with slashes. */
type TextFile = { path: string; text: string }

/** The modules and style sheets of the product and its tools, without tests. */
export function filesToMeasure(root: string): TextFile[] {
  return folders
    .filter((folder) => folder !== 'tests')
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((file) => `${folder}/${file.split(sep).join('/')}`)
        .filter((path) => /(?<!\.test)\.(?:tsx?|css)$/.test(path)),
    )
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Files and functions that are too long to be read at once. */
export function sizeViolations(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = linesOf(text)
    const long = lines > most.file ? [`${path} has ${lines} lines, at most ${most.file}`] : []
    return [...long, ...(path.endsWith('.css') ? [] : longFunctions(path, text))]
  })
}

/** Whether half of the files are longer than a screen. */
export function medianViolations(files: readonly TextFile[]): string[] {
  const lengths = files.map(({ text }) => linesOf(text)).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  return median > most.median ? [`The median file has ${median} lines, at most ${most.median}`] : []
}

function longFunctions(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isFunction(value)) {
      const lines = text.slice(value.start, value.end).split('\n').length
      const at = linesOf(text.slice(0, value.start))
      if (lines > most.function)
        found.push(`${path}:${at} is a function of ${lines} lines, at most ${most.function}`)
    }
    for (const child of Object.values(value)) visit(child)
  }
  visit(program)
  return found
}

function isFunction(value: object): value is { start: number; end: number } {
  const type: unknown = Reflect.get(value, 'type')
  return (
    type === 'FunctionDeclaration' ||
    type === 'FunctionExpression' ||
    type === 'ArrowFunctionExpression'
  )
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length
}
