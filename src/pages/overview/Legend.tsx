import { PointMark } from '../../charts/PointMark.tsx'
import marks from '../../charts/marks.module.css'
import { useText } from '../../i18n/words.tsx'
import styles from './Legend.module.css'

/** What the marks mean. */
export function Legend() {
  const { w } = useText()
  const { exact, over, hollow, partYear, gap, targets } = w.legendItems
  return (
    <section className={styles.legend} aria-labelledby="legend">
      <h2 id="legend">{w.legend}</h2>
      <ul>
        <Item text={exact}>
          <PointMark x={14} y={10} mark="solid" />
        </Item>
        <Item text={over}>
          <PointMark x={14} y={17} mark="over" />
        </Item>
        <Item text={hollow}>
          <PointMark x={14} y={10} mark="hollow" />
        </Item>
        <Item text={partYear}>
          <PointMark x={14} y={10} mark="part-year" />
        </Item>
        <Item text={gap}>
          <path className={marks.line} d="M1 13H9M19 7H27" />
          <path className={marks.break} d="M14 2V18" />
        </Item>
        <Item text={targets}>
          <path className={marks.floor} d="M8 3V17" />
          <path className={marks.stretch} d="M20 3V17" />
        </Item>
      </ul>
    </section>
  )
}

function Item({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 28 20" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  )
}
