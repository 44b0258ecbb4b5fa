import type { Slide } from '../../contract/briefing/briefing.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { tallyOf } from '../../domain/target/tally.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { judgedText } from '../../narrative/recordsText.ts'
import { tallySentence } from '../../narrative/tallySentence.ts'
import { figureOf, citesOf } from './figureBlock.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, plain, paragraphs, missing } from './slideDraft.ts'

export function titleSlideOf(
  { subtitle }: Extract<Slide, { kind: 'title' }>,
  briefing: string,
  { data, lang, w }: SlideInput,
): SlideDraft {
  return {
    eyebrow: w.brand,
    title: plain(briefing || slideWords[lang].untitled),
    blocks: [paragraphs([subtitle, judgedText(data.board, lang, w)])],
    cites: [],
  }
}

export function headlineSlideOf(
  { indicators }: Extract<Slide, { kind: 'headline' }>,
  given: SlideInput,
): SlideDraft {
  const { data, lang } = given
  const rows = indicators.flatMap((id) => data.rows.find((row) => row.indicator.id === id) ?? [])
  if (rows.length === 0) return missing(indicators.join(', '), given)
  return {
    eyebrow: slideWords[lang].kind.headline,
    title: plain(
      tallySentence(
        { of: { shown: rows.length }, area: { kind: 'city' }, filters: [] },
        tallyOf(standingsOf(rows)),
        lang,
      ),
    ),
    blocks: [{ block: 'figures', figures: rows.map((row) => figureOf(row, given)) }],
    cites: rows.flatMap(citesOf),
  }
}
