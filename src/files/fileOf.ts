import type { ReactElement } from 'react'
import type { Lang } from '../contract/scalars.ts'
import type { ExportTable } from './exportTable.ts'

/** A picture as a file. The code that makes it is loaded on first use. */
export async function pictureFile(kind: 'png' | 'svg', element: ReactElement): Promise<Blob> {
  const { svgFileOf, pngOf } = await import('./picture.ts')
  const svg = svgFileOf(element)
  return kind === 'png' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' })
}

/** A table as a file. The code that makes it is loaded on first use. */
export async function tableFile(
  kind: 'csv' | 'xlsx',
  table: ExportTable,
  lang: Lang,
): Promise<Blob> {
  if (kind === 'xlsx') {
    const { xlsxOf } = await import('./xlsx.ts')
    return xlsxOf(table, lang)
  }
  const { csvOf } = await import('./csv.ts')
  return new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' })
}

/** Whether code of the app failed to load. Browsers state that only in the error message. */
export function isLoadFailure(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script failed|preload css/i.test(error.message)
  )
}
