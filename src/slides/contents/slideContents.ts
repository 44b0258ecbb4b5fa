import { titleTextOf } from '../deck/titleText.ts'
import type { Slide } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { dateText } from '../../format/dateText.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { judgedText } from '../../narrative/recordsText.ts'
import { publisherOf } from '../../narrative/publisherOf.ts'
import { numbersNotIn } from '../deck/titleNumbers.ts'
import { sourcesCited, citedNames } from './citedNames.ts'
import { comparisonSlideOf } from './comparisonSlide.ts'
import { titleSlideOf, headlineSlideOf } from './headlineSlide.ts'
import { indicatorSlideOf } from './indicatorSlide.ts'
import { ledgerSlideOf } from './ledgerSlide.ts'
import { milestonesSlideOf } from './milestonesSlide.ts'
import { sectorSlideOf } from './sectorSlide.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, plain, paragraphs } from './slideDraft.ts'
import { textsOf } from './slideTexts.ts'

/** The contents of every slide, in their order. */
export function slideContentsOf(
  { title, slides }: { title: string; slides: readonly Slide[] },
  given: SlideInput,
): SlideContents[] {
  return slides.map((slide) => contentsOf(slide, title, given))
}

/** The contents of one slide of a briefing. If its indicator or sector does not exist, its title says so. */
export function contentsOf(slide: Slide, briefing: string, given: SlideInput): SlideContents {
  const { data, lang } = given
  const t = slideWords[lang]
  const made = madeOf(slide, briefing, given)
  const generatedTitle = titleTextOf(made)
  const cited = sourcesCited(data.sources, made.cites)
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
        : t.sources(citedNames(cited, lang), judgedText(data.board, lang, given.w)),
    notes: slide.notes,
    sentence: made.sentence ?? null,
    sources: cited.flatMap((source) =>
      'title' in source
        ? t.source(
            publisherOf(source, lang),
            source.title,
            source.publishedAt && dateText(source.publishedAt, lang),
          )
        : [],
    ),
  }
  const facts = [generatedTitle, ...textsOf(contents), contents.sentence ?? '']
  // A text slide has no data to check its numbers against.
  const written = slide.kind === 'text' ? '' : (slide.title ?? '')
  return { ...contents, unknownNumbers: numbersNotIn(written, facts) }
}

function madeOf(slide: Slide, briefing: string, given: SlideInput): SlideDraft {
  switch (slide.kind) {
    case 'title':
      return titleSlideOf(slide, briefing, given)
    case 'headline':
      return headlineSlideOf(slide, given)
    case 'indicator':
      return indicatorSlideOf(slide, given)
    case 'sector':
      return sectorSlideOf(slide, given)
    case 'ledger':
      return ledgerSlideOf(slide, given)
    case 'comparison':
      return comparisonSlideOf(slide, given)
    case 'milestones':
      return milestonesSlideOf(slide, given)
    case 'text':
      return {
        eyebrow: '',
        title: plain(slideWords[given.lang].kind.text),
        blocks: [paragraphs(slide.text.split('\n'))],
        cites: [],
      }
  }
}
