import type { ComponentPropsWithRef } from 'react'

/** A number to move along a line; its class draws it. */
export function RangeInput(props: Omit<ComponentPropsWithRef<'input'>, 'type'>) {
  return <input type="range" {...props} />
}
