import { textLines } from '../../charts/textLines.ts'
import type { SlideBlock } from '../../contract/briefing/slideContents.ts'
import { paper } from '../../ui/paper.ts'
import { gridOf, type SlideArea, smallest } from '../draw/slideLayout.ts'
import { addComparison, addTrend } from './pptxCharts.ts'
import { addFigure } from './pptxFigure.ts'
import { letters, type Page, pageAreaOf, points, written } from './pptxPage.ts'
import { addSteps } from './pptxSteps.ts'
import { addTable } from './pptxTable.ts'

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
