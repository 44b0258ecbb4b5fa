export interface Recorded {
  fcp?: number
  lcp?: number
  firstNumber?: number
  firstChart?: number
  /** When React answers the reader. */
  live?: number
  filterToPaint?: number
  blocking: number
  cls: number
}

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

/**
 * Runs in the page before anything else and records into `window.recorded`. Must be self-contained, as it
 * is sent to the browser as text.
 */
export function recordPaints(): void {
  const recorded: Recorded = { blocking: 0, cls: 0 }
  Reflect.set(window, 'recorded', recorded)

  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take))
    observer.observe({ type, buffered: true })
  }
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') recorded.fcp = entry.startTime
  })
  observe('largest-contentful-paint', (entry) => {
    recorded.lcp = entry.startTime
  })
  observe('longtask', (entry) => {
    recorded.blocking += Math.max(0, entry.duration - 50)
  })
  observe('layout-shift', (entry) => {
    const shift = entry as LayoutShift
    if (!shift.hadRecentInput) recorded.cls += shift.value
  })

  const afterPaint = (done: () => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = done
      channel.port2.postMessage(null)
    })
  }

  const awaited = {
    // A figure of a card, one with its evidence in a table, or one drawn on a wall.
    firstNumber:
      '[data-kpi-value], main [class*="EvidenceLink-"]:not([tabindex="-1"]), main [class*="WallCanvas-"] text',
    firstChart: '.recharts-surface path, [class*="ChartPicture-"] path',
  }
  const seen = new Set<string>()
  const look = (): void => {
    for (const [name, selector] of Object.entries(awaited)) {
      if (seen.has(name) || !document.querySelector(selector)) continue
      seen.add(name)
      afterPaint(() => Object.assign(recorded, { [name]: performance.now() }))
    }
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['d', 'class'],
  })

  const lookForReact = (): void => {
    const element = document.getElementById('root')?.firstElementChild
    if (element && Object.keys(element).some((key) => key.startsWith('__reactFiber')))
      recorded.live = performance.now()
    else setTimeout(lookForReact, 20)
  }
  // Not in frames, as asking for them would make the page draw more of them than it does by itself.
  setTimeout(lookForReact, 20)

  document.addEventListener(
    'click',
    (event) => {
      afterPaint(() => {
        recorded.filterToPaint = performance.now() - event.timeStamp
      })
    },
    { capture: true, once: true },
  )
}
