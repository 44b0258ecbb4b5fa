import type { ReactNode } from 'react'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { percentLength } from '../format/figureText.ts'
import { formatTick } from '../format/axisText.ts'
import { useText } from '../i18n/words.tsx'
import { useRem } from '../ui/rootFontSize.ts'
import styles from './DotPlot.module.css'
import { type DotAxis, dotAxis } from './DotPlotAxis.ts'
import { useQuietInk } from './DotPlotInk.ts'
import { DotPlotMark } from './DotPlotMark.tsx'
import { InkContext, useInk } from './ink.ts'

/** One city of the plot; `place` is its rank, null where the figures are ranks themselves. */
export type DotRow = {
  reading: Reading
  name: string
  place: string | null
  /** The city that the board is about. */
  own: boolean
}

/** How far the drawing of the ticks reaches beyond the axis on either side, in rem; as in the style sheet. */
const tickRoom = 1.75

/**
 * One row per city on one axis of values. The rows are a list that reads well without the drawing;
 * `figure` renders the value with the link to its evidence.
 */
export function DotPlot({
  rows,
  indicator,
  label,
  figure,
}: {
  rows: readonly DotRow[]
  indicator: IndicatorGlance
  label: string
  figure: (row: DotRow) => ReactNode
}) {
  const { lang } = useText()
  const ranks = indicator.measure === 'rank'
  const axis = dotAxis(
    rows.map(({ reading }) => reading.value),
    ranks,
  )
  return (
    <div className={ranks ? `${styles.plot} ${styles.ranks}` : styles.plot}>
      <ol aria-label={label}>
        {rows.map((row) => (
          <li key={row.reading.id} className={row.own ? `${styles.row} ${styles.own}` : styles.row}>
            {row.place && <span className={styles.place}>{row.place}</span>}{' '}
            <span className={styles.name}>{row.name}</span>{' '}
            <Strip row={row} indicator={indicator} axis={axis} />
            <span className={styles.value}>{figure(row)}</span>
          </li>
        ))}
      </ol>
      <div className={styles.axis} aria-hidden="true">
        <svg className={styles.ticks}>
          {axis.ticks.map((tick) => {
            const share = axis.shareOf(tick)
            return (
              <text
                key={tick}
                x={percentLength(share)}
                dx={`${tickRoom * (1 - 2 * share)}rem`}
                y="0.5625rem"
              >
                {formatTick(tick, axis.highest, indicator, lang)}
              </text>
            )
          })}
        </svg>
      </div>
    </div>
  )
}

function Strip({
  row: { reading, own },
  indicator,
  axis,
}: {
  row: DotRow
  indicator: IndicatorGlance
  axis: DotAxis
}) {
  const rem = useRem()
  const ink = useInk()
  const quiet = useQuietInk()
  return (
    <span className={styles.strip} aria-hidden="true">
      <svg className={styles.drawing}>
        {axis.ticks.map((tick) => {
          const x = percentLength(axis.shareOf(tick))
          return <line key={tick} className={styles.grid} x1={x} x2={x} y1="0" y2="100%" />
        })}
        <line className={styles.guide} x1="0" x2="100%" y1="50%" y2="50%" />
        <svg x={percentLength(axis.shareOf(reading.value))} y="50%" overflow="visible">
          <InkContext value={own ? ink : quiet}>
            <DotPlotMark
              reading={reading}
              indicator={indicator}
              size={rem * (own ? 0.4375 : 0.3125)}
            />
          </InkContext>
        </svg>
      </svg>
    </span>
  )
}
