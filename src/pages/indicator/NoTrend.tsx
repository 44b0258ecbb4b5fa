import { Link } from 'react-router'
import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicator/indicatorAnswers.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './NoTrend.module.css'

/** Shown where nothing can be drawn: there is no figure, or only ones with an unclear meaning. */
export function NoTrend({
  detail: { indicator, readings, targets },
  to,
}: {
  detail: IndicatorDetailAsRead
  to: (part: Partial<IndicatorSearch>) => string
}) {
  const { t, w, say } = useText(indicatorWords)
  const { t: chartText } = useText(chartWords)
  return (
    <div className={styles.none}>
      <h2 className="sr-only">{chartText.trendTitle(say(indicator.name))}</h2>
      {readings.length === 0 ? (
        <Notice
          title={chartText.trendEmpty}
          help={targets.length > 0 ? t.targetsSet : t.noFiguresYet}
        />
      ) : (
        <Notice title={w.unclear} help={t.unclearTrend}>
          <Link to={to({ tab: 'revisions' })}>{t.toUnclear}</Link>
        </Notice>
      )}
    </div>
  )
}
