import type { Briefing, NewSlide, Slide } from '../../contract/briefing/briefing.ts'

/** The most slides in a briefing, and the most steps that can be undone. */
export const mostSlides = 60
const mostSteps = 100

/** A briefing with its undo history, oldest first, and redo history, next first. */
export type History = {
  past: readonly Briefing[]
  now: Briefing
  future: readonly Briefing[]
  /** The field of the last step, so that typing in one field stays one step; null for other steps. */
  field: string | null
}

export function historyOf(now: Briefing): History {
  return { past: [], now, future: [], field: null }
}

/** Adds a step. Consecutive steps with the same `field` are merged; null is never merged. */
export function changed(history: History, now: Briefing, field: string | null): History {
  const merges = field !== null && field === history.field
  return {
    past: merges ? history.past : [...history.past, history.now].slice(-mostSteps),
    now,
    future: [],
    field,
  }
}

export function undone(history: History): History {
  const before = history.past[history.past.length - 1]
  if (!before) return history
  return {
    past: history.past.slice(0, -1),
    now: before,
    future: [history.now, ...history.future],
    field: null,
  }
}

export function redone(history: History): History {
  const [next, ...future] = history.future
  if (!next) return history
  return { past: [...history.past, history.now], now: next, future, field: null }
}

/** Inserts a slide after index `place` (-1: first), with an unused id. */
export function withSlide(briefing: Briefing, slide: NewSlide, place: number): Briefing {
  const slides = [...briefing.slides]
  slides.splice(place + 1, 0, { ...slide, id: freeSlideId(briefing.slides) })
  return { ...briefing, slides }
}

export function withoutSlide(briefing: Briefing, id: string): Briefing {
  return { ...briefing, slides: briefing.slides.filter((slide) => slide.id !== id) }
}

/** Moves a slide to index `to`, clamped to the briefing. */
export function withMoved(briefing: Briefing, id: string, to: number): Briefing {
  const moved = briefing.slides.find((slide) => slide.id === id)
  if (!moved) return briefing
  const slides = briefing.slides.filter((slide) => slide !== moved)
  slides.splice(Math.max(0, Math.min(slides.length, to)), 0, moved)
  return { ...briefing, slides }
}

/** Replaces the slide with the same id. */
export function withEdited(briefing: Briefing, edited: Slide): Briefing {
  return {
    ...briefing,
    slides: briefing.slides.map((slide) => (slide.id === edited.id ? edited : slide)),
  }
}

function freeSlideId(slides: readonly Slide[]): string {
  const taken = new Set(slides.map(({ id }) => id))
  for (let count = slides.length + 1; ; count++) if (!taken.has(`s${count}`)) return `s${count}`
}
