import type { ReactNode } from 'react'
import { whiskerEnds } from '../charts/milestoneMarks.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { useText } from '../i18n/words.tsx'
import { MilestoneMark } from './MilestoneMark.tsx'
import styles from './TimelineLegend.module.css'
import { Whisker } from './Whisker.tsx'

/** What the marks of a timeline mean: how precise a date is, and the state of a step. */
export function TimelineLegend() {
  const { t } = useText(milestoneWords)
  return (
    <ul className={styles.legend} aria-label={t.legend}>
      {(['day', 'month', 'year'] as const).map((precision) => (
        <li key={precision}>
          <Sign>
            {precision !== 'day' && (
              <Whisker
                from={precision === 'month' ? '-6' : '-18'}
                to={precision === 'month' ? '6' : '18'}
                ends={whiskerEnds[precision]}
              />
            )}
            <MilestoneMark state="done" precision={precision} />
          </Sign>
          {t.precision[precision]}
        </li>
      ))}
      {(['done', 'expected', 'unconfirmed'] as const).map((state) => (
        <li key={state}>
          <Sign>
            <MilestoneMark state={state} precision="day" />
          </Sign>
          {t.stateName[state]}
        </li>
      ))}
      <li>
        <Sign>
          <path className={styles.today} d="M0 -12V12" />
        </Sign>
        {t.today}
      </li>
    </ul>
  )
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.sign} viewBox="-20 -12 40 24" aria-hidden="true">
      {children}
    </svg>
  )
}
