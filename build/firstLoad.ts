interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/**
 * Returns whether a module is imported statically by one of `starts`, directly or not. The modules for the
 * first number are put into one file, which compresses better than many.
 */
export function importedBy(starts: readonly string[]): (id: string, graph: Graph) => boolean {
  let needed: ReadonlySet<string> | null = null
  return (id, graph) => {
    needed ??= closureOf(starts, graph)
    return needed.has(id)
  }
}

function closureOf(starts: readonly string[], graph: Graph): ReadonlySet<string> {
  const closure = new Set<string>()
  const visit = (id: string): void => {
    if (closure.has(id)) return
    closure.add(id)
    graph.getModuleInfo(id)?.importedIds.forEach(visit)
  }
  starts.forEach(visit)
  return closure
}
