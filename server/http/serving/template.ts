import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RenderedPage } from '../../../src/contract/http/rendering.ts'
import { usedStylesOf } from './usedStyles.ts'

/** The theme that a reader has chosen; null follows the system. */
export type ChosenTheme = 'light' | 'dark' | null

const root = '<div id="root"></div>'
const head = /<html lang="[^"]*">([^]*?)<title>[^<]*<\/title>/
const sheetLink = /<link rel="stylesheet"[^>]* href="\/(assets\/[^"]+)">/
const entry = /<script type="module"([^>]*)><\/script>/
/** What the app needs besides its entry; see `build/preloadRoute.ts`. */
const appLinks = /<link rel="(modulepreload|stylesheet)"(?=[^>]* (?:data-app|href="[^"]*\.css"))/g

/** A page as text, with the hash of the styles inside, for the policy. */
type Filled = { text: string; styleHash: string }

/** The `index.html` of a built folder as a template: `bare` without contents, `fill` with a rendered page. */
export function templateIn(folder: string) {
  const bare = readFileSync(join(folder, 'index.html'), 'utf8')
  const [, sheet] = sheetLink.exec(bare) ?? []
  if (!sheet || !bare.includes(root) || !head.test(bare))
    throw new Error('The built page has no style sheet, root, language or title')
  const usedStyles = usedStylesOf(readFileSync(join(folder, sheet), 'utf8'))
  const [script, attributes] = entry.exec(bare) ?? []
  if (!script) throw new Error('The built page has no entry')
  // The entry requests what is held back, for which it need not wait for the end of the page: `heldBack.ts`.
  const holding = bare
    .replaceAll(appLinks, '<link data-later="$1"')
    .replace(script, '')
    .replace('</head>', `<script type="module" async${attributes}></script></head>`)

  /** The answers, each `inScript`, come last in the body, so that the page is there before them. */
  function fill(
    { language, title, html }: RenderedPage,
    answers: ReadonlyMap<string, string>,
    theme: ChosenTheme,
  ): Filled {
    const blocks = [...answers].map(
      ([address, json]) =>
        `<script type="application/json" data-answer="${attribute(address)}">${json}</script>`,
    )
    const start = `<html lang="${language}"${theme ? ` class="${theme}"` : ''}>`
    const styles = usedStyles(`${start}${html}`)
    const text = holding
      .replace(
        head,
        (_, between: string) => `${start}${between}<title>${title}</title><style>${styles}</style>`,
      )
      .replace(root, () => `<div id="root">${html}</div>${blocks.join('')}`)
    return { text, styleHash: createHash('sha256').update(styles).digest('base64') }
  }

  return { bare, fill }
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

/** JSON without what has a meaning in HTML or JavaScript. */
export function inScript(json: string): string {
  return json.replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
