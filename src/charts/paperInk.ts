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

/** Marks in a picture of logical pixels; see `Ink`. */
export const paperInk: Ink = {
  solid: { fill: paper.data, stroke: paper.ground, strokeWidth: 1.5 },
  hollow: { fill: paper.ground, stroke: paper.data, strokeWidth: 1.75 },
  open: {
    fill: 'none',
    stroke: paper.data,
    strokeWidth: 1.75,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  line: {
    fill: 'none',
    stroke: paper.data,
    strokeWidth: 2,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  area: { fill: paper.tint, stroke: 'none' },
  break: { stroke: paper.quiet, strokeWidth: 1, strokeDasharray: '2 3' },
  floor: { stroke: paper.target, strokeWidth: 2.5 },
  stretch: { stroke: paper.target, strokeWidth: 2.5, strokeDasharray: '4 3' },
}
