import type { AnswerDays } from '../../contract/http/answerDays.ts'
import type { Lang } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { clockText, dateText } from '../../format/dateText.ts'
import { recordsText } from '../../narrative/recordsText.ts'
import { wallWords } from '../../i18n/slides/wallWords.ts'
import type { Words } from '../../i18n/zh.ts'
import type { Freshness } from './renewal.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Nanjing is at UTC+8, without daylight saving. */
const ahead = 8 * hour

/**
 * The day of judging, the age of the records and the time of the fetch, which the server does not know; after a
 * failure, why and for how long (H13).
 */
export function wallAgeText(
  days: AnswerDays,
  { fetchedAt, failure }: Freshness,
  lang: Lang,
  w: Words,
): string {
  const t = wallWords[lang]
  const judged = w.judged(dateText(days.day, lang))
  const current = `${judged} · ${recordsText(days, lang, w)}`
  if (fetchedAt === null) return current
  const clock = clockText(fetchedAt)
  if (!failure) return `${current} · ${t.fetched(clock)}`
  const fetched = dateText(new Date(fetchedAt + ahead).toISOString().slice(0, 10), lang)
  const cause = w.failure[failure.kind].title
  return t.away(cause, judged, fetched, clock, spanText(failure.at - fetchedAt, lang))
}

/** A span of milliseconds in a suitable unit, rounded down. */
function spanText(span: number, lang: Lang): string {
  const t = wallWords[lang]
  if (span < minute) return t.underMinute
  if (span < hour) return t.minutes(formatCount(Math.floor(span / minute)))
  if (span < 2 * day) return t.hours(formatCount(Math.floor(span / hour)))
  return t.days(formatCount(Math.floor(span / day)))
}
