import PptxGenJS from 'pptxgenjs'
import { textWidth } from '../../charts/labelPlaces.ts'
import { paper } from '../../ui/paper.ts'
import {
  type SlideArea,
  areasOf,
  canvas,
  edge,
  footTop,
  smallest,
  titleLines,
  titleSize,
} from '../draw/slideLayout.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { fileLanguage } from '../../i18n/languages.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { BriefingProgress, TakenBriefing } from '../deck/briefingFile.ts'
import { addBlock } from './pptxBlocks.ts'
import { fontFace, hex, letters, type Page, pageAreaOf, points, written } from './pptxPage.ts'
import { mendBeforePacking } from './pptxParts.ts'
import type { ChartModel } from './pptxSeries.ts'

const measure = canvas.width - 2 * edge
const kind = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The position of a slide's title. It is a placeholder of the layout, so that outlines show titles. */
type TitlePlace = { top: number; size: number; lead: number; lines: number }

type Given = {
  file: PptxGenJS
  briefing: TakenBriefing
  layouts: Map<string, string>
  charts: ChartModel[]
}

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
  const given: Given = { file, briefing, layouts: new Map(), charts }
  for (const [place, slide] of slides.entries()) {
    stopIfGivenUp(signal)
    addSlide(given, slide, place)
    onSlide(place + 1, slides.length)
    await pause()
  }
  mendBeforePacking(file, lang, charts)
  stopIfGivenUp(signal)
  const made = await file.write({ outputType: 'blob' })
  stopIfGivenUp(signal)
  if (!(made instanceof Blob)) throw new Error('The presentation came in another form')
  return new Blob([made], { type: kind })
}

function addSlide(given: Given, slide: SlideContents, place: number): void {
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

function coverTitle({ title }: SlideContents): TitlePlace {
  const lines = titleLines(title, measure - 60, 76, 3).length
  return { top: 400 - lines * 48, size: 76, lead: 98, lines }
}

function contentTitle({ title, eyebrow }: SlideContents): TitlePlace {
  // The reader's fonts may be wider than those measured here.
  const room = measure * 0.97
  const size = titleSize(title, room)
  return {
    top: eyebrow === '' ? 56 : 92,
    size,
    lead: Math.round(size * 1.28),
    lines: Math.min(3, titleLines(title, room, size, 9).length),
  }
}

/** The name of the layout with the title at this position, created when first needed. */
function layoutFor(
  { top, lines, lead, size }: TitlePlace,
  { file, layouts, briefing }: Given,
): string {
  const key = [top, lines, size].join(' ')
  const t = briefingFileWords[briefing.lang]
  const found = layouts.get(key)
  if (found !== undefined) return found
  const name = t.layout(formatCount(layouts.size + 1))
  layouts.set(key, name)
  file.defineSlideMaster({
    title: name,
    background: { color: hex(paper.ground) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...pageAreaOf({ x: edge, y: top, width: measure, height: lines * lead }),
            ...written(briefing.lang),
            ...letters(size, lead, paper.ink),
            bold: true,
            align: 'left',
          },
          text: t.titlePrompt,
        },
      },
    ],
  })
  return name
}

function addTitle(page: Page, { title }: SlideContents, { size, lead }: TitlePlace): void {
  page.page.addText(
    title.map(({ text, strong }) => ({
      text,
      options: {
        fontFace,
        lang: fileLanguage[page.lang],
        fontSize: points(size),
        bold: true,
        color: hex(strong ? paper.targetText : paper.ink),
      },
    })),
    { placeholder: 'title', lineSpacing: points(lead) },
  )
}

function addCover(page: Page, slide: SlideContents, { top, lead, lines }: TitlePlace): void {
  page.page.addShape('rect', {
    ...pageAreaOf({ x: edge, y: top - 96, width: 120, height: 10 }),
    fill: { color: hex(paper.data) },
  })
  addLine(page, slide.eyebrow, { y: top - 64, height: 40 }, 28, paper.data, true)
  const shown = slide.blocks.flatMap((block) =>
    block.block === 'paragraphs' ? block.paragraphs : [],
  )
  page.page.addText(shown.join('\n'), {
    ...pageAreaOf({ x: edge, y: top + lines * lead + 28, width: measure, height: 220 }),
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

/** The footer: sources and day, then the slide number, the name of the board and the demo mark (H26). */
function addFoot(
  page: Page,
  { foot }: SlideContents,
  { slides, lang, demo }: TakenBriefing,
  place: number,
): void {
  const t = slideWords[lang]
  const mark = [
    t.page(formatCount(place + 1), formatCount(slides.length)),
    t.brand,
    ...(demo ? [t.demo] : []),
  ].join(t.dot)
  const markWidth = textWidth(mark, smallest) * 1.06 + 10
  page.page.addShape('line', {
    ...pageAreaOf({ x: edge, y: footTop - 14, width: measure, height: 0 }),
    line: { color: hex(paper.line), width: 0.75 },
  })
  const text = { ...written(lang), ...letters(smallest, 26, paper.quiet) }
  const at = (x: number, width: number): SlideArea => ({ x, y: footTop - 4, width, height: 54 })
  page.page.addText(foot, { ...pageAreaOf(at(edge, measure - markWidth - 40)), ...text })
  page.page.addText(mark, {
    ...pageAreaOf(at(edge + measure - markWidth, markWidth)),
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
    ...pageAreaOf({ x: edge, y, width: measure, height }),
    ...written(page.lang),
    ...letters(size, height, colour),
    bold,
  })
}

/** The speaker's notes: notes and sentence, then the rows of the charts and the sources in full. */
function notesOf(slide: SlideContents, { lang }: Page): string {
  const t = slideWords[lang]
  const shown = (rows: readonly { period: string; figure: string }[]) =>
    grammar[lang].statements(rows.map(({ period, figure }) => t.row(period, figure)))
  const rows = slide.blocks.flatMap((block) => {
    if (block.block === 'trend') return [shown(block.rows), ...block.notes]
    return block.block === 'comparison'
      ? [...block.series.map((one) => t.series(one.name, shown(one.rows))), ...(block.notes ?? [])]
      : []
  })
  return [
    slide.notes,
    slide.sentence ?? '',
    ...(rows.length > 0 ? [t.rows, ...rows] : []),
    ...slide.sources,
    // Always included, so that no slide has empty notes, which would look like an error in print.
    slide.foot,
  ]
    .filter((line) => line.trim() !== '')
    .join('\n')
}

function stopIfGivenUp({ aborted }: AbortSignal): void {
  if (aborted) throw new DOMException('The export was given up', 'AbortError')
}

/** Yields to the page between two slides. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
