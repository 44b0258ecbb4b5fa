import { brandMark } from '../deck/brandMark.ts'
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from 'docx'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { TakenBriefing } from '../deck/briefingFile.ts'
import { docxPartOf } from './docxBlocks.ts'
import { heading, text } from './docxParagraphs.ts'
import { footEnd, fontTable, markStyle, numbering, page, styleOf, stylesOf } from './docxStyles.ts'
import { stopIfCancelled } from './stopIfCancelled.ts'

/**
 * A briefing as a circular in Word, in the habits of GB/T 9704: the paragraphs on all targets, then the figures of
 * each slide as tables, and the sources at the end. Throws an `AbortError` where the export is cancelled.
 */
export async function docxOf(
  briefing: TakenBriefing & {
    /** How all targets stand; null for a meeting version that did not keep it. */
    bulletin: string | null
  },
  signal: AbortSignal,
): Promise<Blob> {
  const { title, lang, slides, demo, bulletin } = briefing
  const t = briefingFileWords[lang]
  const { brand } = slideWords[lang]
  const sources = [...new Set(slides.flatMap((slide) => slide.sources))]
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
    styles: stylesOf(lang),
    numbering,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page },
        footers: { default: footer(briefing, 'odd'), even: footer(briefing, 'even') },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...dayLines(slides).map((line) => text(line, 'under')),
          ...(demo ? [text(t.demo, 'under')] : []),
          ...(bulletin === null
            ? []
            : [
                heading(t.standings, HeadingLevel.HEADING_1),
                ...bulletin.split('\n').map((line) => text(line)),
              ]),
          heading(t.details, HeadingLevel.HEADING_1),
          ...parts,
          heading(t.sources, HeadingLevel.HEADING_1),
          ...sources.map((source, place) =>
            text(t.source(formatCount(place + 1), source), 'source'),
          ),
        ],
      },
    ],
  })
  stopIfCancelled(signal)
  const made = await Packer.toBlob(file, undefined, [fontTable])
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

/** The page number at the outer side, and at the inner one the board, the demo mark (H26) and the check code. */
function footer({ lang, demo, code }: TakenBriefing, side: 'odd' | 'even'): Footer {
  const t = slideWords[lang]
  const mark = [brandMark(lang, demo), ...(code === null ? [] : [t.code(code)])].join(t.dot)
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })
  const marks = (children: readonly (string | Tab)[]) => new TextRun({ style: markStyle, children })
  return new Footer({
    children: [
      new Paragraph({
        style: styleOf[side],
        tabStops: [{ type: 'right', position: footEnd[side] }],
        children:
          side === 'odd' ? [marks([mark, new Tab()]), number] : [number, marks([new Tab(), mark])],
      }),
    ],
  })
}
