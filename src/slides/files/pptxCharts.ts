import { drawingsOf } from '../../charts/compare/compareDrawings.ts'
import type { CompareSeries } from '../../charts/compare/compareAxes.ts'
import { textWidth } from '../../charts/labelPlaces.ts'
import { paper } from '../../ui/paper.ts'
import { type SlideArea, gridOf, smallest } from '../draw/slideLayout.ts'
import { textLines } from '../../charts/textLines.ts'
import { trendOf } from '../../charts/trend.ts'
import { drawsBars } from '../../charts/trendLayout.ts'
import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import { grammar } from '../../i18n/grammar.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { comparedRows } from './comparedRows.ts'
import { hex, letters, type Page, pageAreaOf, points, written } from './pptxPage.ts'
import { goalsOf, seriesOf } from './pptxSeries.ts'
import { axisOf } from './pptxAxis.ts'
import type { ChartModel } from './chartModel.ts'
import { type Slot, slotsOf } from './pptxSlots.ts'

/** With more figures than this, their texts are below the chart instead of at its categories. */
const mostShown = 9
const small = 18
const smallLead = 24

/** A trend as a native chart, with the text of each figure at its category or below (H2, H21). */
export function addTrend(page: Page, block: BlockOf<'trend'>, area: SlideArea): void {
  const { lang } = page
  const { indicator, readings, chart, subtitle, rows } = block
  const trend = trendOf(readings, indicator)
  const targets = trend.axis === 'year' ? block.targets : []
  const dues = targets.map(({ due }) => Number(due.slice(0, 4)))
  const slots = slotsOf([{ trend, name: null }], dues, lang)
  const bars = drawsBars(chart, trend)
  const series = [
    ...seriesOf(trend, slots, { indicator, bars, name: null, place: 0, lang }),
    ...goalsOf(targets, indicator, slots, lang),
  ]
  const labels = slots.map(({ period, label }) => {
    const figures = rows.filter((row) => row.period === period)
    return [label, ...figures.map(({ figure }) => figure)].join('\n')
  })
  const bare = labelsOf(slots)
  const width = (area.width - 90) / slots.length
  const shown =
    rows.length <= mostShown ? sizes.find((size) => fit(labels, width, size)) : undefined
  const isShown = shown !== undefined
  const below = [
    ...(isShown
      ? []
      : [
          grammar[lang].statements(
            rows.map(({ period, figure }) => slideWords[lang].row(period, figure)),
          ),
        ]),
    ...block.notes,
  ]
  const belowHeight = textHeight(below, area.width)
  addSmall(page, [subtitle], { ...area, height: 30 })
  addChart(
    page,
    {
      lang,
      categories: isShown ? labels : bare,
      letters: shown ?? sizes.find((size) => fit(bare, width, size)) ?? least,
      series,
      axis: axisOf(series, indicator),
    },
    { ...area, y: area.y + 34, height: area.height - 44 - belowHeight },
    rows.map(({ period, figure }) => slideWords[lang].row(period, figure)),
  )
  if (below.length > 0)
    addSmall(page, below, { ...area, y: area.y + area.height - belowHeight, height: belowHeight })
}

/** Series on one axis where their units agree, else in charts side by side; a table has every figure (H10, H20). */
export function addComparison(page: Page, block: BlockOf<'comparison'>, area: SlideArea): void {
  const { lang } = page
  const drawn = block.series.flatMap(({ key, name, indicator, readings }, place) => {
    const trend = trendOf(readings, indicator)
    if (trend.axis !== 'year' || trend.points.length === 0) return []
    const one: CompareSeries = {
      key,
      name,
      trend,
      periodOf: () => '',
      textOf: () => '',
      remarksOf: () => [],
    }
    return [{ one, place }]
  })
  const drawings = drawingsOf(drawn, block.series, block.indicator !== null, false, lang)
  const notes = block.notes ?? []
  const notesHeight = notes.length > 0 ? textHeight(notes, area.width) : 0
  if (notesHeight > 0)
    addSmall(page, notes, { ...area, y: area.y + area.height - notesHeight, height: notesHeight })
  const above = { ...area, height: area.height - notesHeight }
  const tableHeight = addFigures(page, block, above)
  const room = { ...above, y: area.y + 34, height: above.height - 34 - tableHeight - 20 }
  const fields = gridOf(drawings.length, room, 40)
  if (block.subtitle !== '') addSmall(page, [block.subtitle], { ...area, height: 30 })
  drawings.forEach(({ series: courses, heading, places, axes }, index) => {
    const field = fields[index] ?? room
    const indicator = block.indicator ?? block.series[places[0] ?? 0]?.indicator
    if (!indicator) return
    const years = axes.times.map(({ at }) => at)
    const slots = slotsOf(
      courses.map(({ name, trend }) => ({ trend, name: courses.length > 1 ? name : null })),
      years,
      lang,
    )
    const series = courses.flatMap(({ name, trend }, at) =>
      seriesOf(trend, slots, { indicator, bars: false, name, place: places[at] ?? at, lang }),
    )
    const head = heading ? 34 : 0
    if (heading) addSmall(page, [heading], { ...field, height: 30 }, true)
    addChart(
      page,
      {
        lang,
        categories: labelsOf(slots),
        letters:
          sizes.find((size) => fit(labelsOf(slots), (field.width - 90) / slots.length, size)) ??
          least,
        series,
        axis: axisOf(series, indicator),
      },
      { ...field, y: field.y + head, height: field.height - head },
      comparedTexts(block, lang),
    )
  })
}

/** Adds the figures at the bottom of the area, as a table or, with too many columns, as lines. Returns the height. */
function addFigures(page: Page, block: BlockOf<'comparison'>, area: SlideArea): number {
  const { lang } = page
  const rows = comparedRows(block)
  if (rows.length === 0 || rows.length > mostShown) {
    const lines = comparedTexts(block, lang)
    const height = textHeight(lines, area.width)
    addSmall(page, lines, { ...area, y: area.y + area.height - height, height })
    return height
  }
  const nameWidth = Math.min(
    380,
    Math.max(120, ...block.series.map(({ name }) => textWidth(name, small) + 24)),
  )
  const cellWidth = (area.width - nameWidth) / rows.length
  const lines = (text: string, width: number) => textLines(text, width - 16, small, 4).length
  const heights = [
    Math.max(...rows.map(({ period }) => lines(period, cellWidth))),
    ...block.series.map(({ name }, at) =>
      Math.max(
        lines(name, nameWidth),
        ...rows.map(({ figures }) => lines(figures[at] ?? '', cellWidth)),
      ),
    ),
  ].map((count) => count * smallLead + 12)
  const height = heights.reduce((sum, one) => sum + one, 0)
  const line = { type: 'solid' as const, color: hex(paper.line), pt: 0.75 }
  const none = { type: 'none' as const }
  const text = {
    ...written(lang),
    ...letters(small, smallLead, paper.ink),
    margin: [3, 4, 3, 4] as [number, number, number, number],
    border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
  }
  page.page.addTable(
    [
      ['', ...rows.map(({ period }) => period)].map((period) => ({
        text: period,
        options: { ...text, bold: true, color: hex(paper.quiet) },
      })),
      ...block.series.map(({ name }, at) => [
        {
          text: name,
          options: { ...text, bold: true, color: hex(paper.series[at] ?? paper.data) },
        },
        ...rows.map(({ figures }) => ({ text: figures[at] ?? '—', options: { ...text } })),
      ]),
    ],
    {
      ...pageAreaOf({ ...area, y: area.y + area.height - height, height }),
      colW: [nameWidth, ...rows.map(() => cellWidth)].map((width) => width / 120),
      rowH: heights.map((one) => one / 120),
    },
  )
  return height
}

function comparedTexts({ series }: BlockOf<'comparison'>, lang: Page['lang']): string[] {
  const t = slideWords[lang]
  return series.map(({ name, rows }) =>
    t.series(
      name,
      grammar[lang].statements(rows.map(({ period, figure }) => t.row(period, figure))),
    ),
  )
}

function labelsOf(slots: readonly Slot[]): string[] {
  return slots.map(({ label }) => label)
}

/** The font sizes for category labels, largest first. */
const sizes = [18, 16.5, 15]
const least = 14

/** Whether the labels fit columns of `width` in at most four lines, without breaking a year or word. */
function fit(labels: readonly string[], width: number, size: number): boolean {
  const room = width * 0.94
  return labels.every((label) => {
    const lines = label.split('\n').flatMap((line) => textLines(line, room, size, Infinity))
    const words = label.split(/[\n ]/).filter((word) => /^(?:[!-~–—]+|\d+年)$/.test(word))
    return lines.length <= 4 && words.every((word) => textWidth(word, size) <= room)
  })
}

/** Adds a placeholder chart at its position; `mendBeforePacking` replaces its XML by that of the model. */
function addChart(page: Page, model: ChartModel, area: SlideArea, texts: readonly string[]): void {
  page.charts.push(model)
  page.page.addChart(
    'line',
    model.series.map(({ name }) => ({ name, labels: ['1'], values: [1] })),
    {
      ...pageAreaOf(area),
      altText: briefingFileWords[page.lang].chart(grammar[page.lang].statements(texts)),
    },
  )
}

function addSmall(page: Page, lines: readonly string[], area: SlideArea, bold = false): void {
  const isHead = area.height <= 30
  page.page.addText(lines.join('\n'), {
    ...pageAreaOf(area),
    ...written(page.lang),
    ...(isHead
      ? letters(smallest, 28, bold ? paper.ink : paper.quiet)
      : letters(small, smallLead, paper.quiet)),
    bold,
    fontSize: points(isHead ? smallest : small),
  })
}

function textHeight(lines: readonly string[], width: number): number {
  return lines.flatMap((line) => textLines(line, width * 0.97, small, Infinity)).length * smallLead
}
