import type { AnswerDays } from '../contract/http/answerDays.ts'
import type { Lang } from '../contract/scalars.ts'
import { recordsAgeOf } from '../domain/figure/dataAge.ts'
import { formatCount } from '../format/figureText.ts'
import { dateText } from '../format/dateText.ts'
import type { Words } from '../i18n/zh.ts'

/** The day of the last record, and its age: 资料收录至2026年2月2日 · 距今301天. */
export function recordsText(days: AnswerDays, lang: Lang, w: Words): string {
  const { day, today, latestDay } = days
  const age = recordsAgeOf(days)
  if (latestDay === null || age === null) return w.noRecords
  const shown = (day === today ? w.recordsAge : w.recordsAgeThen)(formatCount(age))
  return `${w.recordsTo(dateText(latestDay, lang))} · ${shown}`
}

/** The day of judging for files and print, which are read later, and how old the records were on it. */
export function judgedText(days: AnswerDays, lang: Lang, w: Words): string {
  const { day, latestDay } = days
  const judged = w.judged(dateText(day, lang))
  // An empty `today` equals no day, so the text never says "today", which is another day for who reads the file.
  return day === latestDay ? judged : `${judged} · ${recordsText({ ...days, today: '' }, lang, w)}`
}
