import { breakPlaces, type Trend } from '../../charts/trend.ts'
import { wholeYear } from '../../charts/yearSpan.ts'
import type { Lang } from '../../contract/scalars.ts'
import { periodText } from '../../format/dateText.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'

/** A category: a point in time with figures, a year without any (H7), or a change of method (H15). */
export type Slot = { x: number; period: string | null; label: string }

/** The categories of trends on one axis, in order of time, including years without figures. */
export function slotsOf(
  trends: readonly { trend: Trend; name: string | null }[],
  dues: readonly number[],
  lang: Lang,
): Slot[] {
  const slots: Slot[] = []
  for (const { trend } of trends)
    for (const point of trend.points) {
      const period = periodText(point.reading, lang)
      if (!slots.some((slot) => slot.x === point.x && slot.period === period))
        slots.push({ x: point.x, period, label: period })
    }
  if (trends.some(({ trend }) => trend.axis === 'order')) return slots
  const years = [...slots.map(({ x }) => wholeYear(x)), ...dues]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  for (let year = first; year <= last; year++)
    if (dues.includes(year) ? !slots.some(({ x }) => x === year) : !years.includes(year))
      slots.push({ x: year, period: null, label: chartWords[lang].yearValue(year) })
  return [...slots, ...breakSlots(trends, lang)].sort((a, b) => a.x - b.x)
}

/** A category for each change of method; it names the series where the change is not in all of them. */
function breakSlots(trends: readonly { trend: Trend; name: string | null }[], lang: Lang): Slot[] {
  const places = new Set(trends.flatMap(({ trend }) => breakPlaces(trend)))
  return [...places].map((x) => {
    const broken = trends.filter(({ trend }) => trend.breaks.some((one) => one.x === x))
    const names = broken.length < trends.length ? broken.flatMap(({ name }) => name ?? []) : []
    return { x, period: null, label: [...names, chartWords[lang].breakMark].join('\n') }
  })
}
