import type { Lang } from '../../contract/scalars.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { formatCount } from '../../format/figureText.ts'
import { publisherOf } from '../../narrative/publisherOf.ts'
import type { SlideInput } from './slideInput.ts'

type Sources = SlideInput['data']['sources']

/** The sources with these ids, each once. */
export function sourcesCited(sources: Sources, cites: readonly string[]): Sources {
  return [...new Set(cites)].flatMap((id) => sources.filter((one) => one.id === id))
}

/** Who published sources; of more than two, the first and how many there are. */
export function citedNames(cited: Sources, lang: Lang): string[] {
  const names = [...new Set(cited.map((source) => publisherOf(source, lang)))]
  const [first = ''] = names
  return names.length > 2 ? [slideWords[lang].moreSources(first, formatCount(names.length))] : names
}
