import type { Lang } from '../../contract/scalars.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'

/** The name of the board, and the demo mark where the data are demo data (H26). */
export function brandMark(lang: Lang, demo: boolean): string {
  const t = slideWords[lang]
  return [t.brand, ...(demo ? [t.demo] : [])].join(t.dot)
}
