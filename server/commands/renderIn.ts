import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Render } from '../../src/contract/http/rendering.ts'

/** What the build in a folder made to render pages with. */
export async function renderIn(folder: string): Promise<Render> {
  const bundle = pathToFileURL(join(folder, '.render', 'render.js')).href
  const { render } = (await import(bundle)) as { render: Render }
  return render
}
