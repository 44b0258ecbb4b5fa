import { slideWords } from '../../i18n/slides/slideWords.ts'
import { formatCount } from '../../format/figureText.ts'
import { publisherOf } from '../../narrative/publisherOf.ts'
import type { SlideInput } from './slideInput.ts'

/** Who published the cited sources; of more than two, the first and how many there are. */
export function citedNames(
  cites: readonly string[],
  { data: { sources }, lang }: Pick<SlideInput, 'data' | 'lang'>,
): string[] {
  const cited = [...new Set(cites)].flatMap((id) => sources.filter((one) => one.id === id))
  const names = [...new Set(cited.map((source) => publisherOf(source, lang)))]
  const [first = ''] = names
  return names.length > 2 ? [slideWords[lang].moreSources(first, formatCount(names.length))] : names
}
