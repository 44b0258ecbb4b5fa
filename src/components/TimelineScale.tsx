import type { Day } from '../contract/scalars.ts'
import { yearNames, yearOfDay } from '../domain/milestone/timeline.ts'
import { dayOfYearText } from '../format/dateText.ts'
import { percentLength } from '../format/figureText.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './Timeline.module.css'

/** The years of a timeline, and above them the day for which it is shown. */
export function TimelineScale({
  years: [first, last],
  day,
}: {
  years: readonly [number, number]
  day: Day
}) {
  const { lang, t } = useText(milestoneWords)
  const names = yearNames([first, last])
  const today = (yearOfDay(day) - first) / names.length
  return (
    <svg className={styles.scale} aria-hidden="true">
      {today >= 0 && today <= 1 && (
        <text
          className={styles.todayText}
          x={percentLength(today)}
          y="16"
          textAnchor={today < 0.12 ? 'start' : today > 0.88 ? 'end' : 'middle'}
        >
          {t.todayOn(dayOfYearText(day, lang))}
        </text>
      )}
      {names.map((name, place) =>
        names.length > 12 && place % 2 === 1 ? null : (
          <text
            key={name}
            className={styles.year}
            x={percentLength((place + 0.5) / names.length)}
            y="38"
            textAnchor="middle"
          >
            {name}
          </text>
        ),
      )}
    </svg>
  )
}
