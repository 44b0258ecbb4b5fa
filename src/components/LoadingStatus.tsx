import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useText } from '../i18n/words.tsx'
import styles from './LoadingStatus.module.css'

/** Says that the page is loading, which attempt it is, and after four seconds that it takes long. */
export function LoadingStatus() {
  const { w } = useText()
  const cache = useQueryClient().getQueryCache()
  const failures = useSyncExternalStore(
    (notify) => cache.subscribe(notifyManager.batchCalls(notify)),
    () =>
      Math.max(
        0,
        ...cache
          .getAll()
          .filter(({ state }) => state.fetchStatus === 'fetching')
          .map(({ state }) => state.fetchFailureCount),
      ),
    () => 0,
  )
  return (
    <p className={styles.loading} role="status">
      {failures > 0 ? w.attempt(failures + 1) : w.loading}
      <span className={styles.late}>{w.stillLoading}</span>
    </p>
  )
}
