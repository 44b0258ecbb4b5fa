import type { Words } from '../i18n/zh.ts'
import type { Trend } from './trend.ts'

/** The accessible name of a small drawing: it says what the marks show (H11, H22, H33). */
export function sparklineName(name: string, { points, breaks }: Trend, w: Words): string {
  const readings = points.map(({ reading }) => reading)
  const has = (status: 'provisional' | 'expected') => readings.some((one) => one.status === status)
  const marks = [
    has('provisional') && w.provisional,
    has('expected') && w.expected,
    readings.some(({ derived }) => derived) && w.derived,
    readings.some(({ conflicts }) => conflicts.length > 0) && w.disputed,
    breaks.length > 0 && w.methodBreak,
  ].filter((mark) => typeof mark === 'string')
  return w.sparkline(name, marks)
}
