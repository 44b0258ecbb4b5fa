import type { Day } from '../contract/scalars.ts'
import type { SourceGlance } from '../contract/source/source.ts'
import { dateText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import { publisherOf } from '../narrative/publisherOf.ts'

/** Below a drawing: the publisher of its figures, and the day they are judged on. */
export function SourceCaption({ sources, day }: { sources: readonly SourceGlance[]; day: Day }) {
  const { lang, t, w } = useText(chartWords)
  const [first, ...more] = sources
  return (
    <span>
      {first &&
        `${grammar[lang].labelled(w.source, t.captionSource(publisherOf(first, lang), more.length))} · `}
      {w.judged(dateText(day, lang))}
    </span>
  )
}
