import { memo } from 'react'
import { Sparkline } from '../charts/Sparkline.tsx'
import { trendOf } from '../charts/trend.ts'
import { useAfterPaint } from '../components/afterPaint.ts'
import { isBroken, wholeOf } from '../contract/http/broken.ts'
import type { CatalogueRowAsRead } from '../contract/indicator/catalogue.ts'
import { currentOf } from '../domain/target/standing.ts'
import { periodText } from '../format/dateText.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { useText } from '../i18n/words.tsx'
import styles from './SearchValue.module.css'

/** The latest figure of a result and its course, in a place kept for it: rendered after the results, and not again with each letter. */
export const SearchValue = memo(function SearchValue({
  row: known,
}: {
  row: CatalogueRowAsRead | undefined
}) {
  const row = useAfterPaint(known)
  return (
    <>
      {' '}
      <span className={styles.place}>{row && <Latest row={row} />}</span>
    </>
  )
})

function Latest({ row: { indicator, readings: all } }: { row: CatalogueRowAsRead }) {
  const { lang, w } = useText()
  if (all.some(isBroken)) return <span className={styles.none}>{w.dataError}</span>
  const readings = wholeOf(all)
  const current = currentOf(readings)
  if (!current) return <span className={styles.none}>{w.noData}</span>
  const trend = trendOf(readings, indicator)
  return (
    <>
      {trend.points.length > 1 && (
        <span className={styles.course} aria-hidden="true">
          <Sparkline trend={trend} indicator={indicator} />
        </span>
      )}
      <span className={styles.figure}>
        <b translate="no">
          {current.status === 'ambiguous'
            ? w.unclear
            : textOf(formatFigure(current, indicator, lang))}
        </b>{' '}
        <span className={styles.period}>{periodText(current, lang)}</span>
      </span>
    </>
  )
}
