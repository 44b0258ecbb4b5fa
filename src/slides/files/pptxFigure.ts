import { textWidth } from '../../charts/labelPlaces.ts'
import { textLines } from '../../charts/textLines.ts'
import type { SlideFigure } from '../../contract/briefing/slideContents.ts'
import { type ShownStatus, toneOf } from '../../domain/target/standing.ts'
import { paper } from '../../ui/paper.ts'
import { type SlideArea, smallest } from '../draw/slideLayout.ts'
import { hex, inches, letters, type Page, pageAreaOf, points, written } from './pptxPage.ts'
import { scaleFor } from './pptxRows.ts'
import { statusCharacters } from './statusCharacters.ts'

/** A large figure with period and remarks, then a chip for each target; it is scaled so that all of it fits. */
export function addFigure(page: Page, figure: SlideFigure, field: SlideArea): void {
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
