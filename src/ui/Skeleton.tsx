import styles from './Skeleton.module.css'

/** Holds the place of content that is on its way, in the size it will have. */
export function Skeleton({ size }: { size: 'line' | 'title' | 'card' | 'panel' | 'sheet' }) {
  return <div className={`${styles.block} ${styles[size]}`} aria-hidden="true" />
}
