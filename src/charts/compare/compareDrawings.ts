import { unitText } from '../../format/unitText.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { compareAxes, type CompareSeries } from './compareAxes.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { CompareDrawing } from './ComparePicture.tsx'
import { wholeYear } from '../yearSpan.ts'

/** One drawing of all where they share axes (`together`), else one for each over the same years. */
export function drawingsOf(
  drawn: readonly { one: CompareSeries; place: number }[],
  all: readonly { indicator: IndicatorGlance }[],
  together: boolean,
  indexed: boolean,
  lang: 'zh' | 'en',
): CompareDrawing[] {
  if (drawn.length === 0) return []
  if (together) {
    const series = drawn.map(({ one }) => one)
    const indicator = indexed ? null : (all[0]?.indicator ?? null)
    return [
      {
        series,
        axes: compareAxes(series, indicator, lang),
        heading: null,
        places: drawn.map(({ place }) => place),
      },
    ]
  }
  const years = drawn.flatMap(({ one }) => one.trend.points.map(({ x }) => wholeYear(x)))
  const span = [Math.min(...years), Math.max(...years)] as const
  return drawn.map(({ one, place }) => {
    const indicator = all[place]?.indicator ?? null
    const unit = indicator && indicator.measure !== 'rank' ? unitText(indicator, lang) : null
    return {
      series: [one],
      axes: compareAxes([one], indicator, lang, span),
      heading: unit ? compareWords[lang].heading(one.name, unit) : one.name,
      places: [place],
    }
  })
}
