import { useMemo } from 'react'
import { usePins } from '../../components/pins.ts'
import { useHydrated } from '../../ui/useHydrated.ts'
import type { IndicatorEntry } from './entry.ts'

/** The pinned entries if only those are asked for, else all; all, too, in the page as the server sends it. */
export function usePinnedOnly(
  all: readonly IndicatorEntry[],
  asked: boolean,
): readonly IndicatorEntry[] {
  const pins = usePins()
  const only = useHydrated() && asked ? pins : null
  return useMemo(
    () => (only ? all.filter(({ indicator }) => only.includes(indicator.id)) : all),
    [all, only],
  )
}
