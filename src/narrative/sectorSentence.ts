import type { Lang } from '../contract/scalars.ts'
import { formatCount, formatFigure, textOf } from '../format/figureText.ts'
import { dateText, periodText } from '../format/dateText.ts'
import type { SectorHeadline } from '../domain/sector/sectorHeadline.ts'
import { datedDoneOf, type SectorStep } from '../domain/milestone/sectorSteps.ts'
import type { SectorStory } from '../domain/sector/sectorStory.ts'
import { grammar } from '../i18n/grammar.ts'
import { figureSentenceWords } from '../i18n/files/figureSentenceWords.ts'
import { figureTableWords } from '../i18n/files/figureTableWords.ts'
import { sectorWords } from '../i18n/sector/sectorWords.ts'
import { movementTitle } from './movementTitle.ts'
import { publisherOf } from './publisherOf.ts'
import { tallyText } from './tallySentence.ts'
import { revisionsAndConflicts } from './revisionsAndConflicts.ts'

/** With at most this many dated steps, the first one is mentioned too. */
const shortStory = 3

/**
 * A sector in sentences to paste: its news, the last and the next step, what is counted of it, and the publishers.
 * A direction is stated only where the figures support it (H25); ambiguous figures are not quoted, and expected
 * steps are not stated as done (H23).
 */
export function sectorSentence(story: SectorStory, lang: Lang): string {
  const t = sectorWords[lang].sentence
  const { headline, day } = story
  const shown = narratedSteps(story)
  const publishers = [headline?.source ?? null, ...shown.map(({ step }) => step.source)]
    .map((source) => source && publisherOf(source, lang))
    .filter((name) => name !== null)
  const about = grammar[lang].statements([
    ...(headline ? [figureIn(headline, lang)] : []),
    ...(shown.length > 0 ? stepsIn(story, lang) : [withoutDates(story, lang)]),
  ])
  return (
    grammar[lang].sentences([
      grammar[lang].labelled(story.sector.name[lang], about) + t.end,
      sectorCounts(story, lang) + t.end,
    ]) + t.cited([...new Set(publishers)], dateText(day, lang))
  )
}

/** The news of a sector, to stand first: its headline figure, else its last step, else what there is. */
export function sectorNews(story: SectorStory, lang: Lang): string {
  if (story.headline) return figureIn(story.headline, lang)
  const steps = stepsIn(story, lang)
  return steps[steps.length - 1] ?? withoutDates(story, lang)
}

/**
 * What is counted of a sector, for wherever it stands alone: it names the sector and what is counted, and its
 * indicators and targets add up (H28).
 */
export function sectorCounts(story: SectorStory, lang: Lang): string {
  const t = sectorWords[lang].sentence
  const { coverage, unread, rows, tally, sector } = story
  const [all, shared] = [formatCount(coverage.indicators), formatCount(coverage.shared)]
  const empty = rows.filter(({ readings }) => readings.length === 0).length
  const unclear = rows.length - coverage.withFigure - empty
  const parts = (['figures', 'unclear', 'empty', 'unread'] as const)
    .map((kind) => ({
      kind,
      count: { figures: coverage.withFigure, unclear, empty, unread }[kind],
    }))
    .filter(({ count }) => count > 0)
  const [only, ...others] = parts
  return grammar[lang].statements([
    grammar[lang].clauses([
      t.counted(sector.name[lang], all) + (coverage.shared > 0 ? t.shared(shared, all) : ''),
      ...(only && others.length === 0
        ? [t.alike[only.kind](coverage.indicators)]
        : parts.map(({ kind, count }) => t.parts[kind](formatCount(count)))),
      ...(tally.targets === 0 && coverage.indicators > 0
        ? [t.noTargets(coverage.indicators, unread)]
        : []),
    ]),
    ...(tally.targets > 0 ? [tallyText(tally, lang)] : []),
  ])
}

/**
 * How the figure came about where its course shows it; else the figure with its period. Always with the remarks
 * that must accompany it (H11, H12, H22), so a figure with remarks has no course; nor has an undated one.
 */
function figureIn({ row: { indicator, readings }, reading }: SectorHeadline, lang: Lang): string {
  const { remarks } = revisionsAndConflicts(reading, indicator, lang)
  const isPlain = remarks.length === 0 && reading.basis !== 'undated'
  const movement = isPlain && movementTitle(indicator, readings, lang)
  if (movement) return movement
  const t = sectorWords[lang].sentence
  const { statuses } = figureTableWords[lang]
  const { notAchieved } = figureSentenceWords[lang]
  const figure = textOf(formatFigure(reading, indicator, lang))
  const bounded = reading.bound !== 'exact'
  const verb =
    reading.status === 'expected' ? t.expectedToBe[bounded ? 'bounded' : 'is'] : bounded ? '' : t.is
  const aside = [
    periodText(reading, lang),
    ...(reading.status === 'provisional' ? [statuses.provisional] : []),
    ...(reading.status === 'expected' ? [notAchieved] : []),
    ...remarks,
  ]
  return t.figure(indicator.name[lang], verb + figure) + t.aside(aside)
}

type Narrated = { words: 'firstStep' | 'lastStep' | 'expected' | 'unconfirmed'; step: SectorStep }

function narratedSteps({ steps, lastStep, nextStep }: SectorStory): Narrated[] {
  const dated = datedDoneOf(steps)
  const [first] = dated
  return [
    ...(first && dated.length > 1 && dated.length <= shortStory
      ? [{ words: 'firstStep' as const, step: first }]
      : []),
    ...(lastStep ? [{ words: 'lastStep' as const, step: lastStep }] : []),
    ...(nextStep && nextStep.state !== 'done' ? [{ words: nextStep.state, step: nextStep }] : []),
  ]
}

function stepsIn(story: SectorStory, lang: Lang): string[] {
  const shown = narratedSteps(story)
  return shown.map(({ words, step }, place) =>
    stepIn(step, words, lang, shown[place - 1]?.step.milestone.id),
  )
}

/** A step as text; the milestone is not repeated where it is the one just `named`. */
function stepIn(
  { milestone, event }: SectorStep,
  words: Narrated['words'],
  lang: Lang,
  named: string | undefined,
): string {
  const t = sectorWords[lang].sentence
  const title = event.title[lang]
  return t[words](
    event.date ? dateText(event.date, lang) : t.noDate,
    milestone.id === named ? title : t.step(milestone.name[lang], title),
  )
}

/** The text where no step has a date. */
function withoutDates({ milestones, steps }: SectorStory, lang: Lang): string {
  const t = sectorWords[lang].sentence
  return milestones.length > 0
    ? t.undated(formatCount(milestones.length), formatCount(steps.length))
    : t.noMilestones
}
