import styles from './Skeleton.module.css'

/** A placeholder for content that is loading, in its final size. */
export function Skeleton({ size }: { size: 'line' | 'title' | 'card' | 'panel' | 'sheet' }) {
  return <div className={`${styles.block} ${styles[size]}`} aria-hidden="true" />
}
