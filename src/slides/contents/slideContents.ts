import type { Slide } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { dateText } from '../../format/dateText.ts'
import { formatCount } from '../../format/figureText.ts'
import { slideWords } from '../../i18n/slideWords.ts'
import { judgedText } from '../../narrative/recordsText.ts'
import { numbersNotIn } from '../deck/titleNumbers.ts'
import { comparisonOf } from './comparisonSlide.ts'
import { coverOf, headlineOf } from './headlineSlide.ts'
import { indicatorOf } from './indicatorSlide.ts'
import { ledgerOf } from './ledgerSlide.ts'
import { milestonesOf } from './milestonesSlide.ts'
import { sectorOf } from './sectorSlide.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, plain, paragraphs, publisherOf } from './slideDraft.ts'
import { textsOf } from './slideTexts.ts'

/** The contents of every slide, in its order. */
export function slideContentsOf(
  { title, slides }: { title: string; slides: readonly Slide[] },
  given: SlideInput,
): SlideContents[] {
  return slides.map((slide) => contentsOf(slide, title, given))
}

/** The contents of one slide of a briefing. A slide of something the board does not have says so. */
export function contentsOf(slide: Slide, briefing: string, given: SlideInput): SlideContents {
  const { data, lang } = given
  const t = slideWords[lang]
  const made = madeOf(slide, briefing, given)
  const generatedTitle = made.title.map(({ text }) => text).join('')
  const cited = data.sources.filter(({ id }) => made.cites.includes(id))
  const names = [...new Set(cited.map((source) => publisherOf(source, lang)))]
  const shown =
    names.length > 2 ? [t.moreSources(names[0] ?? '', formatCount(names.length))] : names
  const contents: SlideContents = {
    id: slide.id,
    kind: slide.kind,
    eyebrow: made.eyebrow,
    title: slide.title === null ? made.title : [{ text: slide.title, strong: false }],
    generatedTitle,
    unknownNumbers: [],
    blocks: made.blocks,
    left: made.left ?? null,
    foot:
      slide.kind === 'text'
        ? t.byHand(judgedText(data.board, lang, given.w))
        : t.sources(shown, judgedText(data.board, lang, given.w)),
    notes: slide.notes,
    sentence: made.sentence ?? null,
    sources: cited.map((source) =>
      t.source(
        publisherOf(source, lang),
        source.title,
        source.publishedAt && dateText(source.publishedAt, lang),
      ),
    ),
  }
  const facts = [generatedTitle, ...textsOf(contents), contents.sentence ?? '']
  // What is written by hand as a whole has no data to agree with.
  const written = slide.kind === 'text' ? '' : (slide.title ?? '')
  return { ...contents, unknownNumbers: numbersNotIn(written, facts) }
}

function madeOf(slide: Slide, briefing: string, given: SlideInput): SlideDraft {
  switch (slide.kind) {
    case 'title':
      return coverOf(slide, briefing, given)
    case 'headline':
      return headlineOf(slide, given)
    case 'indicator':
      return indicatorOf(slide, given)
    case 'sector':
      return sectorOf(slide, given)
    case 'ledger':
      return ledgerOf(slide, given)
    case 'comparison':
      return comparisonOf(slide, given)
    case 'milestones':
      return milestonesOf(slide, given)
    case 'text':
      return {
        eyebrow: '',
        title: plain(slideWords[given.lang].kind.text),
        blocks: [paragraphs(slide.text.split('\n'))],
        cites: [],
      }
  }
}
