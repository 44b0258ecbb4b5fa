import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { paper } from '../../ui/paper.ts'
import type {
  SlideBlock,
  SlideContents,
  SlideFigure,
} from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { type ShownStatus, toneOf } from '../../domain/target/standing.ts'
import { fileLanguage } from '../../i18n/languages.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { TakenBriefing } from '../deck/briefingFile.ts'
import { comparedRows } from './comparedRows.ts'
import { statusCharacters } from './statusCharacters.ts'

/** Fonts of Word and WPS: SimSun for text, as in official documents, and YaHei for headings. */
const fonts = {
  text: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' },
  heading: 'Microsoft YaHei',
}

/** The width between the margins of A4, in twentieths of a point. */
const width = 8_900

type Lang = TakenBriefing['lang']

/** A line of a cell, in the colour of its status if it has one. */
type Line = { text: string; status: ShownStatus | null }

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
    stopIfGivenUp(signal)
    parts.push(...partOf(slide, lang))
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
  stopIfGivenUp(signal)
  const made = await Packer.toBlob(file)
  stopIfGivenUp(signal)
  return made
}

function stopIfGivenUp({ aborted }: AbortSignal): void {
  if (aborted) throw new DOMException('The export was given up', 'AbortError')
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

function partOf(slide: SlideContents, lang: Lang): (Paragraph | Table)[] {
  const shown = slide.title.map((piece) => piece.text).join('')
  return [
    heading(shown, HeadingLevel.HEADING_2),
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
          block.rows.map(({ period, figure }) => [plain(period), plain(figure)]),
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
            plain(period),
            ...figures.map((figure) => plain(figure ?? '—')),
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
            cell.status ? shown(cell.text, cell.status) : { text: cell.text, status: null },
          ]),
        ),
        block.columns.map(({ share }) => share * 100),
      )
    case 'steps':
      return table(
        t.stepColumns,
        block.steps.map((step) => [step.date, step.name, step.title, step.word].map(plain)),
        [18, 30, 34, 18],
      )
    case 'paragraphs':
      return block.paragraphs.map((line) => text(line, lang))
  }
}

function figureCells(figure: SlideFigure): Line[][] {
  const { name, before, number, after, period, remarks, targets, source } = figure
  return [
    plain(name),
    plain(before + number + after),
    plain(period),
    remarks.flatMap(plain),
    targets.map(({ text: target, standing }) =>
      shown(`${target} ${standing.text}`, standing.status),
    ),
    plain(source),
  ]
}

function plain(line: string): Line[] {
  return [{ text: line, status: null }]
}

/** A status as colour, shape and word together (H19). */
function shown(line: string, status: ShownStatus): Line {
  return { text: `${statusCharacters[status]} ${line}`, status }
}

/** A table with a header repeated on every page and rows that are never split; empty where there are no rows. */
function table(
  columns: readonly string[],
  rows: readonly (readonly Line[])[][],
  shares: readonly number[],
): (Paragraph | Table)[] {
  if (rows.length === 0) return []
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((share / total) * width))
  const row = (cells: readonly (readonly Line[])[], head: boolean) =>
    new TableRow({
      ...(head && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (lines, place) =>
          new TableCell({
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: (lines.length > 0 ? lines : plain('')).map((line) => cellLine(line, head)),
          }),
      ),
    })
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [row(columns.map(plain), true), ...rows.map((cells) => row(cells, false))],
    }),
    // Word merges adjacent tables into one.
    new Paragraph({ text: '', spacing: { line: 120, after: 0 } }),
  ]
}

function cellLine({ text: line, status }: Line, head: boolean): Paragraph {
  const tone = status && paper.tones[toneOf(status)]
  return new Paragraph({
    spacing: { line: 290 },
    keepNext: head,
    children: [
      new TextRun({
        text: line,
        size: 20,
        bold: head,
        ...(tone && { color: tone.ink.slice(1) }),
      }),
    ],
  })
}

function heading(line: string, level: 'Heading1' | 'Heading2'): Paragraph {
  return new Paragraph({
    heading: level,
    text: line,
    keepNext: true,
    keepLines: true,
    spacing: { before: 240, after: 120 },
  })
}

function centred(line: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, text: line })
}

/** The first line of a Chinese paragraph is indented by two characters. */
const firstLine: Record<Lang, { indent?: { firstLine: number } }> = {
  zh: { indent: { firstLine: 480 } },
  en: {},
}

function text(line: string, lang: Lang, indented = true): Paragraph {
  return new Paragraph({
    text: line,
    spacing: { after: 80 },
    ...(indented && firstLine[lang]),
  })
}

/** A note on a table; `keepNext` keeps one above the table on its page. */
function small(line: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { line: 290, after: 60 },
    children: [new TextRun({ text: line, size: 20, color: paper.quiet.slice(1) })],
  })
}

/** The name of the board, the demo mark (H26) and the page number. */
function footer({ lang, demo }: TakenBriefing): Footer {
  const t = slideWords[lang]
  const mark = [t.brand, ...(demo ? [t.demo] : []), ''].join(t.dot)
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
