import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { currentOf } from '../../domain/target/standing.ts'
import { periodText } from '../../format/dateText.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { quotableOf } from '../../slides/contents/figureBlock.ts'

/** How many small figures stand below a board. */
export const inTicker = 6

/** A small figure; expected and provisional ones say so (H11, H23). */
export type TickerFigure = { key: string; name: string; figure: string; period: string }

/** The figures below the board at `place`: others than those on it, going on where the board before stopped. */
export function tickerOf(
  rows: readonly CatalogueRow[],
  own: readonly string[],
  place: number,
  lang: Lang,
): TickerFigure[] {
  const others = rows.flatMap(({ indicator, readings }): TickerFigure[] => {
    const current = quotableOf(currentOf(readings))
    if (!current || own.includes(indicator.id)) return []
    const figure = textOf(formatFigure(current, indicator, lang))
    const { status } = current
    const worded = status === 'expected' || status === 'provisional'
    return [
      {
        key: indicator.id,
        name: indicator.name[lang],
        figure: worded ? slideWords[lang][status](figure) : figure,
        period: periodText(current, lang),
      },
    ]
  })
  const start = others.length > inTicker ? (place * inTicker) % others.length : 0
  return [...others.slice(start), ...others.slice(0, start)].slice(0, inTicker)
}
