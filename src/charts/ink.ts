import { createContext, type SVGAttributes, use } from 'react'
import styles from './marks.module.css'

/**
 * How the marks of a drawing look: classes on screen, attributes in an exported picture, which has no
 * style sheet.
 */
export type Ink = Record<
  | 'solid'
  | 'hollow'
  | 'open'
  | 'line'
  | 'area'
  | 'break'
  | 'floor'
  | 'stretch'
  | 'gap'
  | 'gapGround'
  | 'leader'
  // Texts: figures, goals and remarks.
  | 'value'
  | 'goal'
  | 'note',
  SVGAttributes<SVGElement>
>

const screenInk: Ink = {
  solid: { className: styles.solid },
  hollow: { className: styles.hollow },
  open: { className: styles.open },
  line: { className: styles.line },
  area: { className: styles.area },
  break: { className: styles.break },
  floor: { className: styles.floor },
  stretch: { className: styles.stretch },
  gap: { className: styles.gap },
  gapGround: { className: styles.gapGround },
  leader: { className: styles.leader },
  value: { className: styles.value },
  goal: { className: styles.goal },
  note: { className: styles.note },
}

export const InkContext = createContext(screenInk)

/** The marks of other cities in a picture; on screen `useQuietInk` has them. */
export const PeerInkContext = createContext<Ink | null>(null)

export function useInk(): Ink {
  return use(InkContext)
}
