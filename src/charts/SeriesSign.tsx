import { compareInk, seriesClasses } from './compare/compareInk.ts'

/** How a series of a comparison looks: its colour and its dashes. */
export function SeriesSign({ place }: { place: number }) {
  return (
    <svg
      viewBox="0 0 32 10"
      width="32"
      height="10"
      className={seriesClasses[place]}
      aria-hidden="true"
    >
      <path {...compareInk.line} d="M1 5H31" />
      <circle {...compareInk.solid} cx={16} cy={5} r={4} />
    </svg>
  )
}
