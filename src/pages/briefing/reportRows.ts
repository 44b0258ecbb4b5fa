import { trendOf } from '../../charts/trend.ts'
import type { BlockOf } from '../../contract/briefing/slideContents.ts'

/** The figure of each series for one period; null where it has none. */
export type PeriodFigures = { period: string; figures: (string | null)[] }

/** The figures of a chart by period, oldest first. */
export function periodFiguresOf(block: BlockOf<'trend'> | BlockOf<'comparison'>): PeriodFigures[] {
  return block.block === 'trend'
    ? block.rows.map(({ period, figure }) => ({ period, figures: [figure] }))
    : compared(block.series)
}

function compared(series: BlockOf<'comparison'>['series']): PeriodFigures[] {
  const columns: (PeriodFigures & { x: number })[] = []
  series.forEach(({ readings, indicator, rows }, place) => {
    const { points } = trendOf(readings, indicator)
    rows.forEach(({ period, figure }, row) => {
      // Sources in conflict give two figures for one period: the second gets a column of its own.
      const free = columns.find((one) => one.period === period && one.figures[place] === null)
      if (free) free.figures[place] = figure
      else
        columns.push({
          period,
          x: points[row]?.x ?? row,
          figures: series.map((_, at) => (at === place ? figure : null)),
        })
    })
  })
  return columns.sort((a, b) => a.x - b.x).map(({ period, figures }) => ({ period, figures }))
}

/** Splits into parts of at most `most`, so that no table is wider than the page. */
export function inParts<Item>(items: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, part) =>
    items.slice(part * most, (part + 1) * most),
  )
}
