import styles from './Spacer.module.css'

/**
 * Keeps the height of the rows out of view, in pixels: an empty drawing, whose height can be an attribute,
 * as the content security policy forbids styles in HTML.
 */
export function Spacer({ height }: { height: number }) {
  return <svg className={styles.spacer} width="1" height={height} aria-hidden="true" />
}
