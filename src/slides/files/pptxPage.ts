import type PptxGenJS from 'pptxgenjs'
import type { SlideArea } from '../draw/slideLayout.ts'
import type { Lang } from '../../contract/scalars.ts'
import { fileLanguage } from '../../i18n/languages.ts'
import type { ChartModel } from './chartModel.ts'

/** A font that PowerPoint and WPS have on every Chinese Windows. */
export const fontFace = 'Microsoft YaHei'

/** A slide of the file under construction. */
export type Page = {
  page: PptxGenJS.Slide
  lang: Lang
  /** Every chart of the file so far, in the order in which they were added. */
  charts: ChartModel[]
}

/** Converts pixels of the canvas of 1600 × 900 to inches on a slide 13.333 inches wide. */
export function inches(pixels: number): number {
  return pixels / 120
}

/** Converts pixels of the canvas to points, for fonts and lines. */
export function points(pixels: number): number {
  return pixels * 0.6
}

/** A colour in the notation of the file. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}

/** The position and size of an object in inches, from pixels of the canvas. */
export function pageAreaOf({ x, y, width, height }: SlideArea) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}

/** Options of all texts: font, language, no margin, aligned to the top. */
export function written(lang: Lang) {
  return { fontFace, lang: fileLanguage[lang], margin: 0, valign: 'top' as const }
}

/** Font size and line height `lead`, both from pixels of the canvas, and colour. */
export function letters(size: number, lead: number, colour: string) {
  return { fontSize: points(size), lineSpacing: points(lead), color: hex(colour) }
}
