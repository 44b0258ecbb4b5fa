import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from './TrendToolbar.module.css'
import type { TrendView } from './trendView.ts'

/** Sets how the trend is shown: kind of chart, targets on or off; `children` are more actions. */
export function TrendToolbar({
  view: { kinds, kind },
  targets,
  to,
  children,
}: {
  view: Pick<TrendView, 'kinds' | 'kind'>
  /** Whether targets are shown; null where there are none to show. */
  targets: boolean | null
  to: (part: Partial<IndicatorSearch>) => string
  children: ReactNode
}) {
  const { t } = useText(indicatorWords)
  const navigate = useNavigate()
  return (
    <div className={styles.toolbar}>
      <div className={styles.kinds} role="group" aria-label={t.chartKind}>
        {kinds.map((one) => (
          <Link
            key={one}
            className={styles.kind}
            to={to({ chart: one === 'line' ? null : one })}
            aria-label={t.kindNames[one]}
            aria-current={one === kind}
          >
            {t.kinds[one]}
          </Link>
        ))}
      </div>
      {targets !== null && (
        <Choice
          type="checkbox"
          checked={targets}
          onChange={({ target }) => void navigate(to({ targets: target.checked ? null : 'no' }))}
        >
          {t.showTargets}
        </Choice>
      )}
      <div className={styles.away}>{children}</div>
    </div>
  )
}
