import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source/source.ts'
import { onStory } from '../../domain/briefing/decks.ts'
import { slideWords } from '../../i18n/slideWords.ts'
import type { SlideInput } from './slideInput.ts'

/** What the maker of one kind of slide answers; the rest is the same for all. */
export type SlideDraft = {
  eyebrow: string
  title: SlideContents['title']
  blocks: SlideBlock[]
  left?: string | null
  sentence?: string | null
  /** The ids of the sources that are read from. */
  cites: readonly string[]
}

/** As many as fit on a slide in letters that the last row can read. */
export const most = { rows: 8, steps: 6, figures: onStory }

export function plain(text: string): SlideContents['title'] {
  return [{ text, strong: false }]
}

/** What stands after the colon is what the sentence is about. */
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

export function publisherOf({ originalPublisher, publisher }: Source, lang: Lang): string {
  return (originalPublisher ?? publisher)[lang]
}
