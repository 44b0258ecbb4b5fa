import type { Lang } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { grammar } from '../i18n/grammar.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { textWidth } from './labelPlaces.ts'
import type { Mark, Trend } from './trend.ts'

/** A mark that occurs in a drawing, and what it means. */
export type LegendItem = { sign: Mark | 'floor' | 'stretch'; text: string }

const marks = ['solid', 'over', 'under', 'hollow', 'part-year'] as const
/** The tiers whose mark is a solid line (`floor`), and the one whose mark is dashed. */
const lines = { floor: ['floor', 'plan', 'expected'], stretch: ['stretch'] } as const

/** What the marks of a drawing mean: only those that occur, and none where every mark is a solid point. */
export function legendOf(
  { points }: Trend,
  targets: readonly Pick<TargetGlance, 'tier'>[],
  lang: Lang,
): LegendItem[] {
  const words = chartWords[lang]
  const { list } = grammar[lang]
  const hollow = points.filter(({ mark }) => mark === 'hollow' || mark === 'about')
  const hollowWords = [
    hollow.some(({ mark }) => mark === 'about') && words.legend.about,
    hollow.some(({ reading }) => reading.status === 'provisional') && words.remarks.provisional,
    hollow.some(({ reading }) => reading.status === 'expected') && words.remarks.expected,
    hollow.some(({ reading }) => reading.derived) && words.remarks.derived,
  ].filter((word) => typeof word === 'string')
  const drawn = marks.filter((mark) =>
    mark === 'hollow' ? hollow.length > 0 : points.some((point) => point.mark === mark),
  )
  const items: LegendItem[] = [
    ...drawn.map((mark) => ({
      sign: mark,
      text: mark === 'hollow' ? list(hollowWords) : words.legend[mark],
    })),
    ...(['floor', 'stretch'] as const).flatMap((sign) => {
      const tiers = lines[sign].filter((tier) => targets.some((target) => target.tier === tier))
      const text = list(tiers.map((tier) => words.legend[tier]))
      return text ? [{ sign, text }] : []
    }),
  ]
  return items.every(({ sign }) => sign === 'solid') ? [] : items
}

/** Items of a legend side by side, each with its left end. */
export type LegendRow<Item = LegendItem> = (Item & { x: number })[]

/** The room for a mark before its text, in pixels. */
export const signWidth = 40

/** A legend in rows of at most `width`, starting at `left`. */
export function legendRows<Item extends { text: string }>(
  items: readonly Item[],
  left: number,
  width: number,
  size: number,
): LegendRow<Item>[] {
  const rows: LegendRow<Item>[] = []
  let next = left
  for (const item of items) {
    const itemWidth = signWidth + textWidth(item.text, size)
    const row = rows[rows.length - 1]
    if (row && next + itemWidth <= left + width) row.push({ ...item, x: next })
    else {
      next = left
      rows.push([{ ...item, x: next }])
    }
    next += itemWidth + 28
  }
  return rows
}
