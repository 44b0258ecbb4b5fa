import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Day, Lang } from '../contract/scalars.ts'
import { daysAfter } from '../domain/figure/period.ts'
import { LanguageProvider } from '../i18n/words.tsx'
import { RecordsAge } from './RecordsAge.tsx'

const latestDay = '2026-02-02'
const line = (day: Day, today: Day, lang: Lang = 'zh', last: Day | null = latestDay) =>
  render(
    <LanguageProvider lang={lang}>
      <RecordsAge days={{ day, today, latestDay: last }} />
    </LanguageProvider>,
  ).container.textContent

describe('H13: the age of the records', () => {
  test.each([
    ['2026-11-30', '2026-11-30', '资料收录至2026年2月2日 · 距今301天'],
    ['2026-02-02', '2026-02-02', '资料收录至2026年2月2日 · 当日'],
    ['2026-02-03', '2026-02-03', '资料收录至2026年2月2日 · 距今1天'],
    ['2026-03-04', '2026-11-30', '资料收录至2026年2月2日 · 距判定日30天'],
    ['2027-02-02', '2026-11-30', '资料收录至2026年2月2日 · 距判定日365天'],
    ['2028-11-05', '2028-11-05', '资料收录至2026年2月2日 · 距今1,007天'],
  ])('on %s, seen on %s, is shown as %s', (day, today, text) => {
    expect(line(day, today)).toBe(text)
  })

  test('before the first record there is none', () => {
    expect(line('2000-01-01', '2026-11-30', 'zh', null)).toBe('判定日之前尚无资料')
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('above 90 days it has an icon with a name, not a colour alone', () => {
    const after = (days: number) => daysAfter(latestDay, days)
    line(after(90), after(90))
    expect(screen.queryByRole('img')).toBeNull()
    line(after(91), after(91))
    expect(screen.getByRole('img', { name: '资料较旧' })).toBeDefined()
  })
})
