import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { periodText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { breakNotes } from '../narrative/breakNotes.ts'
import { remarksOf } from '../narrative/remarks.ts'
import type { Trend } from './trend.ts'

/**
 * What small charts cannot show: why lines break, each reason once; undated figures; and remarks on
 * single figures except the newest, whose remarks stand beside them.
 */
export function multiplesNotes(
  cities: readonly { name: string; trend: Trend; newest: Reading }[],
  indicator: IndicatorGlance,
  lang: Lang,
): string[] {
  const t = chartWords[lang]
  const { space, list } = grammar[lang]
  const cut = new Map<string, string[]>()
  for (const { name, trend } of cities)
    for (const note of breakNotes(trend.breaks, lang))
      cut.set(note, [...(cut.get(note) ?? []), name])
  const undated = cities.flatMap(({ name, trend }) =>
    trend.undated.map((reading) =>
      t.pictureNote(name, [
        t.undatedNote(textOf(formatFigure(reading, indicator, lang)), periodText(reading, lang)),
      ]),
    ),
  )
  const remarks = cities.flatMap(({ name, trend, newest }) =>
    trend.points.flatMap(({ reading }) => {
      const said = remarksOf(reading, indicator, lang, t.remarks)
      const when = `${name}${space}${periodText(reading, lang)}`
      return said.length > 0 && reading.id !== newest.id ? [t.pictureNote(when, said)] : []
    }),
  )
  return [
    ...[...cut].map(([note, names]) => t.pictureNote(list(names), [note])),
    ...undated,
    ...(remarks.length > 0 ? [t.pictureNotes(remarks)] : []),
  ]
}
