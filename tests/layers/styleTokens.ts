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

/** For properties that have tokens: the pattern of a token, and the other values allowed. */
const scales: Record<string, { token: RegExp; also: RegExp }> = {
  'font-size': {
    token: /^var\(--(?:text|print)-[a-z]+\)$|^var\(--wall-text\)$/,
    also: /^inherit$/,
  },
  'z-index': { token: /^var\(--layer-[a-z]+\)$/, also: /^auto$/ },
  // Circles, squares, and corners in `em`, which grow with the text of the wall, need no token.
  'border-radius': { token: /^var\(--radius(?:-[a-z]+)?\)$/, also: /^(?:0|50%|inherit|[\d.]+em)$/ },
}

/** Font sizes, layers and corners that are not a token, and the shorthand that could hide one. */
export function scaleViolations(sheets: readonly StyleSheet[]): string[] {
  return sheets
    .filter(({ path }) => path.endsWith('.module.css'))
    .flatMap(({ path, text }) =>
      declarationsOf(text).flatMap(([property, value]) => {
        const scale = scales[property]
        const said = `${path}: ${property}: ${value}`
        if (property === 'font') return value === 'inherit' ? [] : [`${said}: name the size alone`]
        if (!scale) return []
        // A corner has up to four values, a font size and a layer one.
        const parts = value.match(/var\([^)]*\)|\S+/g) ?? []
        const fits = (part: string): boolean => scale.token.test(part) || scale.also.test(part)
        return parts.every(fits) ? [] : [`${said} is no token of ${tokens}`]
      }),
    )
}

/** Literal colours outside of the tokens. */
export function colourViolations(sheets: readonly StyleSheet[]): string[] {
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

/** Tokens that are used and not in `tokens.css`. */
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

/** The tokens of font sizes. */
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
