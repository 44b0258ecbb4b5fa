import type { Slide } from '../../contract/briefing/briefing.ts'
import { currentOf } from '../../domain/target/standing.ts'
import { formatCount } from '../../format/figureText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { sectorCounts, sectorNews, sectorSentence } from '../../narrative/sectorSentence.ts'
import { figureOf, quotableOf, citesOf } from './figureBlock.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, most, strongEnd, paragraphs, missing } from './slideDraft.ts'
import { newestSteps, stepText } from './stepsBlock.ts'

export function sectorSlideOf(
  { sector: id }: Extract<Slide, { kind: 'sector' }>,
  given: SlideInput,
): SlideDraft {
  const { data, lang } = given
  const t = slideWords[lang]
  const story = data.stories.find(({ sector }) => sector.id === id)
  if (!story) return missing(id, given)
  const { rows, steps, sector } = story
  const quotable = rows.filter((row) => quotableOf(currentOf(row.readings)) !== null)
  // The headline figure first, then those with a target, in the published order.
  const ordered = [
    ...quotable.filter(({ indicator }) => indicator.id === story.headline?.row.indicator.id),
    ...quotable.filter(({ targets }) => targets.length > 0),
    ...quotable,
  ].filter((row, place, all) => all.indexOf(row) === place)
  const shown = ordered.slice(0, most.figures)
  const stated = newestSteps(steps, 3)
  return {
    eyebrow: t.kind.sector,
    title: strongEnd(grammar[lang].labelled(sector.name[lang], sectorNews(story, lang))),
    blocks: [
      { block: 'figures', figures: shown.map((row) => figureOf(row, given)) },
      stated.length > 0
        ? { block: 'steps', steps: stated.map((step) => stepText(step, lang)) }
        : paragraphs([sectorCounts(story, lang) + grammar[lang].stop]),
    ],
    left:
      rows.length > shown.length ? t.leftFigures(formatCount(rows.length - shown.length)) : null,
    sentence: sectorSentence(story, lang),
    cites: [...shown.flatMap(citesOf), ...stated.map(({ event }) => event.source)],
  }
}
