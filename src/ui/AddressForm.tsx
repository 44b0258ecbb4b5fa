import type { ReactNode } from 'react'
import styles from './AddressForm.module.css'
import { Button } from './Button.tsx'
import { useHydrated } from './useHydrated.ts'
import { WithoutScript } from './WithoutScript.tsx'

/**
 * A form around controls that act by themselves where script runs, and there does nothing. Without script, its button
 * leads to the address `to` with the fields of the controls.
 */
export function AddressForm({
  to,
  submit,
  place = 'beside',
  className = '',
  children,
}: {
  /** Without the fields of the controls. */
  to: string
  submit: string
  /** Of the button. */
  place?: 'beside' | 'below'
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <form
      className={`${styles[place]} ${className}`}
      action={to.split('?')[0]}
      // Enter in a field would else say what is wrong with it, and the control says nothing.
      noValidate={useHydrated()}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <WithoutScript place={place}>
        <Kept query={to.split('?')[1]} />
        <Button type="submit" className={styles.submit}>
          {submit}
        </Button>
      </WithoutScript>
    </form>
  )
}

/** The rest of the address as hidden fields: a browser puts the fields of a form in place of its query. */
function Kept({ query }: { query: string | undefined }) {
  return [...new URLSearchParams(query)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
