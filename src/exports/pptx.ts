import PptxGenJS from 'pptxgenjs'
import { paper } from '../charts/paperInk.ts'
import { areasOf, canvas, edge, footTop, smallest, titleLines } from '../charts/slideLayout.ts'
import { textWidth } from '../charts/labelPlaces.ts'
import type { SlideContents } from '../contract/slideContents.ts'
import { slideWords } from '../i18n/slideWords.ts'
import type { Course, TakenBriefing } from './briefingFile.ts'
import { addBlock } from './pptxBlocks.ts'
import { fontFace, hex, inches, languageOf, type Page, points } from './pptxPage.ts'

const measure = canvas.width - 2 * edge

/**
 * A briefing as a PPTX with native charts and tables, whose texts are those of the screen. Throws the reason
 * of the signal when it is given up.
 */
export async function pptxOf(briefing: TakenBriefing, course: Course): Promise<Blob> {
  const { title, lang, slides, demo } = briefing
  const t = slideWords[lang]
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.title = title
  file.subject = title
  file.author = t.brand
  file.company = t.brand
  file.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  for (const [index, slide] of slides.entries()) {
    course.signal.throwIfAborted()
    const mark = [
      t.page(String(index + 1), String(slides.length)),
      t.brand,
      ...(demo ? [t.demo] : []),
    ].join(t.dot)
    addSlide({ file, page: file.addSlide(), lang }, slide, mark)
    course.onSlide(index + 1, slides.length)
    await pause()
  }
  course.signal.throwIfAborted()
  const made = await file.write({ outputType: 'blob' })
  course.signal.throwIfAborted()
  if (!(made instanceof Blob)) throw new Error('The presentation came in another form')
  return made
}

function addSlide(page: Page, slide: SlideContents, mark: string): void {
  page.page.background = { color: hex(paper.ground) }
  if (slide.kind === 'title') addCover(page, slide)
  else addContent(page, slide)
  const text = { fontSize: points(smallest), color: hex(paper.quiet), ...base(page) }
  const markWidth = textWidth(mark, smallest) + 40
  page.page.addText(slide.foot, {
    ...place(edge, footTop - 10, measure - markWidth - 20, 56),
    ...text,
    valign: 'top',
  })
  page.page.addText(mark, {
    ...place(edge + measure - markWidth, footTop - 10, markWidth, 30),
    ...text,
    align: 'right',
    valign: 'top',
  })
  page.page.addNotes(notesOf(slide, page))
}

function addCover(page: Page, slide: SlideContents): void {
  page.page.addShape('rect', {
    ...place(edge, 270, 120, 10),
    fill: { color: hex(paper.data) },
    line: { type: 'none' },
  })
  page.page.addText(slide.eyebrow, {
    ...place(edge, 300, measure, 44),
    ...base(page),
    fontSize: points(28),
    bold: true,
    color: hex(paper.data),
  })
  addTitle(page, slide, 350, 76, 200)
  const lines = slide.blocks.flatMap((block) =>
    block.block === 'paragraphs' ? block.paragraphs : [],
  )
  page.page.addText(lines.join('\n'), {
    ...place(edge, 560, measure, 180),
    ...base(page),
    fontSize: points(32),
    color: hex(paper.quiet),
    valign: 'top',
  })
}

function addContent(page: Page, slide: SlideContents): void {
  const whole = slide.title.map(({ text }) => text).join('')
  const size = Math.min(52, Math.max(40, Math.floor(measure / textWidth(whole, 1.06))))
  const lines = titleLines(slide.title, measure, size, 2).length
  const lead = Math.round(size * 1.28)
  const titleTop = slide.eyebrow === '' ? 56 : 92
  if (slide.eyebrow !== '')
    page.page.addText(slide.eyebrow, {
      ...place(edge, 52, measure, 36),
      ...base(page),
      fontSize: points(24),
      bold: true,
      color: hex(paper.data),
    })
  addTitle(page, slide, titleTop, size, lines * lead + 10)
  const top = titleTop + lines * lead + 34
  const bottom = footTop - 36 - (slide.left === null ? 0 : 34)
  const areas = areasOf(slide.blocks, top, bottom)
  slide.blocks.forEach((block, index) => {
    const area = areas[index]
    if (area) addBlock(page, block, area)
  })
  if (slide.left !== null)
    page.page.addText(slide.left, {
      ...place(edge, footTop - 52, measure, 32),
      ...base(page),
      fontSize: points(smallest),
      color: hex(paper.quiet),
    })
}

/** The title is the title of the slide for PowerPoint's outline as well. */
function addTitle(
  page: Page,
  slide: SlideContents,
  top: number,
  size: number,
  height: number,
): void {
  page.page.addText(
    slide.title.map(({ text, strong }) => ({
      text,
      options: { color: hex(strong ? paper.targetText : paper.ink) },
    })),
    {
      ...place(edge, top, measure, height),
      ...base(page),
      fontSize: points(size),
      bold: true,
      valign: 'top',
      objectName: 'Title',
    },
  )
}

function base({ lang }: Page) {
  return { fontFace, lang: languageOf(lang), margin: 0 }
}

function place(x: number, y: number, width: number, height: number) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}

/** What the presenter may say, then the rows of the charts and the sources in full. */
function notesOf(slide: SlideContents, { lang }: Page): string {
  const t = slideWords[lang]
  const rows = slide.blocks.flatMap((block) => {
    if (block.block === 'trend')
      return [block.rows.map(({ period, figure }) => t.row(period, figure)).join(t.part)]
    if (block.block === 'comparison')
      return block.series.map(({ name, rows: figures }) =>
        t.series(name, figures.map(({ period, figure }) => t.row(period, figure)).join(t.part)),
      )
    return []
  })
  return [
    slide.notes,
    slide.sentence ?? '',
    ...(rows.length > 0 ? [t.rows, ...rows] : []),
    ...slide.sources,
  ]
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** Lets the page answer between two slides. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
