import { comparedOf, nameOf, unitsAgree, valueSeries } from '../../charts/compare/compared.ts'
import { comparedBreakNotes } from '../../charts/compare/comparedBreakNotes.ts'
import { trendOf } from '../../charts/trend.ts'
import type { Slide } from '../../contract/briefing/briefing.ts'
import { compareItemsOf } from '../../domain/compare/compareItems.ts'
import { glanceOf } from '../../domain/indicator/glanceOf.ts'
import { periodText } from '../../format/dateText.ts'
import { unitText } from '../../format/unitText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, plain, missing } from './slideDraft.ts'

export function comparisonSlideOf(
  { items }: Extract<Slide, { kind: 'comparison' }>,
  given: SlideInput,
): SlideDraft {
  const { data, lang, w } = given
  const t = slideWords[lang]
  const all = compareItemsOf(items).flatMap((item, place) => {
    const records = data.records.get(item.indicator)
    return records ? [comparedOf(item, place, records, data.board.regions)] : []
  })
  const [first] = all
  if (!first) return missing(items, given)
  const together = unitsAgree(all)
  const named = all.map((one) => ({ one, name: nameOf(one, all, lang) }))
  const names = grammar[lang].list(named.map(({ name }) => name))
  const same = all.every(({ indicator }) => indicator.id === first.indicator.id)
  return {
    eyebrow: t.kind.comparison,
    title: plain(
      same ? t.comparisonTitle(names, first.indicator.name[lang]) : t.comparisonOf(names),
    ),
    blocks: [
      {
        block: 'comparison',
        indicator: together ? glanceOf(first.indicator) : null,
        subtitle: together
          ? first.indicator.measure === 'rank'
            ? chartWords[lang].trendLowerBetter
            : chartWords[lang].trendUnit(unitText(first.indicator, lang))
          : '',
        series: named.map(({ one, name }) => {
          const series = valueSeries(one, name, lang, w)
          return {
            key: one.key,
            name,
            indicator: glanceOf(one.indicator),
            readings: one.readings,
            rows: series.trend.points.map((point) => ({
              period: periodText(point.reading, lang),
              figure: series.textOf(point),
            })),
          }
        }),
        notes: comparedBreakNotes(
          named.map(({ one, name }) => ({ name, trend: trendOf(one.readings, one.indicator) })),
          lang,
        ),
      },
    ],
    cites: all.flatMap(({ readings }) => readings.map(({ source }) => source)),
  }
}
