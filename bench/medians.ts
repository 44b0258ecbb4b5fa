import type { Recorded } from './paintRecorder.ts'

const measures = [
  'fcp',
  'lcp',
  'firstNumber',
  'firstChart',
  'live',
  'blocking',
  'cls',
  'filterToPaint',
] as const

/** The middle of the numbers; undefined without any. */
export function medianOf(numbers: number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  if (upper === undefined || sorted.length % 2 === 1) return upper
  return (upper + (sorted[half - 1] ?? upper)) / 2
}

/** The median of each measure over all runs. */
export function mediansOf(recorded: Recorded[]) {
  return Object.fromEntries(
    measures.map((measure) => {
      const median = medianOf(recorded.flatMap((run) => run[measure] ?? []))
      const digits = measure === 'cls' ? 1000 : 1
      return [measure, median === undefined ? undefined : Math.round(median * digits) / digits]
    }),
  )
}
