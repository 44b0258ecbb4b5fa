import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/**
 * Links a lazy route's chunk, its static imports and its styles in `index.html`, so that the browser
 * requests them together with the entry instead of after it.
 */
export function preloadRoute(chunkName: RegExp): Plugin {
  let base = '/'
  return {
    name: 'preload-route',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return []
        return routeFiles(bundle, chunkName)
          .map((file) => base + file)
          .filter((href) => !html.includes(`"${href}"`))
          .map(linkTag)
      },
    },
  }
}

function routeFiles(bundle: Bundle, chunkName: RegExp): string[] {
  const files = new Set<string>()
  const visit = (file: string): void => {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk' || files.has(file)) return
    files.add(file)
    chunk.imports.forEach(visit)
    // Styles come after those of their imports, in the order in which the page would load them.
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
  }
  for (const [file, output] of Object.entries(bundle)) {
    if (output.type === 'chunk' && output.isDynamicEntry && chunkName.test(output.name)) visit(file)
  }
  return [...files]
}

/**
 * Styles are linked, not preloaded, as browsers warn of a preload that the opened page does not use. The server holds
 * what is marked `data-app` back until a page that it has rendered is painted.
 */
function linkTag(href: string): HtmlTagDescriptor {
  const rel = href.endsWith('.css') ? 'stylesheet' : 'modulepreload'
  return {
    tag: 'link',
    attrs: { rel, crossorigin: true, 'data-app': true, href },
    injectTo: 'head',
  }
}
