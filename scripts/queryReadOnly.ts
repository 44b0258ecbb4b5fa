/** Replaces the mutations and infinite queries of TanStack Query, which the board does not use: see `leanLibraries`. */

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
    // It is always empty.
  }
}

export function infiniteQueryBehavior(): never {
  throw new Error('This build of the query library has no endless lists')
}
