import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, Suspense } from 'react'
import { chunkQuery } from '../../api/chunk.ts'
import { failureKindOf } from '../../api/failureKind.ts'
import { usePins } from '../../components/pins.ts'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import type { PinnedCards } from './PinnedCards.tsx'

const pinnedQuery = chunkQuery('pinned-cards', () => import('./PinnedCards.tsx'))

/** The pinned indicators of this device, if any: last on the page, as nothing may move when they come. */
export function PinnedSlot({ view }: Pick<ComponentProps<typeof PinnedCards>, 'view'>) {
  const pins = usePins()
  if (!useHydrated() || pins.length === 0) return null
  return (
    <RetryBoundary kindOf={failureKindOf}>
      <Suspense fallback={<Skeleton size="panel" />}>
        <LazyCards view={view} ids={pins} />
      </Suspense>
    </RetryBoundary>
  )
}

function LazyCards(props: ComponentProps<typeof PinnedCards>) {
  const { data } = useSuspenseQuery(pinnedQuery)
  return <data.PinnedCards {...props} />
}
