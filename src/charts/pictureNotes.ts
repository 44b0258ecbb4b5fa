import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { periodText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { breakNotes } from '../narrative/breakNotes.ts'
import { remarksOf } from '../narrative/remarks.ts'
import type { Trend } from './trend.ts'
import type { YearGap } from './yearScale.ts'

/** What the marks of a picture cannot show: why lines and axis break, undated figures, remarks on single figures. */
export function pictureNotes(
  trend: Trend,
  gaps: readonly YearGap[],
  indicator: IndicatorGlance,
  lang: Lang,
): string[] {
  const words = chartWords[lang]
  const remarks = trend.points.flatMap(({ reading }) => {
    const said = remarksOf(reading, indicator, lang, words.remarks)
    return said.length > 0 ? [words.pictureNote(periodText(reading, lang), said)] : []
  })
  return [
    ...breakNotes(trend.breaks, lang),
    ...gapNotes(gaps, lang),
    ...trend.undated.map((reading) =>
      words.undatedNote(textOf(formatFigure(reading, indicator, lang)), periodText(reading, lang)),
    ),
    ...(remarks.length > 0 ? [words.pictureNotes(remarks)] : []),
  ]
}

/** Where the axis of years is broken, as a sentence, if it is. */
export function gapNotes(gaps: readonly YearGap[], lang: Lang): string[] {
  const { axisGaps, yearSpan } = chartWords[lang]
  return gaps.length > 0 ? [axisGaps(gaps.map(({ from, to }) => yearSpan(from, to)))] : []
}

/** The lines of notes that fit: at most `most`, but never fewer than all notes of breaks, which come first. */
export function withinRoom(
  notes: readonly (readonly string[])[],
  { breaks }: Trend,
  most: number,
  lang: Lang,
): string[] {
  const shown = notes.slice(0, breakNotes(breaks, lang).length).flat().length
  return notes.flat().slice(0, Math.max(most, shown))
}

/** The figures of a picture as a sentence, for screen readers. */
export function pictureFigures({ points }: Trend, indicator: IndicatorGlance, lang: Lang): string {
  const { pictureFigure, pictureFigures: listed } = chartWords[lang]
  return listed(
    points.map(({ reading }) =>
      pictureFigure(
        periodText(reading, lang),
        grammar[lang].clauses([
          textOf(formatFigure(reading, indicator, lang)),
          ...remarksOf(reading, indicator, lang, chartWords[lang].remarks),
        ]),
      ),
    ),
  )
}
