import { textWidth } from '../../charts/labelPlaces.ts'
import { paper } from '../../ui/paper.ts'
import { type SlideArea, gridOf, smallest } from '../draw/slideLayout.ts'
import { textLines } from '../../charts/textLines.ts'
import type { BlockOf, SlideBlock, SlideFigure } from '../../contract/briefing/slideContents.ts'
import { type ShownStatus, toneOf } from '../../domain/target/standing.ts'
import { exportWords } from '../../i18n/files/exportWords.ts'
import { addComparison, addTrend } from './pptxCharts.ts'
import { hex, inches, letters, type Page, pageAreaOf, points, written } from './pptxPage.ts'
import { statusCharacters } from './statusCharacters.ts'

/** Adds a block of a slide as native objects at its position on screen. */
export function addBlock(page: Page, block: SlideBlock, area: SlideArea): void {
  switch (block.block) {
    case 'figures':
      gridOf(block.figures.length, area, 48).forEach((field, place) => {
        const figure = block.figures[place]
        if (figure) addFigure(page, figure, field)
      })
      return
    case 'trend':
      return addTrend(page, block, area)
    case 'comparison':
      return addComparison(page, block, area)
    case 'table':
      return addTable(page, block, area)
    case 'steps':
      return addSteps(page, block, area)
    case 'paragraphs':
      return addParagraphs(page, block.paragraphs, area)
  }
}

/** The largest scale at which something is not higher than `height`. */
function scaleFor(heightOf: (scale: number) => number, height: number): number {
  return [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64].find((one) => heightOf(one) <= height) ?? 0.58
}

/** A large figure with period and remarks, then a chip for each target; it is scaled so that all of it fits. */
function addFigure(page: Page, figure: SlideFigure, field: SlideArea): void {
  const most = field.height < 300 ? 56 : 84
  const scale = scaleFor((one) => figureAt(figure, field, most, one).height, field.height)
  const { names, size, shown, chips, sources, at } = figureAt(figure, field, most, scale)
  const text = written(page.lang)
  const wide = (y: number, height: number) => pageAreaOf({ ...field, y: field.y + y, height })
  page.page.addShape('line', {
    ...wide(0, 0),
    line: { color: hex(paper.line), width: 1.25 },
  })
  page.page.addText(figure.name, {
    ...wide(at.name, names.length * 32 * scale),
    ...text,
    ...letters(24 * scale, 32 * scale, paper.quiet),
  })
  page.page.addText(figureRuns(figure, size), {
    ...wide(at.number, size * 1.15),
    ...text,
    color: hex(paper.ink),
    lineSpacing: points(size * 1.15),
  })
  if (shown.length > 0)
    page.page.addText(shown.join('\n'), {
      ...wide(at.shown, at.chips - at.shown),
      ...text,
      ...letters(22 * scale, 30 * scale, paper.quiet),
    })
  for (const { label, status, width, height, y } of chips)
    addChip(page, label, status, { x: field.x, y: field.y + y, width, height }, scale)
  page.page.addText(figure.source, {
    ...wide(at.source, sources.length * 26 * scale),
    ...text,
    ...letters(smallest * scale, 26 * scale, paper.quiet),
  })
}

/** The vertical positions of the parts of a figure, from the top of its field. */
function figureAt(figure: SlideFigure, { width }: SlideArea, most: number, scale: number) {
  const { name, period, remarks, targets, source } = figure
  const linesOf = (one: string, size: number, room = width) =>
    textLines(one, room * 0.97, size * scale, Infinity)
  const size = sizeOf(figure, width, most * scale)
  const names = linesOf(name, 24)
  const shown = [period, ...remarks].filter((one) => one !== '')
  const number = 10 + names.length * 32 * scale
  const shownAt = number + size * 1.15 + 6
  const chipsAt = shownAt + shown.flatMap((one) => linesOf(one, 22)).length * 30 * scale + 8
  let next = chipsAt
  const chips = targets.map(({ text, standing }) => {
    const label = `${statusCharacters[standing.status]} ${text} ${standing.text}`
    const lines = linesOf(label, smallest, width - 36)
    const height = (lines.length * 26 + 10) * scale
    const y = next
    next += height + 8 * scale
    const widest = Math.max(...lines.map((line) => textWidth(line, smallest * scale)))
    return { label, status: standing.status, y, height, width: Math.min(width, widest * 1.06 + 36) }
  })
  const sources = linesOf(source, smallest)
  return {
    names,
    size,
    shown: shown,
    chips,
    sources,
    at: { name: 8, number, shown: shownAt, chips: chipsAt, source: next },
    height: next + sources.length * 26 * scale,
  }
}

function figureRuns({ before, number, after }: SlideFigure, size: number) {
  const run = (text: string, share: number, bold = true) => ({
    text,
    options: { fontSize: points(size * share), bold },
  })
  const tenThousands = after.startsWith('万') ? '万' : ''
  return [
    run(before, /^[A-Za-z]/.test(before) ? 0.48 : 0.86),
    run(number, 1),
    run(tenThousands, 0.86),
    run(after.slice(tenThousands.length), 0.42, false),
  ].filter(({ text }) => text !== '')
}

/** The font size of a figure: `most`, or less where a long figure would not fit. */
function sizeOf({ before, number, after }: SlideFigure, width: number, most: number): number {
  for (let size = most; size > 26; size -= 2) {
    const taken = textWidth(before, size * 0.86) + textWidth(number, size) * 1.06
    const rest = after.startsWith('万') ? size * 0.66 : size * 0.44
    if (taken + textWidth(after, rest) <= width * 0.88) return size
  }
  return 26
}

/** A status as colour, shape and word together (H19). */
function addChip(
  page: Page,
  label: string,
  status: ShownStatus,
  area: SlideArea,
  scale: number,
): void {
  const tone = paper.tones[toneOf(status)]
  page.page.addText(label, {
    ...pageAreaOf(area),
    ...written(page.lang),
    ...letters(smallest * scale, 26 * scale, tone.ink),
    valign: 'middle',
    // Left, right, bottom, top.
    margin: [8, 6, 0, 0],
    shape: 'roundRect',
    rectRadius: inches(Math.min(18 * scale, area.height / 2)),
    fill: { color: hex(tone.ground) },
  })
}

function addTable(page: Page, { columns, rows }: BlockOf<'table'>, area: SlideArea): void {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (share / total) * area.width)
  const textAt = (cell: BlockOf<'table'>['rows'][number][number]) =>
    cell.status ? `${statusCharacters[cell.status]} ${cell.text}` : cell.text
  const heightsAt = (scale: number) => [
    40 * scale,
    ...rows.map(
      (cells) =>
        Math.max(
          ...cells.map(
            (cell, place) =>
              textLines(textAt(cell), ((widths[place] ?? 100) - 20) * 0.97, 21 * scale, Infinity)
                .length,
          ),
        ) *
          28 *
          scale +
        14,
    ),
  ]
  const sum = (all: readonly number[]) => all.reduce((before, one) => before + one, 0)
  const scale = scaleFor((one) => sum(heightsAt(one)), area.height)
  const heights = heightsAt(scale)
  const spare = Math.max(0, Math.min(20, (area.height - sum(heights)) / Math.max(1, rows.length)))
  const cell = {
    ...written(page.lang),
    ...letters(21 * scale, 28 * scale, paper.ink),
    valign: 'middle' as const,
    margin: [3, 6, 3, 0] as [number, number, number, number],
    border: onlyBelow,
  }
  page.page.addTable(
    [
      columns.map(({ header }) => ({
        text: header,
        options: { ...cell, ...letters(smallest * scale, 26 * scale, paper.quiet), bold: true },
      })),
      ...rows.map((cells) =>
        cells.map((one, place) => ({
          text: textAt(one),
          options: { ...cell, bold: place === 0, ...(one.status && chipCell(one.status)) },
        })),
      ),
    ],
    {
      ...pageAreaOf(area),
      h: inches(sum(heights) + spare * rows.length),
      colW: widths.map(inches),
      rowH: heights.map((one, place) => inches(one + (place > 0 ? spare : 0))),
    },
  )
}

function chipCell(status: ShownStatus) {
  const tone = paper.tones[toneOf(status)]
  return {
    color: hex(tone.ink),
    fill: { color: hex(tone.ground) },
    margin: [3, 6, 3, 6] as [number, number, number, number],
  }
}

const noSide = { type: 'none' as const }
const line = { type: 'solid' as const, color: hex(paper.line), pt: 0.75 }
const onlyBelow: [typeof noSide, typeof noSide, typeof line, typeof noSide] = [
  noSide,
  noSide,
  line,
  noSide,
]

const dates = 230

/** A list of steps: a filled mark for done, a hollow one for expected, each with its state in words (H11, H23). */
function addSteps(page: Page, { steps }: BlockOf<'steps'>, area: SlideArea): void {
  const textAt = area.x + dates + 56
  const width = area.width - dates - 56
  const titles = steps.map(({ title, word }) => title + exportWords[page.lang].aside([word]))
  const heightsAt = (scale: number) =>
    titles.map(
      (title, row) =>
        (textLines(steps[row]?.name ?? '', width * 0.97, 23 * scale, Infinity).length +
          textLines(title, width * 0.97, 22 * scale, Infinity).length) *
          30 *
          scale +
        16 * scale,
    )
  const sum = (all: readonly number[]) => all.reduce((before, one) => before + one, 0)
  const scale = scaleFor((one) => sum(heightsAt(one)), area.height)
  const heights = heightsAt(scale)
  const spare = Math.max(0, Math.min(18, (area.height - sum(heights)) / Math.max(1, steps.length)))
  const topOf = (row: number) => area.y + sum(heights.slice(0, row)) + row * spare
  const markAt = area.x + dates + 22
  const middle = 17 * scale
  if (steps.length > 1)
    page.page.addShape('line', {
      ...pageAreaOf({
        x: markAt,
        y: topOf(0) + middle,
        width: 0,
        height: topOf(steps.length - 1) - topOf(0),
      }),
      line: { color: hex(paper.line), width: 2 },
    })
  steps.forEach(({ date, name, state }, row) => {
    const top = topOf(row)
    const text = written(page.lang)
    const edge = state === 'unconfirmed' ? paper.targetText : paper.data
    page.page.addText(date, {
      ...pageAreaOf({ x: area.x, y: top, width: dates, height: 30 * scale }),
      ...text,
      ...letters(22 * scale, 30 * scale, paper.ink),
      bold: true,
    })
    page.page.addShape('ellipse', {
      ...pageAreaOf({ x: markAt - 9, y: top + middle - 9, width: 18, height: 18 }),
      fill: { color: hex(state === 'done' ? paper.data : paper.ground) },
      line: { color: hex(edge), width: 2, dashType: state === 'done' ? 'solid' : 'sysDash' },
    })
    page.page.addText(
      [
        {
          text: name,
          options: {
            fontSize: points(23 * scale),
            bold: true,
            color: hex(paper.ink),
            breakLine: true,
          },
        },
        {
          text: titles[row] ?? '',
          options: {
            fontSize: points(22 * scale),
            color: hex(state === 'unconfirmed' ? paper.targetText : paper.quiet),
          },
        },
      ],
      {
        ...pageAreaOf({ x: textAt, y: top, width, height: (heights[row] ?? 0) - 4 }),
        ...text,
        lineSpacing: points(30 * scale),
      },
    )
  })
}

/** Paragraphs in the largest font size at which all of them fit. */
function addParagraphs(page: Page, paragraphs: readonly string[], area: SlideArea): void {
  if (paragraphs.length === 0) return
  const heightAt = (size: number) =>
    paragraphs.reduce(
      (sum, one) =>
        sum + textLines(one, area.width * 0.97, size, Infinity).length * size * 1.5 + size * 0.6,
      0,
    )
  const size = [34, 30, 26, 22, smallest, 18, 16].find((one) => heightAt(one) <= area.height) ?? 14
  page.page.addText(paragraphs.join('\n'), {
    ...pageAreaOf(area),
    ...written(page.lang),
    ...letters(size, size * 1.5, paper.ink),
    paraSpaceAfter: points(size * 0.6),
  })
}
