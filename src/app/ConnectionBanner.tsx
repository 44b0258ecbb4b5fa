import { notifyManager, type Query, type QueryCache, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { failureKindOf } from '../api/failureKind.ts'
import { clockText } from '../format/dateText.ts'
import { useText } from '../i18n/words.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './ConnectionBanner.module.css'

/** Says that the data on screen could not be refreshed, why, and from when it is. The numbers stay. */
export function ConnectionBanner() {
  const { w } = useText()
  const client = useQueryClient()
  const cache = client.getQueryCache()
  const offline = useSyncExternalStore(
    onConnection,
    () => !navigator.onLine,
    () => false,
  )
  // The oldest answer on screen decides the age shown.
  const oldest = useSyncExternalStore(
    (notify) => cache.subscribe(notifyManager.batchCalls(notify)),
    () =>
      onScreen(cache).reduce<Query | null>(
        (old, one) => (old && isOlder(old, one) ? old : one),
        null,
      ),
    () => null,
  )
  const failed = useSyncExternalStore(
    (notify) => cache.subscribe(notifyManager.batchCalls(notify)),
    () => onScreen(cache).find(({ state }) => state.status === 'error'),
    () => undefined,
  )
  if (!oldest || (!offline && !failed)) return null
  const since = clockText((failed ?? oldest).state.dataUpdatedAt)
  return (
    <div className={styles.banner} role="status">
      <span>
        {failed && !offline
          ? w.stale(w.failure[failureKindOf(failed.state.error)].title, since)
          : w.offline(since)}
      </span>
      <Button onClick={() => void client.refetchQueries({ type: 'active' })}>{w.retry}</Button>
    </div>
  )
}

/** The answers in use on screen; without chunks of the app, which have no age. */
function onScreen(cache: QueryCache): Query[] {
  return cache.findAll({
    type: 'active',
    predicate: ({ queryKey, state }) => queryKey[0] !== 'chunk' && state.data !== undefined,
  })
}

function isOlder(a: Query, b: Query): boolean {
  return a.state.dataUpdatedAt <= b.state.dataUpdatedAt
}

function onConnection(notify: () => void): () => void {
  window.addEventListener('online', notify)
  window.addEventListener('offline', notify)
  return () => {
    window.removeEventListener('online', notify)
    window.removeEventListener('offline', notify)
  }
}
