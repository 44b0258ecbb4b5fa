import { formatFigure, textOf } from '../../domain/format.ts'
import { periodText } from '../../domain/period.ts'
import { trendOf } from '../../charts/trend.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { compareWords } from '../../i18n/compareWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { type Compared, indexOf, nameOf } from './compared.ts'
import styles from './CompareNotes.module.css'

/** What a reader of the drawing must mind: other bases, changes of method, what has no index and why. */
export function CompareNotes({ all, base }: { all: readonly Compared[]; base: string | null }) {
  const { lang } = useWords()
  const notes = base === null ? valueNotes(all, lang) : indexNotes(all, base, lang)
  if (notes.length === 0) return null
  return (
    <ul
      className={styles.notes}
      aria-label={base === null ? undefined : compareWords[lang].leftOut}
    >
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function valueNotes(all: readonly Compared[], lang: 'zh' | 'en'): string[] {
  const t = compareWords[lang]
  const basesOf = ({ readings }: Compared) =>
    [...new Set(readings.map(({ basis }) => chartWords[lang].basis[basis]))]
      .sort()
      .join(lang === 'zh' ? '、' : ', ')
  const differ = new Set(all.map(basesOf)).size > 1
  return [
    ...(differ
      ? [t.basesDiffer, ...all.map((one) => t.bases(nameOf(one, all, lang), basesOf(one)))]
      : []),
    ...all.flatMap((one) =>
      trendOf(one.readings, one.indicator).breaks.map(({ reason }) =>
        t.breakOf(nameOf(one, all, lang), reason[lang]),
      ),
    ),
  ]
}

function indexNotes(all: readonly Compared[], base: string, lang: 'zh' | 'en'): string[] {
  const t = compareWords[lang]
  return all.flatMap((one) => {
    const name = nameOf(one, all, lang)
    const indexed = indexOf(one, base)
    if (indexed.refused !== null) return [t.leftOutOf(name, t.noIndex[indexed.refused])]
    return indexed.without.map(({ reading, reason }) =>
      t.leftOutPoint(
        name,
        periodText(reading, lang),
        reason === 'unclear' ? '—' : textOf(formatFigure(reading, one.indicator, lang)),
        t.noIndex[reason],
      ),
    )
  })
}
