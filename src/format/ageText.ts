import type { Lang } from '../contract/scalars.ts'
import { formatCount } from './figureText.ts'

/** An age in months as text: 27个月前, 27 months ago. */
export function ageText(months: number, lang: Lang): string {
  if (months < 1) return lang === 'zh' ? '不足1个月' : 'under a month'
  if (lang === 'zh') return `${formatCount(months)}个月前`
  return months === 1 ? '1 month ago' : `${formatCount(months)} months ago`
}
