import type { DistrictTile } from '../domain/indicator/districts.ts'
import { PictureLines } from './PictureLines.tsx'
import { PictureSheet, sheet } from './PictureSheet.tsx'
import { paper } from '../ui/paper.ts'
import { textLines } from './textLines.ts'

const columns = 4
const gap = 12
const pad = 16
const width = (sheet.width - gap * (columns - 1)) / columns
const inner = width - 2 * pad
const lowest = 92
const letters = {
  name: { size: 18, lead: 27, fill: paper.ink, fontWeight: 600 },
  figure: { size: 22, lead: 32, fill: paper.data, fontWeight: 700 },
  quiet: { size: 15, lead: 22, fill: paper.quiet },
  remark: { size: 15, lead: 22, fill: paper.targetText },
}
/** Where the zones are drawn: the lower right of the grid has no districts. */
const zonesIn = { column: columns, row: 3 }

/** A district or zone; `known` is its figure, period and remarks, null without a figure. */
export type Part = {
  id: string
  name: string
  known: { figure: string; period: string; remarks: readonly string[] } | null
}

/**
 * The districts as tiles in a picture to export, placed roughly as in the city and without colours for
 * values. Zones overlap districts, so they stand apart.
 */
export function TileGridPicture({
  tiles,
  zones,
  words,
  title,
  subtitle,
  caption,
}: {
  tiles: readonly (Part & Pick<DistrictTile, 'col' | 'row'>)[]
  zones: readonly Part[]
  /** `empty` for a part without a figure, `zones` as the heading of the zones. */
  words: { empty: string; zones: string }
  title: string
  subtitle: string
  /** The lines at the foot: notes, source, day of the data. */
  caption: readonly string[]
}) {
  const laid = tiles.map((tile) => ({ ...tile, text: textOf(tile, words.empty) }))
  const rowHeights = Array.from({ length: Math.max(...tiles.map(({ row }) => row)) }, (_, index) =>
    Math.max(
      lowest,
      ...laid.filter(({ row }) => row === index + 1).map(({ text }) => heightOf(text) + 2 * pad),
    ),
  )
  const topOf = (row: number) =>
    rowHeights.slice(0, row - 1).reduce((sum, height) => sum + height + gap, 0)
  const leftOf = (col: number) => sheet.left + (col - 1) * (width + gap)
  const zoneTexts = zones.map((zone) => ({ id: zone.id, text: textOf(zone, words.empty) }))
  const zonesHeight = zoneTexts.reduce(
    (sum, { text }) => sum + heightOf(text) + pad,
    letters.name.lead + 2 * pad,
  )
  const height = Math.max(
    topOf(rowHeights.length + 1) - gap,
    zones.length > 0 ? topOf(zonesIn.row) + zonesHeight : 0,
  )
  return (
    <PictureSheet title={title} subtitle={subtitle} caption={caption} height={height}>
      {(top) => (
        <>
          {laid.map(({ id, col, row, known, text }) => (
            <g key={id}>
              <rect
                x={leftOf(col) + 0.5}
                y={top + topOf(row) + 0.5}
                width={width - 1}
                height={(rowHeights[row - 1] ?? 0) - 1}
                rx={8}
                fill={known ? paper.tint : paper.ground}
                stroke={known ? paper.data : paper.line}
                strokeDasharray={known ? undefined : '4 4'}
              />
              <TextBlock text={text} x={leftOf(col) + pad} top={top + topOf(row) + pad} />
            </g>
          ))}
          {zones.length > 0 && (
            <Zones
              heading={words.zones}
              texts={zoneTexts}
              x={leftOf(zonesIn.column) + pad}
              top={top + topOf(zonesIn.row) + pad}
            />
          )}
        </>
      )}
    </PictureSheet>
  )
}

/** The texts of one part, each kind in its lines. */
type Text = { kind: keyof typeof letters; lines: string[] }[]

function textOf({ name, known }: Part, empty: string): Text {
  const said = known
    ? ([
        ['name', [name]],
        ['figure', [known.figure]],
        ['quiet', [known.period]],
        ['remark', known.remarks],
      ] as const)
    : ([
        ['name', [name]],
        ['quiet', [empty]],
      ] as const)
  return said.map(([kind, texts]) => ({
    kind,
    lines: texts.flatMap((text) => textLines(text, inner, letters[kind].size, Infinity)),
  }))
}

function heightOf(text: Text): number {
  return text.reduce((sum, { kind, lines }) => sum + lines.length * letters[kind].lead, 0)
}

function TextBlock({ text, x, top }: { text: Text; x: number; top: number }) {
  return text.map(({ kind, lines }, place) => (
    <PictureLines
      key={kind}
      lines={lines}
      x={x}
      top={top + heightOf(text.slice(0, place))}
      {...letters[kind]}
    />
  ))
}

function Zones({
  heading,
  texts,
  x,
  top,
}: {
  heading: string
  texts: readonly { id: string; text: Text }[]
  x: number
  top: number
}) {
  return (
    <>
      <PictureLines lines={[heading]} x={x} top={top} {...letters.name} />
      {texts.map(({ id, text }, place) => {
        const above = texts.slice(0, place).reduce((sum, one) => sum + heightOf(one.text) + pad, 0)
        const start = top + letters.name.lead + pad + above
        return (
          <g key={id}>
            <path d={`M${x} ${start - pad / 2}H${sheet.right}`} stroke={paper.line} />
            <TextBlock text={text} x={x} top={start} />
          </g>
        )
      })}
    </>
  )
}
