import type { SlideBlock, SlideFigure } from '../../contract/briefing/slideContents.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { grammar } from '../../i18n/grammar.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { sectorSentence } from '../../narrative/sectorSentence.ts'
import { sectorSlideOf } from '../../slides/contents/sectorSlide.ts'
import type { SlideInput } from '../../slides/contents/slideInput.ts'
import { draftOf, footOf, lastSteps, newsOf, trendIn } from './cityBoards.ts'
import type { BoardDraft } from './wallBoard.ts'

/** How many milestones stand below the chart of a sector, and below other figures. */
const steps = { belowChart: 1, belowFigures: 2 }

/** A sector by its headline figure: the chart of it or else its other figures, and its newest milestones. */
export function sectorBoard(story: SectorStory, given: SlideInput): BoardDraft {
  const { lang } = given
  // On the first board there are the rows of sectors alone.
  const own = { ...given, data: { ...given.data, rows: story.rows } }
  const { figures, other, cites } = storyOf(story, own)
  const [figure = null, ...others] = figures
  const row = story.rows.find(({ indicator }) => indicator.id === figure?.key)
  const draft = row && draftOf(row, own)
  const trend = draft && trendIn(draft)
  const upper: SlideBlock[] = trend
    ? [trend]
    : others.length > 0
      ? [{ block: 'figures', figures: others }]
      : []
  return {
    id: story.sector.id,
    eyebrow: slideWords[lang].kind.sector,
    title: grammar[lang].labelled(
      story.sector.name[lang],
      row && draft ? newsOf(row, draft, own) : sectorSentence(story, lang),
    ),
    figure,
    picture: {
      kind: 'blocks',
      blocks: [...upper, lastSteps(other, trend ? steps.belowChart : steps.belowFigures)],
    },
    foot: footOf([...cites, ...(trend ? draft.cites : [])], given),
    indicators: (trend ? figures.slice(0, 1) : figures).map(({ key }) => key),
  }
}

/** Sectors with few figures on one board, each with its figure and its newest milestone. */
export function mergedBoard(stories: readonly SectorStory[], given: SlideInput): BoardDraft {
  const { lang } = given
  const parts = stories.map((story) => {
    const { figures, other, cites } = storyOf(story, given)
    const [figure = null] = figures
    const step = other.block === 'steps' ? other.steps[other.steps.length - 1] : undefined
    const text = step
      ? grammar[lang].clauses([step.date, step.title])
      : figure
        ? ''
        : sectorSentence(story, lang)
    return { name: story.sector.name[lang], figure, text, cites }
  })
  return {
    id: stories.map(({ sector }) => sector.id).join(),
    eyebrow: slideWords[lang].kind.sector,
    title: grammar[lang].list(parts.map(({ name }) => name)),
    figure: null,
    picture: { kind: 'sectors', parts: parts.map(({ cites: _, ...part }) => part) },
    foot: footOf(
      parts.flatMap(({ cites }) => cites),
      given,
    ),
    indicators: parts.flatMap(({ figure }) => figure?.key ?? []),
  }
}

/** The slide of a sector: its figures, its milestones or a sentence, its sources. */
function storyOf({ sector }: SectorStory, given: SlideInput) {
  const slide = {
    kind: 'sector' as const,
    id: sector.id,
    title: null,
    notes: '',
    sector: sector.id,
  }
  const { blocks, cites } = sectorSlideOf(slide, given)
  const figures = blocks.flatMap((block): SlideFigure[] =>
    block.block === 'figures' ? block.figures : [],
  )
  const other = blocks.find(({ block }) => block !== 'figures')
  return { figures, other: other ?? { block: 'paragraphs' as const, paragraphs: [] }, cites }
}
