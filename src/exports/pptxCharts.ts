import type PptxGenJS from 'pptxgenjs'
import { paper } from '../charts/paperInk.ts'
import { type Area, smallest } from '../charts/slideLayout.ts'
import { type Mark, type Trend, trendOf, type TrendPoint } from '../charts/trend.ts'
import { legendOf } from '../charts/trendLegend.ts'
import { drawsBars } from '../charts/TrendMarks.tsx'
import { wholeYear } from '../charts/yearSpan.ts'
import type { BlockOf } from '../contract/slideContents.ts'
import type { TargetGlance } from '../contract/target.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { slideWords } from '../i18n/slideWords.ts'
import { fontFace, hex, inches, languageOf, type Page, points } from './pptxPage.ts'

/** With so many columns each stands with its figure below the axis; with more, the figures stand below the chart. */
const mostTold = 9

/** The columns of a chart: a reading each, a target's year, or a year without either (H7). */
type Column = { label: string; point: TrendPoint | null; year: number | null }

type Series = { name: string; values: (number | null)[]; colour: string; line: boolean }

/** A trend as a native chart; what its marks cannot tell stands in the words of its categories. */
export function addTrend(page: Page, block: BlockOf<'trend'>, area: Area): void {
  const { lang } = page
  const { indicator, readings, chart, subtitle, notes } = block
  const trend = trendOf(readings, indicator)
  const figureOf = (point: TrendPoint) => block.rows[readings.indexOf(point.reading)]
  const targets = trend.axis === 'year' ? block.targets : []
  const plain = columnsOf(trend, targets)
  const told = plain.length <= mostTold
  const columns = plain.map((column) => {
    const row = column.point && figureOf(column.point)
    return row ? { ...column, label: told ? `${row.period}\n${row.figure}` : row.period } : column
  })
  const bars = drawsBars(chart, trend)
  const marks = seriesOfMarks(trend, columns, bars, lang)
  const goals = seriesOfTargets(targets, columns, lang)
  const list = told
    ? []
    : [block.rows.map(({ period, figure }) => `${period} ${figure}`).join(slideWords[lang].part)]
  const below = [...list, ...notes].join('\n')
  const belowHeight = below === '' ? 0 : Math.min(170, 30 + Math.ceil(below.length / 60) * 26)
  addLine(page, subtitle, area, area.y, 30)
  addChart(
    page,
    { marks, goals, labels: columns.map(({ label }) => label) },
    { ...area, y: area.y + 32, height: area.height - 32 - belowHeight },
    { bars, reversed: trend.measure === 'rank', legend: true },
  )
  if (below !== '') addLine(page, below, area, area.y + area.height - belowHeight, belowHeight)
}

/** Courses of several regions or indicators; every figure stands in the table below. */
export function addComparison(page: Page, block: BlockOf<'comparison'>, area: Area): void {
  const courses = block.series.map((one, place) => ({
    ...one,
    trend: trendOf(one.readings, one.indicator),
    colour: paper.series[place] ?? paper.data,
  }))
  const years = [
    ...new Set(courses.flatMap(({ trend }) => trend.points.map(({ x }) => wholeYear(x)))),
  ].sort((a, b) => a - b)
  const first = years[0] ?? 0
  const span = Array.from(
    { length: (years[years.length - 1] ?? first) - first + 1 },
    (_, at) => first + at,
  )
  // Runs that no line may join are series of their own, in the colour of their course (H15).
  const marks = courses.flatMap(({ name, trend, colour }): Series[] => {
    const joined = new Set(trend.lines.flat())
    const alone = trend.points.filter((point) => !joined.has(point))
    const valuesOf = (points: readonly TrendPoint[]) =>
      span.map((year) => points.find(({ x }) => wholeYear(x) === year)?.y ?? null)
    return [
      ...trend.lines.map((run) => ({ name, colour, line: true, values: valuesOf(run) })),
      ...(alone.length > 0 ? [{ name, colour, line: false, values: valuesOf(alone) }] : []),
    ]
  })
  const tableHeight = 44 * (block.series.length + 1)
  addLine(page, block.subtitle, area, area.y, 30)
  if (block.indicator)
    addChart(
      page,
      { marks, goals: [], labels: span.map(String) },
      { ...area, y: area.y + 32, height: area.height - tableHeight - 44 },
      { bars: false, reversed: block.indicator.measure === 'rank', legend: false },
    )
  addRows(page, block, area, area.y + area.height - tableHeight)
}

function addRows(page: Page, block: BlockOf<'comparison'>, area: Area, top: number): void {
  const periods = [...new Set(block.series.flatMap(({ rows }) => rows.map(({ period }) => period)))]
  const text = { fontFace, lang: languageOf(page.lang), fontSize: points(smallest), margin: 3 }
  const border = { type: 'solid' as const, color: hex(paper.line), pt: 0.75 }
  page.page.addTable(
    [
      ['', ...periods].map((period) => ({
        text: period,
        options: { ...text, bold: true, color: hex(paper.quiet), border },
      })),
      ...block.series.map(({ name, rows }, place) => [
        {
          text: name,
          options: { ...text, bold: true, color: hex(paper.series[place] ?? paper.data), border },
        },
        ...periods.map((period) => ({
          text: rows.find((row) => row.period === period)?.figure ?? '—',
          options: { ...text, color: hex(paper.ink), border },
        })),
      ]),
    ],
    { x: inches(area.x), y: inches(top), w: inches(area.width) },
  )
}

/** Each point in its order; years without a figure stay in sight, so that no bar hides a gap. */
function columnsOf(trend: Trend, targets: readonly TargetGlance[]): Column[] {
  const points = trend.points.map((point): Column => ({
    label: '',
    point,
    year: trend.axis === 'year' ? wholeYear(point.x) : null,
  }))
  if (trend.axis !== 'year') return points
  const years = [
    ...points.flatMap(({ year }) => year ?? []),
    ...targets.map(({ due }) => Number(due.slice(0, 4))),
  ]
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const missing = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (year) => !points.some((column) => column.year === year),
  )
  // Over many years the gaps are told by the years alone.
  const kept =
    points.length + missing.length > 16 ? missing.filter((year) => years.includes(year)) : missing
  return [
    ...points,
    ...kept.map((year): Column => ({ label: String(year), point: null, year })),
  ].sort((a, b) => (a.point?.x ?? a.year ?? 0) - (b.point?.x ?? b.year ?? 0))
}

/** The marks of a trend as series by what they mean: what is exact never stands with what is a bound (H2). */
function seriesOfMarks(
  trend: Trend,
  columns: readonly Column[],
  bars: boolean,
  lang: Page['lang'],
): Series[] {
  const names = new Map(legendOf(trend, [], lang).map(({ sign, text }) => [sign, text]))
  const nameOf = (mark: Mark) =>
    names.get(mark === 'about' ? 'hollow' : mark) ?? chartWords[lang].legend.solid
  const valuesOf = (points: readonly TrendPoint[]) =>
    columns.map(({ point }) => (point && points.includes(point) ? point.y : null))
  const lines = bars ? [] : trend.lines
  const joined = new Set(lines.flat())
  const kinds = ['solid', 'over', 'under', 'about', 'hollow', 'part-year'] as const
  return [
    ...lines.map((run) => ({
      name: nameOf('solid'),
      values: valuesOf(run),
      colour: paper.data,
      line: true,
    })),
    ...kinds.flatMap((mark): Series[] => {
      const points = trend.points.filter((point) => point.mark === mark && !joined.has(point))
      if (points.length === 0) return []
      const colour = mark === 'solid' ? paper.data : mark === 'part-year' ? '#8a7aa8' : '#cbbfe0'
      return [{ name: nameOf(mark), values: valuesOf(points), colour, line: false }]
    }),
  ]
}

function seriesOfTargets(
  targets: readonly TargetGlance[],
  columns: readonly Column[],
  lang: Page['lang'],
): Series[] {
  const tiers = ['floor', 'plan', 'expected', 'stretch'] as const
  return tiers.flatMap((tier): Series[] => {
    const set = targets.filter((target) => target.tier === tier)
    if (set.length === 0) return []
    const placeOf = (year: number) => columns.map((column) => column.year).lastIndexOf(year)
    const values = columns.map((_, place) => {
      const target = set.find(({ due }) => placeOf(Number(due.slice(0, 4))) === place)
      return target ? target.value : null
    })
    return [
      {
        name: chartWords[lang].legend[tier],
        values,
        colour: tier === 'stretch' ? paper.targetText : paper.target,
        line: false,
      },
    ]
  })
}

function addChart(
  { page }: Page,
  { marks, goals, labels }: { marks: Series[]; goals: Series[]; labels: string[] },
  area: Area,
  { bars, reversed, legend }: { bars: boolean; reversed: boolean; legend: boolean },
): void {
  const dataOf = (series: readonly Series[]) =>
    // The library takes a gap as an empty value, which its types do not say.
    series.map(({ name, values }) => ({ name, labels, values: values as number[] }))
  const colours = (series: readonly Series[]) => series.map(({ colour }) => hex(colour))
  const joined = marks.filter(({ line }) => line)
  const alone = marks.filter(({ line }) => !line)
  const charts: PptxGenJS.IChartMulti[] = [
    ...(bars
      ? [
          {
            type: 'bar' as const,
            data: dataOf(marks),
            options: { chartColors: colours(marks), barGapWidthPct: 45, barGrouping: 'stacked' },
          },
        ]
      : []),
    ...(!bars && joined.length > 0
      ? [
          {
            type: 'line' as const,
            data: dataOf(joined),
            options: {
              chartColors: colours(joined),
              lineSize: 2.5,
              lineDataSymbol: 'circle' as const,
              lineDataSymbolSize: 8,
            },
          },
        ]
      : []),
    ...(!bars && alone.length > 0
      ? [
          {
            type: 'line' as const,
            data: dataOf(alone),
            options: {
              chartColors: colours(alone),
              lineSize: 0,
              lineDataSymbol: 'diamond' as const,
              lineDataSymbolSize: 11,
            },
          },
        ]
      : []),
    ...(goals.length > 0
      ? [
          {
            type: 'line' as const,
            data: dataOf(goals),
            options: {
              chartColors: colours(goals),
              lineSize: 0,
              lineDataSymbol: 'dash' as const,
              lineDataSymbolSize: 18,
            },
          },
        ]
      : []),
  ]
  const highest = Math.max(
    0,
    ...[...marks, ...goals].flatMap(({ values }) => values.map((value) => value ?? 0)),
  )
  const options = {
    x: inches(area.x),
    y: inches(area.y),
    w: inches(area.width),
    h: inches(area.height),
    showLegend: legend,
    legendPos: 't',
    legendFontFace: fontFace,
    legendFontSize: points(smallest),
    legendColor: hex(paper.quiet),
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: points(smallest),
    catAxisLabelColor: hex(paper.ink),
    catAxisLabelRotate: 0,
    valAxisLabelFontFace: fontFace,
    valAxisHidden: true,
    valAxisMinVal: reversed ? 1 : 0,
    valAxisMaxVal: reversed ? undefined : highest * 1.15,
    // Ranks have 1 on top (H9); the types know one way only.
    ...(reversed && { valAxisOrientation: 'maxMin' as 'minMax' }),
    valGridLine: { color: hex(paper.grid), size: 0.75 },
    catGridLine: { style: 'none' },
    displayBlanksAs: 'gap',
  } as PptxGenJS.IChartOpts
  // Of charts of several types the library takes its options from the place of the data.
  page.addChart(charts, options as unknown as object[], options)
}

function addLine(page: Page, text: string, area: Area, top: number, height: number): void {
  page.page.addText(text, {
    x: inches(area.x),
    y: inches(top),
    w: inches(area.width),
    h: inches(height),
    fontFace,
    lang: languageOf(page.lang),
    fontSize: points(smallest),
    color: hex(paper.quiet),
    margin: 0,
    valign: 'top',
  })
}
