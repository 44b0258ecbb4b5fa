import { use } from 'react'
import { useQuietInk } from './DotPlotInk.ts'
import { InkContext, PeerInkContext } from './ink.ts'
import { linePath } from './linePath.ts'
import { PointMark } from './PointMark.tsx'
import type { TrendPoint } from './trend.ts'

type Spot = { x: number; y: number }

/** Other cities behind a trend, thin and grey; each is named by its label. */
export function PeerMarks({
  peers,
  steps,
  size,
}: {
  peers: readonly {
    name: string
    points: readonly { point: TrendPoint; spot: Spot }[]
    runs: readonly (readonly Spot[])[]
  }[]
  steps: boolean
  size: number
}) {
  const quiet = useQuietInk()
  const ink = use(PeerInkContext) ?? quiet
  return (
    <InkContext value={ink}>
      {peers.map(({ name, points, runs }) => (
        <g key={name} role="group" aria-label={name}>
          {runs.map((run) => (
            <path key={run[0]?.x} {...ink.line} d={linePath(run, steps)} />
          ))}
          {points.map(({ point: { reading, mark }, spot }) => (
            <PointMark key={reading.id} {...spot} mark={mark} size={size * 0.7} />
          ))}
        </g>
      ))}
    </InkContext>
  )
}
