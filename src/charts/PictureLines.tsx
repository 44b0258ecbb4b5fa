/** Lines of text below each other; `top` is the top of the first. */
export function PictureLines({
  lines,
  x,
  top,
  size,
  lead,
  fill,
  fontWeight,
}: {
  lines: readonly string[]
  x: number
  top: number
  /** The font size. */
  size: number
  /** The distance from one line to the next. */
  lead: number
  fill: string
  fontWeight?: number
}) {
  return (
    <g fontSize={size} fontWeight={fontWeight} fill={fill}>
      {lines
        .map((line, place) => ({ line, y: top + place * lead + (lead + size * 0.72) / 2 }))
        .map(({ line, y }) => (
          <text key={y} x={x} y={y}>
            {line}
          </text>
        ))}
    </g>
  )
}
