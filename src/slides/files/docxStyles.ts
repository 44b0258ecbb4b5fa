import { AlignmentType, type IParagraphStyleOptions, LevelFormat, LineRuleType } from 'docx'
import type { Lang } from '../../contract/scalars.ts'
import { fileLanguage } from '../../i18n/languages.ts'
import { paper } from '../../ui/paper.ts'

/** A4 with the margins of GB/T 9704: 37, 26, 35 and 28 millimetres, in twentieths of a point. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  // The page number stands 7 mm below the text.
  margin: { top: 2_098, right: 1_474, bottom: 1_984, left: 1_587, footer: 1_300 },
}

/** The width between the margins. */
export const bodyWidth = page.size.width - page.margin.left - page.margin.right

const character = 280

/** Where a line of the foot ends: on odd pages one character before the outer margin. */
export const footEnd = { odd: bodyWidth - character, even: bodyWidth }

/** The names of the styles of paragraphs, besides those of Word for the title and the headings. */
export const styleOf = {
  body: 'CircularText',
  under: 'CircularUnderTitle',
  source: 'CircularSource',
  note: 'CircularNote',
  cell: 'CircularCell',
  head: 'CircularColumn',
  gap: 'CircularGap',
  odd: 'CircularFootOdd',
  even: 'CircularFootEven',
} as const

type Tone = keyof typeof paper.tones

/** The style of the characters of a status. */
export function toneStyle(tone: Tone): string {
  return `Status-${tone}`
}

/** A font for Chinese and one for Latin letters and digits. */
function face(eastAsia: string, latin = 'Times New Roman') {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia }
}

/** Each font with the one that stands in for it; every Chinese Windows has those. */
const standIns = {
  方正小标宋简体: 'SimSun',
  仿宋_GB2312: 'FangSong',
  楷体_GB2312: 'KaiTi',
  SimHei: 'Microsoft YaHei',
  SimSun: 'NSimSun',
} as const

/**
 * Sizes in half points and pitches in twentieths of a point. In Chinese those of GB/T 9704: title of size 2,
 * text of size 3 (16 points), and a pitch with which 22 lines fill the page.
 */
const measures = {
  zh: {
    title: 44,
    titleLine: 700,
    text: 32,
    headings: [32, 32],
    line: 579,
    foot: 28,
    bold: false,
    alignment: AlignmentType.BOTH,
    first: { indent: { firstLine: 640, firstLineChars: 200 } },
    numbered: true,
  },
  en: {
    title: 36,
    titleLine: 480,
    text: 24,
    headings: [26, 24],
    line: 340,
    foot: 22,
    bold: true,
    alignment: AlignmentType.START,
    first: {},
    numbered: false,
  },
} as const satisfies Record<Lang, object>

/** All styles of a circular. Nothing else in the document sets a font, a size or a distance. */
export function stylesOf(lang: Lang) {
  const m = measures[lang]
  const exact = { line: m.line, lineRule: LineRuleType.EXACT }
  const atLeast = { line: 290, lineRule: LineRuleType.AT_LEAST }
  const heading = (font: string, level: 0 | 1) => ({
    run: { font: face(font), size: m.headings[level], bold: m.bold },
    paragraph: {
      spacing: { ...exact, before: 120 },
      keepNext: true,
      keepLines: true,
      ...m.first,
      ...(m.numbered && { numbering: { reference: 'headings', level } }),
    },
  })
  return {
    default: {
      document: {
        run: {
          font: face('仿宋_GB2312'),
          size: m.text,
          // That of Latin letters and digits is English, as Word itself writes: a number in Chinese could be broken.
          language: { value: fileLanguage.en, eastAsia: fileLanguage.zh },
        },
      },
      title: {
        run: { font: face('方正小标宋简体'), size: m.title, bold: m.bold },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { line: m.titleLine, lineRule: LineRuleType.EXACT, after: 200 },
        },
      },
      heading1: heading('SimHei', 0),
      heading2: heading('楷体_GB2312', 1),
    },
    paragraphStyles: [
      style(styleOf.body, {
        paragraph: { spacing: exact, alignment: m.alignment, ...m.first },
      }),
      style(styleOf.under, {
        run: { font: face('楷体_GB2312') },
        paragraph: { spacing: exact, alignment: AlignmentType.CENTER },
      }),
      style(styleOf.source, {
        run: { size: 24 },
        paragraph: { spacing: { ...atLeast, after: 40 }, indent: { left: 480, hanging: 480 } },
      }),
      style(styleOf.note, {
        run: { size: 21, color: paper.quiet.slice(1) },
        paragraph: { spacing: { ...atLeast, before: 60, after: 60 } },
      }),
      style(styleOf.cell, {
        run: { font: face('SimSun'), size: 21 },
        paragraph: { spacing: atLeast },
      }),
      style(styleOf.head, {
        run: { font: face('SimHei'), size: 21, bold: m.bold },
        paragraph: { spacing: atLeast, keepNext: true },
      }),
      style(styleOf.gap, {
        run: { size: 12 },
        paragraph: { spacing: { line: 120, lineRule: LineRuleType.EXACT } },
      }),
      // The page number stands one character from the outer margin, and the marks at the inner one.
      ...[styleOf.odd, styleOf.even].map((id) =>
        style(id, {
          run: { font: face('SimSun', 'SimSun'), size: m.foot },
          ...(id === styleOf.even && { paragraph: { indent: { left: character } } }),
        }),
      ),
    ],
    characterStyles: [
      ...Object.entries(paper.tones).map(([tone, { ink }]) => ({
        id: toneStyle(tone as Tone),
        name: toneStyle(tone as Tone),
        run: { color: ink.slice(1) },
      })),
      { id: markStyle, name: markStyle, run: { size: 18 } },
    ],
  }
}

/** The characters of the name of the board and of the check code in the foot. */
export const markStyle = 'CircularMark'

function style(id: string, of: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>) {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, ...of }
}

/** 一、 and （一） before headings, counted by Word. */
export const numbering = {
  config: [
    {
      reference: 'headings',
      levels: ['%1、', '（%2）'].map((text, level) => ({
        level,
        text,
        format: LevelFormat.CHINESE_COUNTING,
        alignment: AlignmentType.START,
        suffix: 'nothing' as const,
        style: { paragraph: { indent: { left: 0, firstLine: 640, firstLineChars: 200 } } },
      })),
    },
  ],
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The fonts with those that stand in for them, in place of the table that the library writes. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${Object.entries(
    standIns,
  )
    .map(([name, alt]) => `<w:font w:name="${name}"><w:altName w:val="${alt}"/></w:font>`)
    .join('')}</w:fonts>`,
}
