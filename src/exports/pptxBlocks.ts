import { paper } from '../charts/paperInk.ts'
import { type Area, gridOf, smallest } from '../charts/slideLayout.ts'
import type { BlockOf, SlideBlock, SlideFigure } from '../contract/slideContents.ts'
import { type ShownStatus, toneOf } from '../domain/standing.ts'
import { addComparison, addTrend } from './pptxCharts.ts'
import { fontFace, hex, inches, languageOf, type Page, points } from './pptxPage.ts'

/** A part of a slide as native objects in the place it has on screen. */
export function addBlock(page: Page, block: SlideBlock, area: Area): void {
  switch (block.block) {
    case 'figures':
      gridOf(block.figures.length, area, 48).forEach((field, index) => {
        const figure = block.figures[index]
        if (figure) addFigure(page, figure, field)
      })
      return
    case 'trend':
      addTrend(page, block, area)
      return
    case 'comparison':
      addComparison(page, block, area)
      return
    case 'table':
      addTable(page, block, area)
      return
    case 'steps':
      addSteps(page, block, area)
      return
    case 'paragraphs':
      page.page.addText(block.paragraphs.join('\n'), {
        ...placeOf(area),
        ...base(page),
        fontSize: points(block.paragraphs.join('').length > 260 ? 22 : 28),
        color: hex(paper.ink),
        valign: 'top',
        lineSpacingMultiple: 1.35,
      })
  }
}

/** One text box: name, figure, period and remarks, then each target with its standing as a word in its colour. */
function addFigure(page: Page, figure: SlideFigure, field: Area): void {
  const { name, before, number, after, period, remarks, targets, source } = figure
  const large = Math.min(field.height < 300 ? 52 : 76, field.width / 7)
  const line = (text: string, size: number, color: string, bold = false) => ({
    text,
    options: { fontSize: points(size), color: hex(color), bold, breakLine: true },
  })
  page.page.addShape('line', {
    x: inches(field.x),
    y: inches(field.y),
    w: inches(field.width),
    h: 0,
    line: { color: hex(paper.line), width: 1.25 },
  })
  page.page.addText(
    [
      line(name, 24, paper.quiet),
      { text: before, options: { fontSize: points(large * 0.8), bold: true } },
      { text: number, options: { fontSize: points(large), bold: true } },
      { text: after, options: { fontSize: points(large * 0.5), breakLine: true } },
      ...[period, ...remarks]
        .filter((text) => text !== '')
        .map((text) => line(text, 22, paper.quiet)),
      ...targets.map(({ text, standing }) =>
        line(`${text} ${standing.text}`, 21, paper.tones[toneOf(standing.status)].ink, true),
      ),
      line(source, smallest, paper.quiet),
    ],
    {
      ...placeOf({ ...field, y: field.y + 8, height: field.height - 8 }),
      ...base(page),
      color: hex(paper.ink),
      valign: 'top',
    },
  )
}

function addTable(page: Page, block: BlockOf<'table'>, area: Area): void {
  const total = block.columns.reduce((sum, { share }) => sum + share, 0)
  const border = { type: 'solid' as const, color: hex(paper.line), pt: 0.75 }
  const none = { type: 'none' as const }
  const cell = { ...base(page), border: [border, none, border, none] as Border, margin: 3 }
  const inkOf = (status: ShownStatus | null, place: number) =>
    status
      ? {
          color: hex(paper.tones[toneOf(status)].ink),
          fill: { color: hex(paper.tones[toneOf(status)].ground) },
          bold: true,
        }
      : { color: hex(paper.ink), bold: place === 0 }
  page.page.addTable(
    [
      block.columns.map(({ header }) => ({
        text: header,
        options: { ...cell, bold: true, color: hex(paper.quiet), fontSize: points(smallest) },
      })),
      ...block.rows.map((row) =>
        row.map(({ text, status }, place) => ({
          text,
          options: { ...cell, fontSize: points(21), ...inkOf(status, place) },
        })),
      ),
    ],
    {
      x: inches(area.x),
      y: inches(area.y),
      w: inches(area.width),
      colW: block.columns.map(({ share }) => inches((share / total) * area.width)),
    },
  )
}

/** As a table as well: what is done, expected or not confirmed says so in words (H23). */
function addSteps(page: Page, { steps }: BlockOf<'steps'>, area: Area): void {
  if (steps.length === 0) return
  const none = { type: 'none' as const }
  const border = { type: 'solid' as const, color: hex(paper.line), pt: 0.75 }
  const cell = { ...base(page), border: [none, none, border, none] as Border, margin: 3 }
  page.page.addTable(
    steps.map(({ date, name, title, state, word }) => [
      { text: date, options: { ...cell, bold: true, color: hex(paper.ink), fontSize: points(21) } },
      {
        text: [
          {
            text: name,
            options: { bold: true, color: hex(paper.ink), fontSize: points(22), breakLine: true },
          },
          {
            text: state === 'done' ? title : `${title}（${word}）`,
            options: {
              color: hex(state === 'unconfirmed' ? paper.targetText : paper.quiet),
              fontSize: points(21),
            },
          },
        ],
        options: cell,
      },
    ]),
    {
      x: inches(area.x),
      y: inches(area.y),
      w: inches(area.width),
      colW: [inches(260), inches(area.width - 260)],
    },
  )
}

type Side = { type: 'none' } | { type: 'solid'; color: string; pt: number }
type Border = [Side, Side, Side, Side]

function base({ lang }: Page) {
  return { fontFace, lang: languageOf(lang), margin: 0 }
}

function placeOf({ x, y, width, height }: Area) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}
