import { Link, useNavigate } from 'react-router'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { AddressForm } from '../../ui/AddressForm.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './BaseChoice.module.css'

/** Chooses values or an index with a base year; offered only where an exact figure can be the base. */
export function BaseChoice({
  years,
  first,
  base,
  toBase,
}: {
  years: readonly string[]
  /** The base year when switching to the index; null where there is none. */
  first: string | null
  base: string | null
  toBase: (base: string | null) => string
}) {
  const { t, w } = useText(compareWords)
  const navigate = useNavigate()
  if (first === null) return <p className={styles.none}>{t.noBase}</p>
  return (
    <nav className={styles.choice} aria-label={t.view}>
      <Link to={toBase(null)} aria-current={base === null}>
        {t.values}
      </Link>
      <Link to={toBase(base ?? first)} aria-current={base !== null}>
        {t.byIndex}
      </Link>
      {base !== null && (
        <AddressForm to={toBase(null)} submit={w.showChosen} className={styles.base}>
          <Field label={t.base}>
            <Select name="base" value={base} onChoose={(year) => void navigate(toBase(year))}>
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
          </Field>
        </AddressForm>
      )}
    </nav>
  )
}
