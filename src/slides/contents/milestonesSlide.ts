import type { Slide } from '../../contract/briefing/briefing.ts'
import { stepsOf } from '../../domain/milestone/sectorSteps.ts'
import { formatCount } from '../../format/figureText.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, most, plain, scopeOf } from './slideDraft.ts'
import { newestSteps, stepText } from './stepsBlock.ts'

export function milestonesSlideOf(
  { sector }: Extract<Slide, { kind: 'milestones' }>,
  given: SlideInput,
): SlideDraft {
  const { data, lang } = given
  const t = slideWords[lang]
  const steps = stepsOf(
    data.milestones.milestones.filter(({ sectors }) => sector === null || sectors.includes(sector)),
    data.milestones,
  )
  const shown = newestSteps(steps, most.steps)
  const done = steps.filter(({ state }) => state === 'done').length
  return {
    eyebrow: t.kind.milestones,
    title: plain(
      steps.length === 0
        ? t.noSteps
        : t.milestonesTitle(
            scopeOf(sector, given),
            formatCount(new Set(steps.map(({ milestone }) => milestone.id)).size),
            formatCount(done),
            formatCount(steps.length - done),
          ),
    ),
    blocks: [{ block: 'steps', steps: shown.map((step) => stepText(step, lang)) }],
    left:
      steps.length > shown.length ? t.leftSteps(formatCount(steps.length - shown.length)) : null,
    cites: shown.map(({ event }) => event.source),
  }
}
