import type { NewSlide } from '../../contract/briefing/briefing.ts'
import type { BlockOf, SlideBlock, SlideFigure } from '../../contract/briefing/slideContents.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import { compareItemsOf } from '../../domain/compare/compareItems.ts'
import { indicatorSlide } from '../../domain/indicator/indicatorSlide.ts'
import { datedDoneOf, stepsOf } from '../../domain/milestone/sectorSteps.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { tallyOf } from '../../domain/target/tally.ts'
import { formatCount } from '../../format/figureText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { wallWords } from '../../i18n/slides/wallWords.ts'
import { movementTitle } from '../../narrative/movementTitle.ts'
import { tallySentence } from '../../narrative/tallySentence.ts'
import { sourcesCited, citedNames } from '../../slides/contents/citedNames.ts'
import { comparisonSlideOf } from '../../slides/contents/comparisonSlide.ts'
import { citesOf, figureOf } from '../../slides/contents/figureBlock.ts'
import { indicatorSlideOf } from '../../slides/contents/indicatorSlide.ts'
import { milestonesSlideOf } from '../../slides/contents/milestonesSlide.ts'
import { paragraphs, type SlideDraft } from '../../slides/contents/slideDraft.ts'
import type { SlideInput } from '../../slides/contents/slideInput.ts'
import { stepText } from '../../slides/contents/stepsBlock.ts'
import type { BoardDraft, BoardPicture } from './wallBoard.ts'
import { stripOf } from './wallStrip.ts'

type SlideOf<K extends NewSlide['kind']> = Extract<NewSlide, { kind: K }>

/** What no figure of an indicator has: a large text with its name, without source and status. */
const bare = { before: '', after: '', period: '', remarks: [], targets: [], source: '' }

/**
 * How many targets are met, and how the others stand; where there are no targets, the first figures. Null without
 * indicators.
 */
export function standingBoard(rows: readonly CatalogueRow[], given: SlideInput): BoardDraft | null {
  const { lang } = given
  if (rows.length === 0) return null
  const tally = tallyOf(standingsOf(rows))
  const board = {
    id: 'standing',
    eyebrow: slideWords[lang].kind.headline,
    title: tallySentence(
      { of: { shown: rows.length }, area: { kind: 'city' }, filters: [] },
      tally,
      lang,
    ),
    foot: footOf(rows.flatMap(citesOf), given),
    indicators: [],
  }
  if (tally.targets === 0) {
    const shown = rows.slice(0, 6)
    const figures = shown.map((row) => figureOf(row, given))
    return {
      ...board,
      figure: null,
      picture: { kind: 'blocks', blocks: [{ block: 'figures', figures }] },
      indicators: shown.map(({ indicator }) => indicator.id),
    }
  }
  const met = tally.counts.find(({ status }) => status === 'met')?.count ?? 0
  return {
    ...board,
    figure: {
      ...bare,
      key: 'standing',
      name: wallWords[lang].targetsMet,
      number: formatCount(met),
      after: wallWords[lang].ofTargets(formatCount(tally.targets)),
      evidence: null,
    },
    picture: { kind: 'tally', tally },
  }
}

export function indicatorBoard(row: CatalogueRow, given: SlideInput): BoardDraft {
  const draft = draftOf(row, given)
  return {
    id: row.indicator.id,
    eyebrow: draft.eyebrow,
    title: newsOf(row, draft, given),
    figure: figureOf(row, given),
    picture: pictureOf(row, draft, given),
    foot: footOf(draft.cites, given),
    indicators: [row.indicator.id],
  }
}

/** The slide of an indicator, which is drawn as on slides. */
export function draftOf(row: CatalogueRow, given: SlideInput): SlideDraft {
  const slide = indicatorSlide(row) as SlideOf<'indicator'>
  return indicatorSlideOf({ ...slide, id: row.indicator.id }, given)
}

/** What happened: the movement of the figures, else the figure with its status. */
export function newsOf(row: CatalogueRow, draft: SlideDraft, { lang }: SlideInput): string {
  return movementTitle(row.indicator, row.readings, lang) ?? textOfTitle(draft)
}

export function trendIn({ blocks }: SlideDraft): BlockOf<'trend'> | undefined {
  return blocks.find((block) => block.block === 'trend')
}

/** The chart; of too few figures for one a line with targets or other cities, else a sentence. */
function pictureOf(row: CatalogueRow, draft: SlideDraft, given: SlideInput): BoardPicture {
  const trend = trendIn(draft)
  if (trend) return { kind: 'blocks', blocks: [trend] }
  const marks = stripOf(row, given)
  if (marks.length > 1) return { kind: 'strip', marks, reversed: row.indicator.measure === 'rank' }
  return { kind: 'blocks', blocks: [paragraphs([draft.sentence ?? ''])] }
}

export function comparisonBoard(slide: NewSlide, given: SlideInput): BoardDraft | null {
  if (slide.kind !== 'comparison') return null
  const draft = comparisonSlideOf({ ...slide, id: 'comparison' }, given)
  const [first] = compareItemsOf(slide.items)
  const row = given.data.rows.find(({ indicator }) => indicator.id === first?.indicator)
  return {
    id: 'comparison',
    eyebrow: draft.eyebrow,
    title: textOfTitle(draft),
    figure: row ? figureOf(row, given) : null,
    picture: { kind: 'blocks', blocks: draft.blocks },
    foot: footOf(draft.cites, given),
    indicators: row ? [row.indicator.id] : [],
  }
}

/** The newest step that is done, with the steps before and after it; null where none is. */
export function milestonesBoard(given: SlideInput): BoardDraft | null {
  const { data, lang } = given
  const done = datedDoneOf(stepsOf(data.milestones.milestones, data.milestones))
  const newest = done[done.length - 1]
  if (!newest) return null
  const draft = milestonesSlideOf(
    { kind: 'milestones', title: null, notes: '', sector: null, id: 'milestones' },
    given,
  )
  const { name, title, date } = stepText(newest, lang)
  const figure: SlideFigure = {
    ...bare,
    key: 'milestones',
    name,
    number: date,
    remarks: [title],
    evidence: null,
  }
  return {
    id: 'milestones',
    eyebrow: draft.eyebrow,
    title: grammar[lang].labelled(name, title),
    figure,
    picture: { kind: 'blocks', blocks: draft.blocks.map((block) => lastSteps(block, 4)) },
    foot: footOf([...draft.cites, newest.event.source], given),
    indicators: [],
  }
}

function textOfTitle({ title }: SlideDraft): string {
  return title.map(({ text }) => text).join('')
}

/** Who published what a board shows. */
export function footOf(cites: readonly string[], { data, lang }: SlideInput): string {
  const names = citedNames(sourcesCited(data.sources, cites), lang)
  return names.length > 0 ? slideWords[lang].cited(names) : ''
}

/** A list of milestones cut to its last ones. */
export function lastSteps(block: SlideBlock, count: number): SlideBlock {
  return block.block === 'steps' ? { ...block, steps: block.steps.slice(-count) } : block
}
