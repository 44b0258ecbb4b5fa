import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'

/** A list kept on this device; null where storage is blocked. */
export type DeviceList<Item> = {
  read: () => readonly Item[] | null
  /** Returns false where that failed. */
  write: (items: readonly Item[]) => boolean
  /** Calls `notify` when this or another tab writes; returns the function to unsubscribe. */
  subscribe: (notify: () => void) => () => void
}

const none: readonly never[] = []

/** A list in the local storage. What is invalid in it, or stands there twice, is left out. */
export function deviceList<Item>(
  key: string,
  item: z.ZodMiniType<Item>,
  idOf: (item: Item) => string,
): DeviceList<Item> {
  const Stored = z.catch(z.array(z.catch(z.nullable(item), null)), [])
  const listeners = new Set<() => void>()
  let last: { text: string | null; items: readonly Item[] } = { text: null, items: none }
  return {
    read: () => {
      let text: string | null
      try {
        text = localStorage.getItem(key)
      } catch {
        return null
      }
      if (text !== last.text) last = { text, items: itemsIn(text, Stored, idOf) }
      return last.items
    },
    write: (items) => {
      try {
        localStorage.setItem(key, JSON.stringify(items))
      } catch {
        return false
      }
      for (const notify of listeners) notify()
      return true
    },
    subscribe: (notify) => {
      // Without a key, the whole storage was cleared.
      const onStorage = (event: StorageEvent) => {
        if (event.key === null || event.key === key) notify()
      }
      listeners.add(notify)
      window.addEventListener('storage', onStorage)
      return () => {
        listeners.delete(notify)
        window.removeEventListener('storage', onStorage)
      }
    },
  }
}

/** A list of this device as it is now; empty in the page as the server sends it. */
export function useDeviceList<Item>({ subscribe, read }: DeviceList<Item>): readonly Item[] | null {
  return useSyncExternalStore(subscribe, read, () => none)
}

function itemsIn<Item>(
  text: string | null,
  Stored: z.ZodMiniType<(Item | null)[]>,
  idOf: (item: Item) => string,
): readonly Item[] {
  let stored: (Item | null)[]
  try {
    stored = z.parse(Stored, JSON.parse(text ?? '[]'))
  } catch {
    // Not JSON: treated as nothing stored.
    return none
  }
  const ids = new Set<string>()
  return stored.filter((one): one is Item => {
    if (one === null || ids.has(idOf(one))) return false
    ids.add(idOf(one))
    return true
  })
}
