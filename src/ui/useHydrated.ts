import { useSyncExternalStore } from 'react'

/**
 * Whether this page is React's already: false on the server, and while the browser takes over what came from there.
 * What only the device knows is shown once it is true.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges(): () => void {
  return nothing
}

function nothing(): void {
  // There is nothing to unsubscribe from.
}
