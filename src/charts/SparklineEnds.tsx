import { periodText } from '../format/dateText.ts'
import { useText } from '../i18n/words.tsx'
import { recentPoints } from './Sparkline.tsx'
import styles from './SparklineEnds.module.css'
import type { Trend, TrendPoint } from './trend.ts'
import { wholeYear } from './yearSpan.ts'

/** The first and the last time of a small chart, below its ends. */
export function SparklineEnds({ trend }: { trend: Trend }) {
  const { lang } = useText()
  const points = recentPoints(trend)
  const textOfTime = ({ x, reading }: TrendPoint) =>
    trend.axis === 'year' ? String(wholeYear(x)) : periodText(reading, lang)
  const ends = [points[0], points[points.length - 1]].flatMap((point) =>
    point ? textOfTime(point) : [],
  )
  return (
    <p className={styles.ends} aria-hidden="true">
      {[...new Set(ends)].map((end) => (
        <span key={end}>{end}</span>
      ))}
    </p>
  )
}
