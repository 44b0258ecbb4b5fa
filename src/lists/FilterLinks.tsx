import { useText } from '../i18n/words.tsx'
import { WithoutScript } from '../ui/WithoutScript.tsx'
import styles from './FilterLinks.module.css'

/** A choice that a page offers, each option with its address. */
export type LinkedChoice = { label: string; options: readonly LinkedOption[] }
type LinkedOption = { name: string; to: string; current: boolean }

/** The choices of a page as links, which work without script. `choicesOf` is not called where script runs. */
export function FilterLinks({ choicesOf }: { choicesOf: () => readonly LinkedChoice[] }) {
  return (
    <WithoutScript>
      <Folded choicesOf={choicesOf} />
    </WithoutScript>
  )
}

function Folded({ choicesOf }: { choicesOf: () => readonly LinkedChoice[] }) {
  const { w } = useText()
  return (
    <details className={styles.fold}>
      <summary>{w.filterLinks}</summary>
      <dl className={styles.choices}>
        {choicesOf().map(({ label, options }) => (
          <div key={label} className={styles.choice}>
            <dt>{label}</dt>
            {options.map(({ name, to, current }) => (
              <dd key={name}>
                <a href={to} aria-current={current ? 'true' : undefined}>
                  {name}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
