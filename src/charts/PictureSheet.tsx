import type { ReactNode } from 'react'
import { textWidth } from './labelPlaces.ts'
import { PictureLines } from './PictureLines.tsx'
import { paper } from '../ui/paper.ts'
import { textLines } from './textLines.ts'

const width = 1200
const edge = 56
const measure = width - 2 * edge
const head = { x: edge, lead: 44, fill: paper.ink, fontWeight: 600 }
const sub = { x: edge, size: 19, lead: 27, fill: paper.quiet }
const foot = { x: edge, size: 16, lead: 23, fill: paper.quiet }

/** The left and right margins of a sheet and the width between them, in pixels. */
export const sheet = { left: edge, right: width - edge, width: measure }

/**
 * The sheet of a self-contained picture: title and message above the drawing, notes and sources below.
 * It grows with its texts, so that none is cut off.
 */
export function PictureSheet({
  title,
  subtitle,
  caption,
  height,
  children,
}: {
  title: string
  subtitle: string
  /** The lines at the foot: notes, source, day of the data. */
  caption: readonly string[]
  /** The height of the drawing. */
  height: number
  /** Draws at the given top. */
  children: (top: number) => ReactNode
}) {
  // A long title gets smaller letters before it takes a second line; 1.04 allows for bold.
  const size = Math.min(34, Math.max(28, Math.floor(measure / textWidth(title, 1.04))))
  const heading = textLines(title, measure, size * 1.04, Infinity)
  const message = textLines(subtitle, measure, sub.size, Infinity)
  const notes = caption.flatMap((line) => textLines(line, measure, foot.size, Infinity))
  const messageTop = 32 + heading.length * head.lead
  const top = messageTop + message.length * sub.lead + 20
  const footTop = top + height + 24
  const bottom = footTop + notes.length * foot.lead + 30
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={bottom}
      viewBox={`0 0 ${width} ${bottom}`}
      fontFamily={paper.font}
      role="img"
    >
      <title>{title}</title>
      <rect width={width} height={bottom} fill={paper.ground} />
      <rect x={edge} width={72} height={6} fill={paper.data} />
      <PictureLines lines={heading} top={28} size={size} {...head} />
      <PictureLines lines={message} top={messageTop} {...sub} />
      {children(top)}
      <path d={`M${edge} ${footTop - 8}H${width - edge}`} stroke={paper.line} />
      <PictureLines lines={notes} top={footTop} {...foot} />
    </svg>
  )
}
