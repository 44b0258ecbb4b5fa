import { createContext, type KeyboardEvent, type ReactNode, use } from 'react'

type Place = { kind: 'observation' | 'target' | 'milestone' | 'status'; id: string }

/** Opens the evidence of an item on a slide; null where slides are not interactive. */
export const SlideEvidenceContext = createContext<((of: Place, anchor: Element) => void) | null>(
  null,
)

/** A part of a slide that opens its evidence when clicked; a plain group where slides are not interactive. */
export function SlideEvidence({
  of,
  label,
  children,
}: {
  of: Place | null
  label: string
  children: ReactNode
}) {
  const open = use(SlideEvidenceContext)
  if (!open || !of) return <g>{children}</g>
  const ask = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    open(of, event.currentTarget)
  }
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      data-asks=""
      onClick={(event) => open(of, event.currentTarget)}
      onKeyDown={ask}
    >
      {children}
    </g>
  )
}
