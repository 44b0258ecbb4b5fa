/** Lines of text one below the other, from the top of the first one. */
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
  /** Of the letters. */
  size: number
  /** From one line to the next. */
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
