import { AlignmentType, Paragraph, TextRun } from 'docx'
import type { Lang } from '../../contract/scalars.ts'
import { paper } from '../../ui/paper.ts'

export function heading(line: string, level: 'Heading1' | 'Heading2'): Paragraph {
  return new Paragraph({
    heading: level,
    text: line,
    keepNext: true,
    keepLines: true,
    spacing: { before: 240, after: 120 },
  })
}

export function centred(line: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, text: line })
}

/** The first line of a Chinese paragraph is indented by two characters. */
const firstLine: Record<Lang, { indent?: { firstLine: number } }> = {
  zh: { indent: { firstLine: 480 } },
  en: {},
}

export function text(line: string, lang: Lang, indented = true): Paragraph {
  return new Paragraph({
    text: line,
    spacing: { after: 80 },
    ...(indented && firstLine[lang]),
  })
}

/** A note on a table; `keepNext` keeps one above the table on its page. */
export function small(line: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { line: 290, after: 60 },
    children: [new TextRun({ text: line, size: 20, color: paper.quiet.slice(1) })],
  })
}
