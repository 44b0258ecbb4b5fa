/** Stands in for what TanStack Query does for writing and for endless lists, as the board never does: see `leanLibraries`. */

export class MutationCache {
  findAll(): [] {
    return []
  }

  resumePausedMutations(): Promise<void> {
    return Promise.resolve()
  }

  build(): never {
    throw new Error('This build of the query library only reads')
  }

  clear(): void {
    // There is never anything in it.
  }
}

export function infiniteQueryBehavior(): never {
  throw new Error('This build of the query library has no endless lists')
}
