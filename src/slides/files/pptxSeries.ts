import { isLowerBound, isUpperBound } from '../../domain/figure/interval.ts'
import { paper } from '../../ui/paper.ts'
import type { Trend, TrendPoint } from '../../charts/trend.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Bound, Reading } from '../../contract/figure/observation.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { TargetGlance } from '../../contract/target/target.ts'
import { distinctTargets } from '../../domain/target/distinctTargets.ts'
import { formatTarget, textOf } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { valueInUnit } from '../../format/unitText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { ChartSeries, Look } from './chartModel.ts'
import type { Slot } from './pptxSlots.ts'

/** How several series differ besides their colours. */
const symbols = ['circle', 'square', 'diamond', 'triangle'] as const
const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot'] as const

/** The series of a trend: a line for each run, then the marks by kind. `name` is null for a single trend. */
export function seriesOf(
  trend: Trend,
  slots: readonly Slot[],
  {
    indicator,
    bars,
    name,
    place,
    lang,
  }: { indicator: IndicatorGlance; bars: boolean; name: string | null; place: number; lang: Lang },
): ChartSeries[] {
  const t = briefingFileWords[lang]
  const colour = paper.series[place] ?? paper.data
  const own = {
    colour,
    symbol: symbols[place] ?? 'circle',
    dash: dashes[place] ?? 'solid',
  } as const
  const valuesOf = (points: readonly TrendPoint[]) =>
    slots.map(({ x, period }) => {
      const found = points.find(
        (point) => point.x === x && periodText(point.reading, lang) === period,
      )
      return found ? valueInUnit(found.y, indicator, lang) : null
    })
  const nameOf = (kind: string) =>
    name === null
      ? kind || chartWords[lang].legend.solid
      : kind === ''
        ? name
        : slideWords[lang].series(name, kind)
  // A record holds until the next one, so a line would show a rise that did not happen.
  const runs = bars || trend.measure === 'record' ? [] : trend.lines
  const plain = runs.filter((run) => run.every(({ reading }) => kindOf(reading, lang) === ''))
  const covered = new Set(plain.flat())
  const kinds = new Map<string, TrendPoint[]>()
  for (const point of trend.points) {
    if (covered.has(point)) continue
    const kind = kindOf(point.reading, lang)
    kinds.set(kind, [...(kinds.get(kind) ?? []), point])
  }
  // The legend shows each name once, for its first series.
  const named = new Set<string>()
  const first = (one: string) => !named.has(one) && named.add(one).has(one)
  return [
    ...runs.map((run): ChartSeries => {
      const isPlain = plain.includes(run)
      const [from = '', to = ''] = [run[0], run[run.length - 1]].map((point) =>
        point ? periodText(point.reading, lang) : '',
      )
      const named = isPlain && first(nameOf(''))
      return {
        name: nameOf(isPlain ? '' : t.joined) + (named ? '' : t.span(from, to)),
        values: valuesOf(run),
        look: { ...own, as: 'line', fill: isPlain ? 'solid' : 'hollow', open: null },
        shown: named,
      }
    }),
    ...[...kinds].map(([kind, points]): ChartSeries => {
      const name = nameOf(kind)
      return {
        name,
        values: valuesOf(points),
        look: { ...own, as: bars ? 'bar' : 'mark', ...lookOf(points[0]?.reading) },
        shown: first(name),
      }
    }),
  ]
}

/** One series for each target, named by its full text, with a mark at its due year (H10). */
export function goalsOf(
  targets: readonly TargetGlance[],
  indicator: IndicatorGlance,
  slots: readonly Slot[],
  lang: Lang,
): ChartSeries[] {
  return distinctTargets(targets).map((target) => {
    const { due, tier, value } = target
    const year = due.slice(0, 4)
    const amount = textOf(formatTarget(target, indicator, lang))
    return {
      name: slideWords[lang].target(year, chartWords[lang].tier[tier], amount),
      values: slots.map(({ x }) =>
        x === Number(year) ? valueInUnit(value, indicator, lang) : null,
      ),
      look: {
        as: 'goal',
        colour: tier === 'stretch' ? paper.targetText : paper.target,
        fill: 'solid',
        symbol: 'circle',
        dash: 'solid',
        open: null,
      },
      shown: true,
    }
  })
}

/** The kind of a figure for legend and name; empty for a final, exact one of a whole year. */
function kindOf({ bound, basis, status, derived }: Reading, lang: Lang): string {
  const { legend, remarks } = chartWords[lang]
  const kinds = [
    bound === 'exact' ? null : legend[openSide(bound)],
    basis === 'year-to-date' ? legend['part-year'] : null,
    status === 'provisional' || status === 'expected' ? remarks[status] : null,
    derived ? remarks.derived : null,
  ]
  return grammar[lang].statements(kinds.filter((kind) => kind !== null))
}

/** The key of the legend text of a bound; the two lower bounds share one, and so do the two upper ones. */
function openSide(bound: Exclude<Bound, 'exact'>): 'over' | 'under' | 'about' | 'range' {
  if (isLowerBound(bound)) return 'over'
  return isUpperBound(bound) ? 'under' : bound
}

function lookOf(reading: Reading | undefined): Pick<Look, 'fill' | 'open'> {
  if (!reading) return { fill: 'solid', open: null }
  const { bound, basis, status, derived } = reading
  const open = isLowerBound(bound) ? 'up' : isUpperBound(bound) ? 'down' : null
  const isSettled = bound === 'exact' && status === 'final' && !derived
  return {
    open,
    fill: basis === 'year-to-date' ? 'hatched' : open ? 'pale' : isSettled ? 'solid' : 'hollow',
  }
}
