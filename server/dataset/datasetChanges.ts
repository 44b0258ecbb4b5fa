import { isDeepStrictEqual } from 'node:util'
import type { Dataset } from '../store.ts'
export type ListChanges = {
  added: string[]
  changed: { id: string; fields: string[] }[]
  missing: string[]
  reordered: boolean
}
export type Changes = Record<keyof Dataset, ListChanges>
export function changesBetween(before: Dataset, after: Dataset): Changes {
  const out: Record<string, ListChanges> = {}
  for (const list of Object.keys(after) as (keyof Dataset)[]) {
    const old = new Map(before[list].map((row) => [row.id, row]))
    const now = new Map(after[list].map((row) => [row.id, row]))
    out[list] = {
      added: [...now.keys()].filter((id) => !old.has(id)),
      changed: [...now]
        .filter(([id, row]) => old.has(id) && !isDeepStrictEqual(old.get(id), row))
        .map(([id]) => ({ id, fields: [] })),
      missing: [...old.keys()].filter((id) => !now.has(id)),
      reordered: before[list].map((r) => r.id).join() !== after[list].map((r) => r.id).join(),
    }
  }
  return out as Changes
}
export function isEmpty(changes: Changes): boolean {
  return Object.values(changes).every(
    (c) => c.added.length + c.changed.length + c.missing.length === 0 && !c.reordered,
  )
}
