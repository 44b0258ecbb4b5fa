import type { ComponentPropsWithRef } from 'react'
import styles from './Control.module.css'
import { useHydrated } from './useHydrated.ts'

/**
 * A field for text. A class positions it; with `look` bare it also styles it. A controlled one
 * takes no text before the app runs, which would not hear of it.
 */
export function TextInput({
  look = 'plain',
  type = 'text',
  className = '',
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  type?: 'text' | 'search'
  look?: 'plain' | 'bare'
}) {
  const hydrated = useHydrated()
  return (
    <input
      type={type}
      className={`${styles[look]} ${className}`}
      readOnly={!hydrated && rest.value !== undefined}
      {...rest}
    />
  )
}
