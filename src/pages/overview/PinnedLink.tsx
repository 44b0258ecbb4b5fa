import { usePins } from '../../components/pins.ts'
import { formatCount } from '../../format/figureText.ts'
import { useText } from '../../i18n/words.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'

/** Leads down to the pinned indicators of this device, if there are any; at the end of a line, so that nothing moves. */
export function PinnedLink() {
  const { w } = useText()
  const pins = usePins()
  if (!useHydrated() || pins.length === 0) return null
  return (
    <>
      {' '}
      · <a href="#pinned">{w.pinnedBelow(formatCount(pins.length))}</a>
    </>
  )
}
