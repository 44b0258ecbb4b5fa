import type { ReactNode } from 'react'
import { PaperContext } from '../../charts/paperInk.ts'
import type { Paper } from '../../ui/paper.ts'
import { canvas } from './slideLayout.ts'

/** The drawing of a slide or of a board of the wall, on its ground; `title` is its name. */
export function SlideSheet({
  title,
  colours,
  children,
}: {
  title: string
  colours: Paper
  children: ReactNode
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${canvas.width} ${canvas.height}`}
      width={canvas.width}
      height={canvas.height}
      fontFamily={colours.font}
      role="group"
      aria-label={title}
    >
      <PaperContext value={colours}>
        <rect width={canvas.width} height={canvas.height} fill={colours.ground} />
        {children}
      </PaperContext>
    </svg>
  )
}
