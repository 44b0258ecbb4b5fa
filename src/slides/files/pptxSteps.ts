import { textLines } from '../../charts/textLines.ts'
import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import { paper } from '../../ui/paper.ts'
import type { SlideArea } from '../draw/slideLayout.ts'
import { hex, letters, type Page, pageAreaOf, points, written } from './pptxPage.ts'
import { fittedRows, sumOf } from './pptxRows.ts'

const dates = 230

/** A list of steps: a filled mark for done, a hollow one for expected, each with its state in words (H11, H23). */
export function addSteps(page: Page, { steps }: BlockOf<'steps'>, area: SlideArea): void {
  const textAt = area.x + dates + 56
  const width = area.width - dates - 56
  const titles = steps.map(
    ({ title, word }) => title + figureSentenceWords[page.lang].aside([word]),
  )
  const heightsAt = (scale: number) =>
    titles.map(
      (title, row) =>
        (textLines(steps[row]?.name ?? '', width * 0.97, 23 * scale, Infinity).length +
          textLines(title, width * 0.97, 22 * scale, Infinity).length) *
          30 *
          scale +
        16 * scale,
    )
  const { scale, heights, spare } = fittedRows(heightsAt, area.height, steps.length, 18)
  const topOf = (row: number) => area.y + sumOf(heights.slice(0, row)) + row * spare
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
