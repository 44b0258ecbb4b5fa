import type { ReactElement } from 'react'
import type { AddSlideToBriefing } from './BriefingContext.ts'
import type { NewSlide } from '../contract/briefing/briefing.ts'
import type { Lang } from '../contract/scalars.ts'
import { copyText } from '../files/copyText.ts'
import type { ExportTable } from '../files/exportTable.ts'
import { pictureFile, tableFile } from '../files/fileOf.ts'
import { saveFile } from '../files/saveFile.ts'
import { formatCount } from '../format/figureText.ts'
import { exportWords } from '../i18n/files/exportWords.ts'
import { LanguageProvider } from '../i18n/words.tsx'

/** What can be exported from one place of the board. */
export type Exportable = {
  /** The name of the file, without its ending. */
  name: string
  /** An `<svg>` drawn from the data at a fixed size; called on export. */
  picture?: (() => ReactElement | Promise<ReactElement>) | undefined
  /** Called on export, so that what it needs is loaded only then. */
  table?: (() => ExportTable | Promise<ExportTable>) | undefined
  /** The message of the chart or figure in the language of the page. */
  sentence?: string | null | undefined
  /** A paragraph on the status of all that is shown; called on export. */
  bulletin?: (() => Promise<string>) | undefined
  /** The slide to add to a briefing. */
  slide?: NewSlide | undefined
  /** The label of that action, where the slide has only a part. */
  slideLabel?: string | undefined
  /** Has the browser print what is shown. */
  print?: (() => void) | undefined
}

/** The message on the result, with the text that was copied. */
export type ExportOutcome = { words: string; text?: string }

/** One entry of the export menu. */
export type ExportAction = { label: string; take: () => Promise<ExportOutcome> }

/** The available exports, in groups such as picture, table and text. */
export function exportActions(
  { name, picture, table, sentence, bulletin, slide, slideLabel, print }: Exportable,
  lang: Lang,
  add: AddSlideToBriefing | null,
): readonly (readonly ExportAction[])[] {
  const t = exportWords[lang]
  const saved = (file: Blob, kind: string) => ({
    words: t.saved(saveFile(file, `${name}.${kind}`)),
  })
  const copied = async (text: string) => ({
    words: (await copyText(text)) ? t.copied : t.copyByHand,
    text,
  })
  const asPicture = (kind: 'png' | 'svg', drawn: NonNullable<typeof picture>): ExportAction => ({
    label: t[kind],
    take: async () => {
      const element = <LanguageProvider lang={lang}>{await drawn()}</LanguageProvider>
      return saved(await pictureFile(kind, element), kind)
    },
  })
  const asTable = (kind: 'csv' | 'xlsx', made: NonNullable<typeof table>): ExportAction => ({
    label: t[kind],
    take: async () => saved(await tableFile(kind, await made(), lang), kind),
  })
  return [
    ...(picture ? [[asPicture('png', picture), asPicture('svg', picture)]] : []),
    ...(table ? [[asTable('csv', table), asTable('xlsx', table)]] : []),
    [
      ...(sentence ? [{ label: t.sentence, take: () => copied(sentence) }] : []),
      ...(bulletin ? [{ label: t.bulletin, take: async () => copied(await bulletin()) }] : []),
      { label: t.link, take: () => copied(window.location.href) },
    ],
    ...(slide && add
      ? [
          [
            {
              label: slideLabel ?? t.addTo,
              take: async () => {
                const { title, place } = await add(slide)
                return { words: t.addedTo(title, formatCount(place)) }
              },
            },
          ],
        ]
      : []),
    ...(print ? [[printing(print, t.print)]] : []),
  ]
}

function printing(print: () => void, label: string): ExportAction {
  return {
    label,
    take: async () => {
      print()
      return { words: '' }
    },
  }
}
