import styles from './BarGradients.module.css'

/** For the end of a bar whose value is a lower bound: the colour of the text around it, fading out to the right. */
export function FadeGradient({ id }: { id: string }) {
  return (
    <linearGradient id={id}>
      <stop stopColor="currentColor" />
      <stop stopColor="currentColor" offset="1" stopOpacity="0" />
    </linearGradient>
  )
}

/** For a bar whose value is not settled: stripes, repeated every half rem, turned by 25°. */
export function HatchGradient({ id }: { id: string }) {
  return (
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      spreadMethod="repeat"
      x1="0"
      y1="0"
      x2="0.453rem"
      y2="0.211rem"
    >
      <stop stopColor="currentColor" />
      <stop stopColor="currentColor" offset="0.5" />
      <stop className={styles.tint} offset="0.5" />
      <stop className={styles.tint} offset="1" />
    </linearGradient>
  )
}
