import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import { usePrinting } from '../ui/printing.ts'
import { useRem } from '../ui/rootFontSize.ts'
import { ChartPicture } from './ChartPicture.tsx'
import styles from './LargeChart.module.css'
import type { ChartGiven } from './chartGiven.ts'
import type { ChartFrame } from './recharts/ChartFrame.tsx'

/** The size until the chart is measured, where it cannot be, and on paper. */
const unmeasured = { width: 720, height: 320 }

/** Recharts, once one chart has loaded it. */
let loaded: typeof ChartFrame | null = null

/**
 * A large chart: first a picture, then, once the page is idle or the reader reaches for it, a chart by Recharts
 * in its place, with pointer and keyboard. Where its code cannot be loaded, the picture stays.
 */
export function LargeChart<T extends { x: number; y: number }>(given: ChartGiven<T>) {
  const { t } = useText(chartWords)
  const rem = useRem()
  const printing = usePrinting()
  const field = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(unmeasured)
  const [Frame, setFrame] = useState(() => loaded)
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = field.current ?? {}
      if (width > 0 && height > 0) setSize({ width, height })
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  const makeLive = useCallback(async () => {
    const frame = await loadFrame()
    setFrame(() => frame)
  }, [])
  useEffect(() => (Frame ? undefined : whenIdle(() => void makeLive())), [Frame, makeLive])
  return (
    <div className={styles.chart} onPointerEnter={Frame ? undefined : () => void makeLive()}>
      <div className={styles.field} ref={field}>
        {printing ? (
          <ChartPicture {...given} rem={rem} size={unmeasured} />
        ) : Frame ? (
          <Frame {...given} help={t.chartKeys} rem={rem} size={size} />
        ) : (
          <ChartPicture {...given} rem={rem} size={size} />
        )}
      </div>
    </div>
  )
}

async function loadFrame(): Promise<typeof ChartFrame | null> {
  try {
    loaded = (await import('./recharts/ChartFrame.tsx')).ChartFrame
  } catch {
    // The picture says what the chart would.
  }
  return loaded
}

/** Calls back once the browser has time, also where it cannot tell; returns how to take that back. */
function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, 200)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(then, { timeout: 2_000 })
  return () => cancelIdleCallback(idle)
}
