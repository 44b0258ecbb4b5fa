import type { Lang } from '../contract/scalars.ts'
import type { Source, SourceGlance } from '../contract/source/source.ts'
import { sourceTerms } from '../i18n/source/sourceTerms.ts'

/**
 * Who is named beside a figure: the publisher to cite. Where a source does not name it, that is one short phrase
 * everywhere; its own wording stands with the evidence and in the list of sources.
 */
export function publisherOf(source: Source | SourceGlance, lang: Lang): string {
  const original = 'originalPublisher' in source ? source.originalPublisher : null
  const { en, [lang]: name } = original ?? source.publisher
  return /\bnot (?:stated|named)\b/i.test(en) ? sourceTerms[lang].unnamed : name
}
