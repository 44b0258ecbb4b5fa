import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { paper } from '../ui/paper.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** An element as the text of an SVG file, rendered outside the page. Throws if it contains no `<svg>`. */
export function svgFileOf(element: ReactElement): string {
  const ground = document.createElement('div')
  const root = createRoot(ground)
  try {
    flushSync(() => root.render(element))
    const svg = ground.querySelector('svg')
    if (!svg) throw new Error('There is no picture to save')
    return declaration + new XMLSerializer().serializeToString(svg)
  } finally {
    root.unmount()
  }
}

/** An SVG as PNG on a white background, scaled by `scale`. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const image = await imageOf(svg)
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gives no canvas')
  context.fillStyle = paper.ground
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The browser made no picture'))
    }, 'image/png')
  })
}

function imageOf(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('The picture cannot be read')))
    // A data URL: with SVG from a blob URL, old browsers treat the canvas as tainted.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  })
}
