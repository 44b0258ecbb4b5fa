import { createContext, type Ref } from 'react'

/** Stands in for what React Router does where a server renders its pages, as it never does here: see `leanLibraries`. */

export const FrameworkContext = createContext(undefined)

/** Links are never fetched ahead. */
export function usePrefetchBehavior(): readonly [false, null, Record<string, never>] {
  return [false, null, {}]
}

export function mergeRefs<T>(forwarded: Ref<T>): Ref<T> {
  return forwarded
}

export function PrefetchPageLinks(): null {
  return null
}
