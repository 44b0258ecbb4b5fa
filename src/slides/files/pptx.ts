import PptxGenJS from 'pptxgenjs'
import { textWidth } from '../../charts/labelPlaces.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { paper } from '../../ui/paper.ts'
import { brandMark } from '../deck/brandMark.ts'
import type { BriefingProgress, TakenBriefing } from '../deck/briefingFile.ts'
import {
  areasOf,
  cover,
  edge,
  footTop,
  innerWidth,
  type SlideArea,
  smallest,
} from '../draw/slideLayout.ts'
import type { ChartModel } from './chartModel.ts'
import { addBlock } from './pptxBlocks.ts'
import { notesOf } from './pptxNotes.ts'
import { fontFace, hex, letters, type Page, pageAreaOf, written } from './pptxPage.ts'
import { mendBeforePacking } from './pptxParts.ts'
import {
  addTitle,
  contentTitle,
  coverTitle,
  layoutFor,
  type PptxFile,
  type TitlePlace,
} from './pptxTitle.ts'
import { stopIfCancelled } from './stopIfCancelled.ts'

const kind = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * A briefing as a PPTX with native charts and tables and the texts on screen. Throws an `AbortError` where the
 * export is cancelled.
 */
export async function pptxOf(
  briefing: TakenBriefing,
  { onSlide, signal }: BriefingProgress,
): Promise<Blob> {
  const { title, lang, slides } = briefing
  const file = new PptxGenJS()
  const t = slideWords[lang]
  file.layout = 'LAYOUT_WIDE'
  file.title = title
  file.subject = slides[0]?.foot ?? title
  file.author = t.brand
  file.company = t.brand
  file.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  const charts: ChartModel[] = []
  const given: PptxFile = { file, briefing, layouts: new Map(), charts }
  for (const [place, slide] of slides.entries()) {
    stopIfCancelled(signal)
    addSlide(given, slide, place)
    onSlide(place + 1, slides.length)
    await pause()
  }
  mendBeforePacking(file, lang, charts)
  stopIfCancelled(signal)
  const made = await file.write({ outputType: 'blob' })
  stopIfCancelled(signal)
  if (!(made instanceof Blob)) throw new Error('The presentation came in another form')
  return new Blob([made], { type: kind })
}

function addSlide(given: PptxFile, slide: SlideContents, place: number): void {
  const { briefing, charts } = given
  const { lang } = briefing
  const isCover = slide.kind === 'title'
  const title = isCover ? coverTitle(slide) : contentTitle(slide)
  const page: Page = {
    page: given.file.addSlide({ masterName: layoutFor(title, given) }),
    lang,
    charts,
  }
  if (isCover) addCover(page, slide, title)
  else addContent(page, slide, title)
  addTitle(page, slide, title)
  addFoot(page, slide, briefing, place)
  page.page.addNotes(notesOf(slide, page))
}

function addCover(page: Page, slide: SlideContents, { top, lead, lines }: TitlePlace): void {
  page.page.addShape('rect', { ...pageAreaOf(cover.field), fill: { color: hex(paper.data) } })
  page.page.addShape('rect', {
    ...pageAreaOf({ x: edge, y: top + 4, width: 120, height: 10 }),
    fill: { color: hex(paper.target) },
  })
  page.page.addText(slide.eyebrow, {
    ...pageAreaOf({ x: edge, y: top + 40, width: cover.field.width - edge, height: 48 }),
    ...written(page.lang),
    ...letters(34, 48, paper.ground),
    bold: true,
  })
  const shown = slide.blocks.flatMap((block) =>
    block.block === 'paragraphs' ? block.paragraphs : [],
  )
  page.page.addText(shown.join('\n'), {
    ...pageAreaOf({ ...cover.text, y: top + lines * lead + 28, height: 220 }),
    ...written(page.lang),
    ...letters(32, 48, paper.quiet),
  })
}

function addContent(page: Page, slide: SlideContents, { top, lines, lead }: TitlePlace): void {
  if (slide.eyebrow !== '')
    addLine(page, slide.eyebrow, { y: 54, height: 32 }, 24, paper.data, true)
  const bottom = footTop - 36 - (slide.left === null ? 0 : 34)
  const areas = areasOf(slide.blocks, top + lines * lead + 34, bottom)
  slide.blocks.forEach((block, place) => {
    const area = areas[place]
    if (area) addBlock(page, block, area)
  })
  if (slide.left !== null)
    addLine(page, slide.left, { y: footTop - 50, height: 28 }, smallest, paper.quiet)
}

/** The footer: sources and day, then the slide number, the name of the board, the demo mark (H26) and the check code. */
function addFoot(
  page: Page,
  { foot }: SlideContents,
  { slides, lang, demo, code }: TakenBriefing,
  place: number,
): void {
  const t = slideWords[lang]
  const number = t.page(formatCount(place + 1), formatCount(slides.length))
  const marks = [
    [number, brandMark(lang, demo)].join(t.dot),
    ...(code === null ? [] : [t.code(code)]),
  ]
  const markWidth = Math.max(...marks.map((line) => textWidth(line, smallest))) * 1.06 + 10
  page.page.addShape('line', {
    ...pageAreaOf({ x: edge, y: footTop - 14, width: innerWidth, height: 0 }),
    line: { color: hex(paper.line), width: 0.75 },
  })
  const text = { ...written(lang), ...letters(smallest, 26, paper.quiet) }
  const at = (x: number, width: number): SlideArea => ({ x, y: footTop - 4, width, height: 54 })
  page.page.addText(foot, { ...pageAreaOf(at(edge, innerWidth - markWidth - 40)), ...text })
  page.page.addText(marks.join('\n'), {
    ...pageAreaOf(at(edge + innerWidth - markWidth, markWidth)),
    ...text,
    align: 'right',
  })
}

function addLine(
  page: Page,
  text: string,
  { y, height }: Pick<SlideArea, 'y' | 'height'>,
  size: number,
  colour: string,
  bold = false,
): void {
  page.page.addText(text, {
    ...pageAreaOf({ x: edge, y, width: innerWidth, height }),
    ...written(page.lang),
    ...letters(size, height, colour),
    bold,
  })
}

/** Yields to the page between two slides. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
