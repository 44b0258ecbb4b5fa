import type { Ink } from './ink.ts'

/** The colours of the light theme, for pictures: they are the same whatever the screen looks like. */
export const paper = {
  ground: '#ffffff',
  ink: '#1c1a26',
  quiet: '#565263',
  line: '#e4e1d9',
  grid: '#efece5',
  data: '#54318a',
  tint: '#f0ebf8',
  target: '#d7a23c',
  targetText: '#8f6210',
  font: "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif",
} as const

/** Pixels of one rem in a picture that is 1200 wide. */
export const paperRem = 24

const written = { fontSize: paperRem * 0.75 }

/** Marks in a picture that is 1200 wide; see `Ink`. */
export const paperInk: Ink = {
  solid: { fill: paper.data, stroke: paper.ground, strokeWidth: 2 },
  hollow: { fill: paper.ground, stroke: paper.data, strokeWidth: 2.5 },
  open: {
    fill: 'none',
    stroke: paper.data,
    strokeWidth: 2.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  line: {
    fill: 'none',
    stroke: paper.data,
    strokeWidth: 3,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  area: { fill: paper.tint, stroke: 'none' },
  break: { stroke: paper.quiet, strokeWidth: 1.5, strokeDasharray: '3 4' },
  floor: { stroke: paper.target, strokeWidth: 4 },
  stretch: { stroke: paper.target, strokeWidth: 4, strokeDasharray: '7 5' },
  leader: { stroke: paper.quiet, strokeWidth: 1 },
  value: { ...written, fill: paper.ink },
  goal: { ...written, fill: paper.targetText },
  note: { ...written, fill: paper.quiet },
}

/** The same marks for those beside whom the board's own city stands out. */
export const quietPaperInk: Ink = {
  ...paperInk,
  solid: { ...paperInk.solid, fill: paper.quiet },
  hollow: { ...paperInk.hollow, stroke: paper.quiet },
  open: { ...paperInk.open, stroke: paper.quiet },
  line: { ...paperInk.line, stroke: paper.quiet },
}
