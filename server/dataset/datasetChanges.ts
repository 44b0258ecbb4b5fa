import { isDeepStrictEqual } from 'node:util'
import type { Dataset } from '../store/store.ts'
import { type ListName, listNames } from './datasetLists.ts'

export type ListChanges = {
  added: readonly string[]
  /** Changed rows with the names of the fields that differ. */
  changed: readonly { id: string; fields: readonly string[] }[]
  missing: readonly string[]
  /** Whether the rows in both datasets come in another order. */
  reordered: boolean
}

export type Changes = Record<ListName, ListChanges>

/** Most ids named in one line. */
const named = 20

/** The changes from one dataset to another, by list. */
export function changesBetween(before: Dataset, after: Dataset): Changes {
  return Object.fromEntries(
    listNames.map((list) => [list, listChanges(before[list], after[list])]),
  ) as Changes
}

export function isEmpty(changes: Changes): boolean {
  return listNames.every((list) => {
    const { added, changed, missing, reordered } = changes[list]
    return added.length + changed.length + missing.length === 0 && !reordered
  })
}

/** The part of a list that may leave it without being asked for by name. */
const mayLeave = 0.1

/** A line for each list of which so much would be left out that it may be a mistake. */
export function largeRemovals(changes: Changes, before: Dataset): string[] {
  return listNames.flatMap((list) => {
    const [missing, all] = [changes[list].missing.length, before[list].length]
    return missing > all * mayLeave
      ? [`${list}: ${missing} of ${all} would no longer be there`]
      : []
  })
}

/** Lines for a terminal, one for each list that would change. */
export function changesText(changes: Changes): string[] {
  return listNames.flatMap((list) => {
    const { added, changed, missing, reordered } = changes[list]
    const parts = [
      counted(added, 'new'),
      counted(
        changed.map(({ id, fields }) => `${id}: ${fields.join(', ')}`),
        'changed',
      ),
      counted(missing, 'no longer there'),
      reordered ? 'in another order' : null,
    ].filter((part) => part !== null)
    return parts.length > 0 ? [`${list}: ${parts.join('; ')}`] : []
  })
}

type Row = { readonly id: string }

function listChanges(before: readonly Row[], after: readonly Row[]): ListChanges {
  const old = new Map(before.map((row) => [row.id, row]))
  const ids = new Set(after.map(({ id }) => id))
  const added = after.filter(({ id }) => !old.has(id)).map(({ id }) => id)
  const staying = after.filter(({ id }) => old.has(id))
  const order = before.filter(({ id }) => ids.has(id))
  return {
    added,
    changed: staying.flatMap((row) => {
      const fields = changedFields(old.get(row.id) ?? {}, row)
      return fields.length > 0 ? [{ id: row.id, fields }] : []
    }),
    missing: before.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    reordered: staying.some(({ id }, place) => order[place]?.id !== id),
  }
}

function changedFields(before: object, after: object): string[] {
  return Object.keys(after).filter(
    (field) => !isDeepStrictEqual(Reflect.get(before, field), Reflect.get(after, field)),
  )
}

function counted(ids: readonly string[], word: string): string | null {
  if (ids.length === 0) return null
  const rest = ids.length - named
  return `${ids.length} ${word} (${ids.slice(0, named).join('; ')}${rest > 0 ? `; and ${rest} more` : ''})`
}
