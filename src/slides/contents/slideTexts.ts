import type {
  SlideBlock,
  SlideContents,
  SlideFigure,
} from '../../contract/briefing/slideContents.ts'

/** Every text of a slide's blocks, in reading order. */
export function textsOf({ blocks, left }: Pick<SlideContents, 'blocks' | 'left'>): string[] {
  return [...blocks.flatMap(textsOfBlock), ...(left === null ? [] : [left])]
}

function textsOfBlock(block: SlideBlock): string[] {
  switch (block.block) {
    case 'figures':
      return block.figures.flatMap(figureTexts)
    case 'trend':
      return [
        block.subtitle,
        ...block.rows.map(({ period, figure }) => `${period} ${figure}`),
        ...block.notes,
      ]
    case 'comparison':
      return block.series
        .flatMap(({ name, rows }) => [
          name,
          ...rows.map(({ period, figure }) => `${period} ${figure}`),
        ])
        .concat(block.notes ?? [])
    case 'table':
      return block.rows.map((cells) => cells.map(({ text }) => text).join(' '))
    case 'steps':
      return block.steps.map(({ date, name, title, word }) => [date, name, title, word].join(' '))
    case 'paragraphs':
      return block.paragraphs
  }
}

function figureTexts({
  name,
  before,
  number,
  after,
  period,
  remarks,
  targets,
  source,
}: SlideFigure) {
  return [
    [name, before + number + after, period].join(' '),
    ...remarks,
    ...targets.map(({ text, standing }) => `${text} ${standing.text}`),
    source,
  ]
}
