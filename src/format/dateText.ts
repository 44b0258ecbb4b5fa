import type { Day, Lang, PartialDate } from '../contract/scalars.ts'
import { lastDayOf, type When } from '../domain/figure/period.ts'
import { homeTimeZone } from '../domain/figure/homeCity.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as text, as precise as it is known: 2024年5月16日, 16 May 2024. */
export function dateText(date: PartialDate, lang: Lang): string {
  const [year = '', month, day] = date.split('-')
  if (lang === 'zh')
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** The day without its year, where an axis has the years: 5月16日, 16 May. */
export function dayOfYearText(day: Day, lang: Lang): string {
  const [, month, date] = day.split('-').map(Number)
  return lang === 'zh' ? `${month}月${date}日` : `${date} ${months[(month ?? 1) - 1]}`
}

/** The period of a figure as text; a part of a year never reads like a whole one (H14). */
export function periodText({ period, basis, asOf }: When, lang: Lang): string {
  if (basis === 'as-of' && asOf)
    return lang === 'zh' ? `截至${dateText(asOf, lang)}` : `as of ${dateText(asOf, lang)}`
  if (basis === 'year-to-date' && asOf) return yearToDateText(asOf, lang)
  if (basis === 'undated' || period === null) {
    if (period === null) return lang === 'zh' ? '日期未载明' : 'undated'
    return lang === 'zh' ? `${period}年报道` : `reported ${period}`
  }
  if (basis === 'edition') return lang === 'zh' ? `${period}年版` : `${period} edition`
  return lang === 'zh' ? `${period}年` : period
}

function yearToDateText(asOf: PartialDate, lang: Lang): string {
  const [year = '', month, day] = asOf.split('-')
  if (day && asOf !== lastDayOf(`${year}-${month}`))
    return lang === 'zh'
      ? `${year}年1月1日—${Number(month)}月${Number(day)}日`
      : `1 Jan–${dateText(asOf, lang)}`
  if (lang === 'zh') return month === '01' ? `${year}年1月` : `${year}年1—${Number(month)}月`
  return month === '01' ? `Jan ${year}` : `Jan–${months[Number(month) - 1]} ${year}`
}

/** The time of day in the city of a timestamp in milliseconds: 14:05. */
export function clockText(moment: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: homeTimeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment)
}
