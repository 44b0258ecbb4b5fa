import * as z from 'zod/mini'
import { Id } from '../../contract/scalars.ts'

/** What the audience sees; kept the same in the windows of audience and presenter. */
export const Shown = z.strictObject({
  /** The index of the slide. */
  place: z.int().check(z.minimum(0), z.maximum(59)),
  blank: z.boolean(),
  /** The id of an indicator from the search, shown in place of the slide. */
  thrown: z.nullable(Id),
  /** Whether the indicator is shown beside other cities. */
  peers: z.boolean(),
  /** Whether the latest data are shown in place of those of the meeting. */
  flipped: z.boolean(),
  /** When it began, in milliseconds since 1970; null before its first move. */
  began: z.nullable(z.number()),
})
export type Shown = z.infer<typeof Shown>

export type Act =
  | { act: 'to'; place: number }
  | { act: 'step'; by: number }
  | { act: 'blank' | 'flip' | 'back' | 'begin' | 'peers' }
  | { act: 'throw'; indicator: string }

/**
 * What is shown after an act at a time; `place` stays within the `all` slides of the briefing. The time of the
 * presentation begins with its first move.
 */
export function shownAfter(shown: Shown, act: Act, all: number, now: number): Shown {
  const held = (place: number) => Math.max(0, Math.min(all - 1, place))
  const moved = { ...shown, began: shown.began ?? now, thrown: null, peers: false, blank: false }
  switch (act.act) {
    case 'to':
      return { ...moved, place: held(act.place) }
    case 'step':
      // The first step only leaves an indicator from the search, other cities, or a blank screen.
      return shown.thrown !== null || shown.peers || shown.blank
        ? moved
        : { ...moved, place: held(shown.place + act.by) }
    case 'blank':
      return { ...shown, blank: !shown.blank }
    case 'flip':
      return { ...shown, flipped: !shown.flipped }
    case 'back':
      return shown.peers ? { ...shown, peers: false } : { ...shown, thrown: null }
    case 'peers':
      return { ...shown, began: shown.began ?? now, peers: !shown.peers, blank: false }
    case 'throw':
      return { ...moved, thrown: act.indicator }
    case 'begin':
      return { ...shown, began: now }
  }
}

/** What a key means while presenting. */
export type KeyMeaning = Act | { act: 'digit'; digit: string } | { act: 'jump' | Asked }

/** What the page itself does. */
export type Asked = 'find' | 'questions' | 'presenter' | 'screen' | 'keys' | 'leave'

const plain: Record<string, KeyMeaning> = {
  ArrowRight: { act: 'step', by: 1 },
  ArrowDown: { act: 'step', by: 1 },
  PageDown: { act: 'step', by: 1 },
  ' ': { act: 'step', by: 1 },
  ArrowLeft: { act: 'step', by: -1 },
  ArrowUp: { act: 'step', by: -1 },
  PageUp: { act: 'step', by: -1 },
  Home: { act: 'to', place: 0 },
  End: { act: 'to', place: Infinity },
  Enter: { act: 'jump' },
  Backspace: { act: 'back' },
  b: { act: 'blank' },
  '.': { act: 'blank' },
  c: { act: 'flip' },
  p: { act: 'peers' },
  n: { act: 'presenter' },
  q: { act: 'questions' },
  f: { act: 'screen' },
  '/': { act: 'find' },
  '?': { act: 'keys' },
  Escape: { act: 'leave' },
}

/** What a key means; null where it means nothing, or is part of a shortcut of the browser. */
export function meaningOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyMeaning | null {
  if (ctrlKey || metaKey || altKey) return null
  if (/^\d$/.test(key)) return { act: 'digit', digit: key }
  return plain[key.length === 1 ? key.toLowerCase() : key] ?? null
}
