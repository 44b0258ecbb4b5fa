import { LRUCache } from 'lru-cache'
import { type ChildNode, parse } from 'postcss'

/** The text of a part of a style sheet as far as it concerns these classes; empty if it does not. */
type Part = (present: ReadonlySet<string>) => string

/**
 * Returns a function from the HTML of a page to the part of a style sheet that it needs: the selectors whose
 * classes all stand in the page, in their order, also those in `@media` and the like. Selectors without a class
 * and rules such as `@keyframes` are always among them. The sheet is one of a build, without comments.
 */
export function usedStylesOf(css: string): (html: string) => string {
  const sheet = together(parse(css).nodes)
  // Pages of one kind mostly have the same classes.
  const kept = new LRUCache<string, string>({ max: 50 })
  return (html) => {
    const attributes = new Set(html.match(/ class="[^"]*"/g))
    const key = [...attributes].sort().join('')
    const known = kept.get(key)
    if (known !== undefined) return known
    const names = [...attributes].flatMap((text) => text.slice(' class="'.length, -1).split(' '))
    const used = sheet(new Set(names))
    kept.set(key, used)
    return used
  }
}

function together(nodes: readonly ChildNode[]): Part {
  const parts = nodes.map(partOf)
  return (present) => parts.map((part) => part(present)).join('')
}

function partOf(node: ChildNode): Part {
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, classes: classesIn(text) }))
    const body = node.nodes.join(';')
    return (present) => {
      const used = selectors.filter(({ classes }) => classes.every((name) => present.has(name)))
      return used.length > 0 ? `${used.map(({ text }) => text).join()}{${body}}` : ''
    }
  }
  if (node.type === 'atrule' && node.nodes && /^(?:media|supports|layer)$/.test(node.name)) {
    const inside = together(node.nodes)
    return (present) => {
      const used = inside(present)
      return used && `@${node.name} ${node.params}{${used}}`
    }
  }
  const text = `${node.toString()}${node.type === 'atrule' && !node.nodes ? ';' : ''}`
  return () => text
}

/** Without what stands in brackets: an attribute, an alternative or an exclusion. */
function classesIn(selector: string): string[] {
  let outside = selector.replaceAll(/\[[^\]]*\]/g, '')
  while (outside.includes('(')) outside = outside.replaceAll(/\([^()]*\)/g, '')
  return [...outside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
}
