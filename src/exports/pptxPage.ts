import type PptxGenJS from 'pptxgenjs'
import type { Lang } from '../contract/scalars.ts'

/** A font that PowerPoint and WPS have on every Chinese Windows. */
export const fontFace = 'Microsoft YaHei'

/** A slide of the file while it is made. */
export type Page = { file: PptxGenJS; page: PptxGenJS.Slide; lang: Lang }

/** Pixels of the canvas of 1600 × 900 on a slide that is 13.333 inches wide. */
export function inches(pixels: number): number {
  return pixels / 120
}

export function points(pixels: number): number {
  return pixels * 0.6
}

/** A colour as the file writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase().padEnd(6, colour.slice(-1).toUpperCase())
}

export function languageOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en-GB'
}
