import { useCallback, useEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { moment } from '../../ui/clock.ts'
import { keepPlace } from './keepPlace.ts'
import { Shown, shownAfter } from './present.ts'

const Message = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown'), shown: Shown }),
  /** Sent by a window that just opened, to learn what is shown. */
  z.strictObject({ kind: z.literal('asks') }),
])

/** What is shown, kept the same in all windows that present one briefing. */
export function useShown(
  id: string,
  first: number,
  all: number,
): [Shown, (act: Parameters<typeof shownAfter>[1]) => void] {
  const [shown, setShown] = useState<Shown>({
    place: Math.max(0, Math.min(all - 1, first)),
    blank: false,
    thrown: null,
    peers: false,
    flipped: false,
    began: null,
  })
  const newest = useRef(shown)
  const channel = useRef<BroadcastChannel | null>(null)
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return undefined
    const open = new BroadcastChannel(`briefing ${id}`)
    channel.current = open
    open.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = z.safeParse(Message, data)
      if (!read.success) return
      if (read.data.kind === 'asks') open.postMessage({ kind: 'shown', shown: newest.current })
      else {
        newest.current = read.data.shown
        setShown(read.data.shown)
      }
    }
    open.postMessage({ kind: 'asks' })
    return () => {
      channel.current = null
      open.close()
    }
  }, [id])
  const act = useCallback(
    (wanted: Parameters<typeof shownAfter>[1]) => {
      const next = shownAfter(newest.current, wanted, all, moment())
      newest.current = next
      setShown(next)
      channel.current?.postMessage({ kind: 'shown', shown: next })
      keepPlace(next.place)
    },
    [all],
  )
  return [shown, act]
}
