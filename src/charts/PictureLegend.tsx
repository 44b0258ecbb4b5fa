import { PictureSign } from './PictureSign.tsx'
import { usePaper } from './paperInk.ts'
import { type LegendRow, signWidth } from './trendLegend.ts'

/** What the marks of a picture mean, in rows below each other. */
export function PictureLegend({
  rows,
  top,
  size,
  lead,
  bars,
}: {
  rows: readonly LegendRow[]
  top: number
  size: number
  lead: number
  bars: boolean
}) {
  const paper = usePaper()
  return rows.map((row, place) => {
    const y = top + (place + 0.5) * lead
    return row.map(({ sign, text, x }) => (
      <g key={sign}>
        <PictureSign sign={sign} x={x + signWidth / 2 - 4} y={y} bars={bars} />
        <text x={x + signWidth} y={y + size * 0.36} fontSize={size} fill={paper.quiet}>
          {text}
        </text>
      </g>
    ))
  })
}
