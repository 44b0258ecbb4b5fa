import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import { onStory } from '../../domain/briefing/decks.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { SlideInput } from './slideInput.ts'

/** The part of the contents that depends on the kind of slide. */
export type SlideDraft = {
  eyebrow: string
  title: SlideContents['title']
  blocks: SlideBlock[]
  left?: string | null
  sentence?: string | null
  /** The ids of the sources used. */
  cites: readonly string[]
}

/** The most rows, steps and figures that fit on a slide in legible type. */
export const most = { rows: 8, steps: 6, figures: onStory }

export function plain(text: string): SlideContents['title'] {
  return [{ text, strong: false }]
}

/** A title whose part after the first colon is emphasised; all of it where there is no colon. */
export function strongEnd(text: string): SlideContents['title'] {
  const [, lead = '', rest = text] = /^(.*?[：:]\s*)(.*)$/.exec(text) ?? []
  return [
    { text: lead, strong: false },
    { text: rest, strong: true },
  ].filter((piece) => piece.text !== '')
}

export function paragraphs(all: readonly string[]): SlideBlock {
  return { block: 'paragraphs', paragraphs: all.filter((text) => text.trim() !== '') }
}

export function missing(id: string, { lang }: SlideInput): SlideDraft {
  return { eyebrow: '', title: plain(slideWords[lang].missing(id)), blocks: [], cites: [] }
}

export function scopeOf(sector: string | null, { data, lang }: SlideInput): string {
  const found = data.board.sectors.find(({ id }) => id === sector)
  return sector === null ? slideWords[lang].city : (found?.name[lang] ?? sector)
}
