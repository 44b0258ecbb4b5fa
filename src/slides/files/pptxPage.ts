import type PptxGenJS from 'pptxgenjs'
import type { SlideArea } from '../draw/slideLayout.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { ChartModel } from './pptxSeries.ts'

/** A font that PowerPoint and WPS have on every Chinese Windows. */
export const fontFace = 'Microsoft YaHei'

/** A slide of the file while it is made. */
export type Page = {
  page: PptxGenJS.Slide
  lang: Lang
  /** Every chart of the file so far, in the order in which the library was given them. */
  charts: ChartModel[]
}

/** Pixels of the canvas of 1600 × 900 on a slide that is 13.333 inches wide. */
export function inches(pixels: number): number {
  return pixels / 120
}

/** The size of letters and lines, from pixels of the canvas. */
export function points(pixels: number): number {
  return pixels * 0.6
}

/** A colour as the file writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}

export function languageOf(lang: Lang): 'zh-CN' | 'en-GB' {
  return lang === 'zh' ? 'zh-CN' : 'en-GB'
}

/** Where an object stands, from pixels of the canvas. */
export function pageAreaOf({ x, y, width, height }: SlideArea) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}

/** What all texts have in common: font, language, no margin, from the top on. */
export function written(lang: Lang) {
  return { fontFace, lang: languageOf(lang), margin: 0, valign: 'top' as const }
}

/** Letters of so many pixels on lines that are `lead` pixels apart. */
export function letters(size: number, lead: number, colour: string) {
  return { fontSize: points(size), lineSpacing: points(lead), color: hex(colour) }
}
