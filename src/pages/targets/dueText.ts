import type { Day, Lang } from '../../contract/scalars.ts'
import { dateText } from '../../format/dateText.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'

/** The due date as text; the end of a year in the official form, 2023年底. */
export function dueText(due: Day, lang: Lang): string {
  return due.endsWith('-12-31') ? ledgerWords[lang].yearEnd(due.slice(0, 4)) : dateText(due, lang)
}
