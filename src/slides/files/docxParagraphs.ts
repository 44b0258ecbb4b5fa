import { Paragraph } from 'docx'
import { styleOf } from './docxStyles.ts'

export function heading(line: string, level: 'Heading1' | 'Heading2'): Paragraph {
  return new Paragraph({ heading: level, text: line, keepNext: true })
}

export function text(line: string, style: keyof typeof styleOf = 'body'): Paragraph {
  return new Paragraph({ text: line, style: styleOf[style] })
}

/** A note on a table; `keepNext` keeps one above the table on its page. */
export function small(line: string, keepNext = false): Paragraph {
  return new Paragraph({ text: line, style: styleOf.note, keepNext })
}
