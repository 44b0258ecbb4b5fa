import type { SlideContents } from '../../contract/briefing/slideContents.ts'

/** The title of a slide as plain text. */
export function titleTextOf({ title }: Pick<SlideContents, 'title'>): string {
  return title.map(({ text }) => text).join('')
}
