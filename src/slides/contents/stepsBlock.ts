import type { Lang } from '../../contract/scalars.ts'
import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import { dateText } from '../../format/dateText.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'

/** Picks up to `count` steps, open ones first and then the newest done; returns them in order of time. */
export function newestSteps(steps: readonly SectorStep[], count: number): SectorStep[] {
  const open = steps.filter(({ state }) => state !== 'done')
  const done = steps.filter(({ state }) => state === 'done').reverse()
  const chosen = new Set([...open, ...done].slice(0, count))
  return steps.filter((step) => chosen.has(step))
}

export function stepText({ milestone, event, state }: SectorStep, lang: Lang) {
  return {
    date: event.date ? dateText(event.date, lang) : slideWords[lang].noDate,
    name: milestone.name[lang],
    title: event.title[lang],
    state,
    word: milestoneWords[lang].stateName[state],
    evidence: { kind: 'milestone' as const, id: milestone.id },
  }
}
