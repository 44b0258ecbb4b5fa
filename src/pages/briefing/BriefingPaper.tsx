import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { usePrinting } from '../../ui/printing.ts'
import { BriefingPrint } from './BriefingPrint.tsx'
import { type PrintJob, PrintContext } from './PrintContext.ts'

/**
 * What is printed in place of the page: what was asked for, once; by the command of the browser, the slides of
 * the briefing that is edited.
 */
export function BriefingPaper({
  live,
  className,
  children,
}: {
  live: TakenBriefing
  className: string | undefined
  children: ReactNode
}) {
  const printing = usePrinting()
  const [job, ask] = useState<PrintJob | null>(null)
  const { briefing, layout } = job ?? { briefing: live, layout: 'slides' }
  useEffect(() => {
    const end = () => ask(null)
    window.addEventListener('afterprint', end)
    return () => window.removeEventListener('afterprint', end)
  }, [])
  const print = (wanted: PrintJob) => {
    flushSync(() => ask(wanted))
    window.print()
  }
  return (
    <PrintContext value={print}>
      <div className={className}>{children}</div>
      {printing && <BriefingPrint briefing={briefing} layout={layout} />}
    </PrintContext>
  )
}
