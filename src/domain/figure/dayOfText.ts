import { Day } from '../../contract/scalars.ts'

const forms = [
  /** 2026-02-02, 2026/2/2, 2026.2.2, 2026年2月2日 */
  /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})[日号]?$/,
  /** 20260202 */
  /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/,
  /** 2 Feb 2026 */
  /^(?<date>\d{1,2})(?<name>[a-z]{3})[a-z]*,?(?<year>\d{4})$/,
]

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that a text names as offices write it, in either language; null where it names none. */
export function dayOfText(text: string): Day | null {
  // Full-width digits, as some keyboards write them, become plain ones.
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
  for (const form of forms) {
    const parts = form.exec(plain)?.groups
    if (!parts) continue
    const month = parts['month'] ?? String(months.indexOf(parts['name'] ?? '') + 1)
    const day = `${parts['year']}-${month.padStart(2, '0')}-${parts['date']?.padStart(2, '0')}`
    return Day.safeParse(day).data ?? null
  }
  return null
}
