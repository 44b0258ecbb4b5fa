import { brandMark } from '../deck/brandMark.ts'
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { fileLanguage } from '../../i18n/languages.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { TakenBriefing } from '../deck/briefingFile.ts'
import { docxPartOf } from './docxBlocks.ts'
import { centred, heading, text } from './docxParagraphs.ts'
import { stopIfCancelled } from './stopIfCancelled.ts'

/** Fonts of Word and WPS: SimSun for text, as in official documents, and YaHei for headings. */
const fonts = {
  text: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' },
  heading: 'Microsoft YaHei',
}

/**
 * A briefing as a circular in Word: the paragraphs on all targets, then the figures of each slide as tables, and
 * the sources at the end. Throws an `AbortError` where the export is cancelled.
 */
export async function docxOf(
  briefing: TakenBriefing & { bulletin: string },
  signal: AbortSignal,
): Promise<Blob> {
  const { title, lang, slides, demo, bulletin } = briefing
  const t = briefingFileWords[lang]
  const { brand } = slideWords[lang]
  const sources = [...new Set(slides.flatMap((slide) => slide.sources))]
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, text: title }),
    ...dayLines(slides).map(centred),
    ...(demo ? [centred(t.demo)] : []),
    heading(t.standings, HeadingLevel.HEADING_1),
    ...bulletin.split('\n').map((line) => text(line, lang)),
    heading(t.details, HeadingLevel.HEADING_1),
  ]
  const parts: (Paragraph | Table)[] = []
  for (const slide of slides.filter(({ kind }) => kind !== 'title')) {
    stopIfCancelled(signal)
    parts.push(...docxPartOf(slide, lang))
  }
  const file = new Document({
    title,
    subject: title,
    description: brand,
    creator: brand,
    lastModifiedBy: brand,
    styles: {
      default: {
        document: {
          run: {
            font: fonts.text,
            size: 24,
            language: { value: fileLanguage[lang], eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { line: 400 } },
        },
        title: {
          run: { font: fonts.heading, size: 40, bold: true },
          paragraph: { spacing: { after: 160 } },
        },
        heading1: { run: { font: fonts.heading, size: 30, bold: true } },
        heading2: { run: { font: fonts.heading, size: 24, bold: true } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            // The margins of an official document in China: 37, 26, 35 and 28 millimetres.
            margin: { top: 2_098, right: 1_474, bottom: 1_984, left: 1_532, footer: 1_200 },
          },
        },
        footers: { default: footer(briefing) },
        children: [
          ...children,
          ...parts,
          heading(t.sources, HeadingLevel.HEADING_1),
          ...sources.map((source, place) =>
            text(t.source(formatCount(place + 1), source), lang, false),
          ),
        ],
      },
    ],
  })
  stopIfCancelled(signal)
  const made = await Packer.toBlob(file)
  stopIfCancelled(signal)
  return made
}

/** The lines below the title of the cover; without a cover, the foot of the first slide with data. */
function dayLines(slides: readonly SlideContents[]): string[] {
  const cover = slides.find(({ kind }) => kind === 'title')
  const first = slides.find(({ kind }) => kind !== 'text') ?? slides[0]
  return cover
    ? cover.blocks.flatMap((block) => (block.block === 'paragraphs' ? block.paragraphs : []))
    : first
      ? [first.foot]
      : []
}

/** The name of the board, the demo mark (H26) and the page number. */
function footer({ lang, demo }: TakenBriefing): Footer {
  const t = slideWords[lang]
  const mark = brandMark(lang, demo) + t.dot
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [mark, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            size: 18,
          }),
        ],
      }),
    ],
  })
}
