import { comparedBreakNotes } from '../../charts/compare/comparedBreakNotes.ts'
import { trendOf } from '../../charts/trend.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Lang } from '../../contract/scalars.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { type Compared, indexOf, nameOf } from '../../charts/compare/compared.ts'

/** Notes under a heading; null for none. */
export type NoteGroup = { heading: string | null; notes: string[] }

/** Notes on what a drawing of the comparison cannot show; for the page and for exported pictures. */
export function compareNotesOf(
  all: readonly Compared[],
  base: string | null,
  lang: Lang,
): NoteGroup[] {
  const t = compareWords[lang]
  const courses = all.map((one) => ({
    name: nameOf(one, all, lang),
    trend: trendOf(one.readings, one.indicator),
  }))
  const groups =
    base === null
      ? [
          { heading: t.basesDiffer, notes: basisNotes(all, lang) },
          {
            heading: null,
            notes: [...comparedBreakNotes(courses, lang), ...undrawnNotes(all, lang)],
          },
        ]
      : [{ heading: t.leftOut, notes: indexNotes(all, base, lang) }]
  return groups.filter(({ notes }) => notes.length > 0)
}

/** The bases of each item's figures, where they are not all the same (H14). */
function basisNotes(all: readonly Compared[], lang: Lang): string[] {
  const basesOf = ({ readings }: Compared) =>
    grammar[lang].list(
      [...new Set(readings.map(({ basis }) => chartWords[lang].basis[basis]))].sort(),
    )
  const shown = all.filter(({ readings }) => readings.length > 0)
  if (new Set(shown.map(basesOf)).size < 2) return []
  return shown.map((one) => compareWords[lang].bases(nameOf(one, all, lang), basesOf(one)))
}

/** Items that cannot be drawn, and figures that have no position on the axis (H7). */
function undrawnNotes(all: readonly Compared[], lang: Lang): string[] {
  const t = compareWords[lang]
  return all.flatMap((one) => {
    const name = nameOf(one, all, lang)
    const { axis, points, undated } = trendOf(one.readings, one.indicator)
    const unplaced = axis === 'order' ? points.map(({ reading }) => reading) : undated
    const notes = unplaced.map((reading) =>
      t.undated(
        name,
        chartWords[lang].undatedNote(figureOf(one, reading, lang), periodText(reading, lang)),
      ),
    )
    return points.length === 0 ? [t.undrawn(name), ...notes] : notes
  })
}

function indexNotes(all: readonly Compared[], base: string, lang: Lang): string[] {
  const t = compareWords[lang]
  return all.flatMap((one) => {
    const name = nameOf(one, all, lang)
    const indexed = indexOf(one, base)
    if (indexed.refused !== null) return [t.leftOutOf(name, t.noIndex[indexed.refused])]
    return indexed.without.map(({ reading, reason }) =>
      t.leftOutPoint(
        name,
        periodText(reading, lang),
        reason === 'unclear' ? '—' : figureOf(one, reading, lang),
        t.noIndex[reason],
      ),
    )
  })
}

function figureOf({ indicator }: Compared, reading: Reading, lang: Lang): string {
  return textOf(formatFigure(reading, indicator, lang))
}
