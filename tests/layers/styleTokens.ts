import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A style sheet of `src`; its path is relative to the repository, with slashes. */
export interface StyleSheet {
  path: string
  text: string
}

export function readStyles(root: string): StyleSheet[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const tokens = 'src/ui/tokens.css'

/** What a property may hold besides a token, where tokens exist for it. */
const scales: Record<string, { token: RegExp; also: RegExp }> = {
  'font-size': {
    token: /^var\(--(?:text|print)-[a-z]+\)$|^var\(--wall-text\)$/,
    also: /^inherit$/,
  },
  'z-index': { token: /^var\(--layer-[a-z]+\)$/, also: /^auto$/ },
  // A circle, a square, and corners that grow with the letters of the wall are no steps of a scale.
  'border-radius': { token: /^var\(--radius(?:-[a-z]+)?\)$/, also: /^(?:0|50%|inherit|[\d.]+em)$/ },
}

/** Sizes of letters, layers and corners that are not a token, and the shorthand that would hide one. */
export function scaleFaults(sheets: readonly StyleSheet[]): string[] {
  return sheets
    .filter(({ path }) => path.endsWith('.module.css'))
    .flatMap(({ path, text }) =>
      declarationsOf(text).flatMap(([property, value]) => {
        const scale = scales[property]
        const said = `${path}: ${property}: ${value}`
        if (property === 'font') return value === 'inherit' ? [] : [`${said}: name the size alone`]
        if (!scale) return []
        // A corner has up to four values, the size of letters and a layer one.
        const parts = value.match(/var\([^)]*\)|\S+/g) ?? []
        const fits = (part: string): boolean => scale.token.test(part) || scale.also.test(part)
        return parts.every(fits) ? [] : [`${said} is no token of ${tokens}`]
      }),
    )
}

/** Colours written as digits anywhere but among the tokens. */
export function colourFaults(sheets: readonly StyleSheet[]): string[] {
  return sheets
    .filter(({ path }) => path !== tokens)
    .flatMap(({ path, text }) =>
      declarationsOf(text).flatMap(([property, value]) =>
        /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i.test(value)
          ? [`${path}: ${property}: ${value} is no token of ${tokens}`]
          : [],
      ),
    )
}

/** Tokens that a style sheet asks for and `tokens.css` does not have. */
export function missingTokens(sheets: readonly StyleSheet[]): string[] {
  const known = new Set(
    sheets
      .filter(({ path }) => path === tokens)
      .flatMap(({ text }) => declarationsOf(text).map(([property]) => property)),
  )
  return sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--(?:text|print|radius|layer|space)[a-z\d-]*)/g)].flatMap(([, name]) =>
      name && !known.has(name) ? [`${path} asks for ${name}, which is not there`] : [],
    ),
  )
}

/** How many sizes of letters there are. */
export function textSizes(sheets: readonly StyleSheet[]): string[] {
  const sizes = sheets
    .filter(({ path }) => path === tokens)
    .flatMap(({ text }) => declarationsOf(text).map(([property]) => property))
    .filter((property) => property.startsWith('--text-'))
  return [...new Set(sizes)]
}

function declarationsOf(text: string): [property: string, value: string][] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...code.matchAll(/(?<=[{;]\s*)(--[\w-]+|[a-z][a-z-]*)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => [property, value.trim()],
  )
}
