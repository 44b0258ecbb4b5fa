import styles from './Whisker.module.css'

/** The time that a date may mean, as a thin line with ends; its places are lengths of SVG. */
export function Whisker({ from, to, ends }: { from: string; to: string; ends: number }) {
  return (
    <g className={styles.whisker}>
      <line x1={from} x2={to} y1="0" y2="0" />
      <line x1={from} x2={from} y1={-ends} y2={ends} />
      <line x1={to} x2={to} y1={-ends} y2={ends} />
    </g>
  )
}
