import type { MilestoneState } from '../domain/milestone/milestoneState.ts'
import type { DatedStep } from '../domain/milestone/timeline.ts'

/** The shape of a step by its state, as a path around the origin: what is done is a diamond. */
export const milestoneShapes: Record<MilestoneState, string> = {
  done: 'M0 -7L7 0L0 7L-7 0Z',
  expected: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  unconfirmed: 'M0 -10L10 7H-10Z',
}

/** The height of the ends of a whisker, either way: those of a month reach beyond its mark, which is wider. */
export const whiskerEnds = { month: 10, year: 4 }

/** The vertical distance between marks that would cover each other, and how close in years such marks are. */
const step = 11
const close = 0.12

/**
 * The vertical offset of the mark of each step of one row, so that none covers another: the time that it shows
 * stays the same.
 */
export function markOffsets(steps: readonly Pick<DatedStep, 'from' | 'to'>[]): number[] {
  const middles = steps.map(({ from, to }, place) => ({ middle: (from + to) / 2, place }))
  middles.sort((a, b) => a.middle - b.middle)
  const groups: (typeof middles)[] = []
  for (const mark of middles) {
    const group = groups[groups.length - 1]
    const last = group?.[group.length - 1]
    if (group && last && mark.middle - last.middle < close) group.push(mark)
    else groups.push([mark])
  }
  const offsets = steps.map(() => 0)
  for (const group of groups)
    group.forEach(({ place }, index) => {
      offsets[place] = (index - (group.length - 1) / 2) * step
    })
  return offsets
}
