import { createContext, type Ref } from 'react'

/** Replaces the server rendering of React Router, which the board does not use: see `leanLibraries`. */

export const FrameworkContext = createContext(undefined)

/** Links are never prefetched. */
export function usePrefetchBehavior(): readonly [false, null, Record<string, never>] {
  return [false, null, {}]
}

export function mergeRefs<T>(forwarded: Ref<T>): Ref<T> {
  return forwarded
}

export function PrefetchPageLinks(): null {
  return null
}
