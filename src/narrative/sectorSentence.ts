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
import { publisherOf } from './publisherOf.ts'
import { tallyText } from './tallySentence.ts'
import { revisionsAndConflicts } from './revisionsAndConflicts.ts'

/** With at most this many dated steps, the first one is mentioned too. */
const shortStory = 3

/**
 * A sector in one sentence to paste: its indicators, the status of its targets, its headline figure, the last
 * and the next step, and the publishers. It states no direction of change, so none can be wrong (H25); ambiguous
 * figures are not quoted, and expected steps are not stated as done (H23).
 */
export function sectorSentence(story: SectorStory, lang: Lang): string {
  const t = sectorWords[lang].sentence
  const { sector, headline, day } = story
  const shown = narratedSteps(story)
  const parts = [
    ...(story.tally.targets > 0
      ? [indicatorsIn(story, lang), tallyText(story.tally, lang)]
      : [indicatorsIn(story, lang) + t.beforeTargets + t.noTargets]),
    ...(headline ? [figureIn(headline, lang)] : []),
    ...shown.map(({ words, step }, place) =>
      stepIn(step, words, lang, shown[place - 1]?.step.milestone.id),
    ),
    ...(shown.length === 0 ? [withoutDates(story, lang)] : []),
  ]
  const publishers = [headline?.source ?? null, ...shown.map(({ step }) => step.source)]
    .map((source) => source && publisherOf(source, lang))
    .filter((name) => name !== null)
  return (
    t.lead(sector.name[lang]) +
    parts.join(t.part) +
    t.end +
    t.cited([...new Set(publishers)], dateText(day, lang))
  )
}

function indicatorsIn(story: SectorStory, lang: Lang): string {
  const t = sectorWords[lang].sentence
  const { coverage, unread } = story
  const [all, shared] = [formatCount(coverage.indicators), formatCount(coverage.shared)]
  return grammar[lang].clauses([
    t.indicators(all) + (coverage.shared > 0 ? t.shared(shared, all) : ''),
    figuresIn(story, lang),
    ...(unread > 0 ? [t.unread(formatCount(unread))] : []),
  ])
}

function figuresIn({ coverage: { indicators, withFigure }, rows }: SectorStory, lang: Lang) {
  const t = sectorWords[lang].sentence.figures
  if (withFigure === indicators) return t.all(indicators)
  if (withFigure > 0) return t.some(formatCount(withFigure))
  const heldBack = rows.filter(({ readings }) => readings.length > 0).length
  if (heldBack === 0) return t.none
  return heldBack === indicators ? t.unclear : t.notQuotable
}

/** The figure with its period and the remarks that must accompany it (H11, H12, H22). */
function figureIn({ row: { indicator }, reading }: SectorHeadline, lang: Lang): string {
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
    ...revisionsAndConflicts(reading, indicator, lang).remarks,
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
