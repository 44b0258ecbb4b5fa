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
import type { SlideBlock, SlideContents } from '../contract/slideContents.ts'
import { briefingFileWords } from '../i18n/briefingFileWords.ts'
import { slideWords } from '../i18n/slideWords.ts'
import type { TakenBriefing } from './briefingFile.ts'

/** Fonts that Word and WPS have: Song for the text, as offices print it, and YaHei for headings. */
const fonts = { text: 'SimSun', heading: 'Microsoft YaHei' }

/** Between the margins of A4, in twentieths of a point. */
const width = 9_026

type Lang = TakenBriefing['lang']

/**
 * A briefing as a circular in Word: the paragraphs on all targets, then the figures of each slide as tables, and
 * the sources at the end. Throws the reason of the signal when it is given up.
 */
export async function docxOf(
  { title, lang, slides, demo, bulletin }: TakenBriefing & { bulletin: string },
  signal: AbortSignal,
): Promise<Blob> {
  const t = briefingFileWords[lang]
  const sources = [...new Set(slides.flatMap((slide) => slide.sources))]
  const day = slides[0]?.foot.split(/[；;]/)[0] ?? ''
  const file = new Document({
    title,
    subject: title,
    creator: slideWords[lang].brand,
    lastModifiedBy: slideWords[lang].brand,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: fonts.text },
            size: 24,
            language: lang === 'zh' ? { value: 'en-US', eastAsia: 'zh-CN' } : { value: 'en-GB' },
          },
          paragraph: { spacing: { line: 400 } },
        },
        title: { run: { font: fonts.heading, size: 40, bold: true } },
        heading1: { run: { font: fonts.heading, size: 30, bold: true } },
        heading2: { run: { font: fonts.heading, size: 24, bold: true } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_440, right: 1_440, bottom: 1_300, left: 1_440 },
          },
        },
        footers: { default: footer() },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            text: title,
          }),
          centred(day),
          ...(demo ? [centred(t.demo)] : []),
          heading(t.standings, HeadingLevel.HEADING_1),
          ...bulletin.split('\n').map((line) => text(line, lang)),
          heading(t.details, HeadingLevel.HEADING_1),
          ...slides.filter(({ kind }) => kind !== 'title').flatMap((slide) => partOf(slide, lang)),
          heading(t.sources, HeadingLevel.HEADING_1),
          ...sources.map((source, place) => text(`[${place + 1}] ${source}`, lang, false)),
        ],
      },
    ],
  })
  signal.throwIfAborted()
  const made = await Packer.toBlob(file)
  signal.throwIfAborted()
  return made
}

function partOf(slide: SlideContents, lang: Lang): (Paragraph | Table)[] {
  const told = slide.title.map((piece) => piece.text).join('')
  return [
    heading(told, HeadingLevel.HEADING_2),
    ...slide.blocks.flatMap((block) => blockOf(block, lang)),
    ...(slide.left === null ? [] : [text(slide.left, lang, false)]),
    text(slide.foot, lang, false),
  ]
}

function blockOf(block: SlideBlock, lang: Lang): (Paragraph | Table)[] {
  const t = briefingFileWords[lang]
  switch (block.block) {
    case 'figures':
      return [
        table(
          t.columns,
          block.figures.map(({ name, before, number, after, period, remarks, targets, source }) => [
            name,
            before + number + after,
            period,
            [...remarks, ...targets.map((target) => `${target.text} ${target.standing.text}`)].join(
              t.join,
            ),
            source,
          ]),
          [24, 18, 14, 26, 18],
        ),
      ]
    case 'trend':
      return [
        text(block.subtitle, lang, false),
        table(
          t.chartColumns,
          block.rows.map(({ period, figure }) => [period, figure]),
          [40, 60],
        ),
        ...block.notes.map((note) => text(note, lang, false)),
      ]
    case 'comparison': {
      const periods = [
        ...new Set(block.series.flatMap(({ rows }) => rows.map(({ period }) => period))),
      ]
      return [
        table(
          ['', ...periods],
          block.series.map(({ name, rows }) => [
            name,
            ...periods.map((period) => rows.find((row) => row.period === period)?.figure ?? '—'),
          ]),
          [24, ...periods.map(() => 76 / periods.length)],
        ),
      ]
    }
    case 'table':
      return [
        table(
          block.columns.map(({ header }) => header),
          block.rows.map((cells) => cells.map((cell) => cell.text)),
          block.columns.map(({ share }) => share * 100),
        ),
      ]
    case 'steps':
      return block.steps.length === 0
        ? []
        : [
            table(
              t.stepColumns,
              block.steps.map(({ date, name, title, word }) => [date, name, title, word]),
              [18, 30, 34, 18],
            ),
          ]
    case 'paragraphs':
      return block.paragraphs.map((line) => text(line, lang))
  }
}

/** A table whose head is repeated on every page and whose rows are never split. */
function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): Table {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((share / total) * width))
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (cell, place) =>
          new TableCell({
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              new Paragraph({
                spacing: { line: 300 },
                children: [new TextRun({ text: cell, size: 20, bold: head })],
              }),
            ],
          }),
      ),
    })
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
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
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  })
}

function heading(told: string, level: 'Heading1' | 'Heading2'): Paragraph {
  return new Paragraph({
    heading: level,
    text: told,
    keepNext: true,
    spacing: { before: 240, after: 120 },
  })
}

function centred(told: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, text: told })
}

/** Chinese paragraphs begin two signs in. */
function text(told: string, lang: Lang, indented = true): Paragraph {
  return new Paragraph({
    text: told,
    spacing: { after: 80 },
    ...(indented && lang === 'zh' && { indent: { firstLine: 480 } }),
  })
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 }),
        ],
      }),
    ],
  })
}
