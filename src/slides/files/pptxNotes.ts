import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { grammar } from '../../i18n/grammar.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { Page } from './pptxPage.ts'

/** The speaker's notes: notes and sentence, then the rows of the charts and the sources in full. */
export function notesOf(slide: SlideContents, { lang }: Pick<Page, 'lang'>): string {
  const t = slideWords[lang]
  const shown = (rows: readonly { period: string; figure: string }[]) =>
    grammar[lang].statements(rows.map(({ period, figure }) => t.row(period, figure)))
  const rows = slide.blocks.flatMap((block) => {
    if (block.block === 'trend') return [shown(block.rows), ...block.notes]
    return block.block === 'comparison'
      ? [...block.series.map((one) => t.series(one.name, shown(one.rows))), ...(block.notes ?? [])]
      : []
  })
  return [
    slide.notes,
    slide.sentence ?? '',
    ...(rows.length > 0 ? [t.rows, ...rows] : []),
    ...slide.sources,
    // Always included, so that no slide has empty notes, which would look like an error in print.
    slide.foot,
  ]
    .filter((line) => line.trim() !== '')
    .join('\n')
}
