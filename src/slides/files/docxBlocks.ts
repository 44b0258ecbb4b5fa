import { titleTextOf } from '../deck/titleText.ts'
import { HeadingLevel, type Paragraph, type Table } from 'docx'
import type {
  SlideBlock,
  SlideContents,
  SlideFigure,
} from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { comparedRows } from './comparedRows.ts'
import { heading, small, text } from './docxParagraphs.ts'
import { type Line, plainCell, statusLine, table } from './docxTable.ts'

export function docxPartOf(slide: SlideContents, lang: Lang): (Paragraph | Table)[] {
  return [
    heading(titleTextOf(slide), HeadingLevel.HEADING_2),
    ...slide.blocks.flatMap((block) => blockOf(block, lang)),
    ...(slide.left === null ? [] : [small(slide.left)]),
    small(slide.foot),
  ]
}

function blockOf(block: SlideBlock, lang: Lang): (Paragraph | Table)[] {
  const t = briefingFileWords[lang]
  switch (block.block) {
    case 'figures':
      return table(t.columns, block.figures.map(figureCells), [20, 15, 12, 17, 22, 14])
    case 'trend':
      return [
        small(block.subtitle, true),
        ...table(
          t.chartColumns,
          block.rows.map(({ period, figure }) => [plainCell(period), plainCell(figure)]),
          [40, 60],
        ),
        ...block.notes.map((note) => small(note)),
      ]
    case 'comparison': {
      const rows = comparedRows(block)
      return [
        ...(block.subtitle === '' ? [] : [small(block.subtitle, true)]),
        ...table(
          [t.period, ...block.series.map(({ name }) => name)],
          rows.map(({ period, figures }) => [
            plainCell(period),
            ...figures.map((figure) => plainCell(figure ?? '—')),
          ]),
          [24, ...block.series.map(() => 76 / block.series.length)],
        ),
        ...(block.notes ?? []).map((note) => small(note)),
      ]
    }
    case 'table':
      return table(
        block.columns.map(({ header }) => header),
        block.rows.map((cells) =>
          cells.map((cell) => [
            cell.status ? statusLine(cell.text, cell.status) : { text: cell.text, status: null },
          ]),
        ),
        block.columns.map(({ share }) => share * 100),
      )
    case 'steps':
      return table(
        t.stepColumns,
        block.steps.map((step) => [step.date, step.name, step.title, step.word].map(plainCell)),
        [18, 30, 34, 18],
      )
    case 'paragraphs':
      return block.paragraphs.map((line) => text(line))
  }
}

function figureCells(figure: SlideFigure): Line[][] {
  const { name, before, number, after, period, remarks, targets, source } = figure
  return [
    plainCell(name),
    plainCell(before + number + after),
    plainCell(period),
    remarks.flatMap(plainCell),
    targets.map(({ text: target, standing }) =>
      statusLine(`${target} ${standing.text}`, standing.status),
    ),
    plainCell(source),
  ]
}
