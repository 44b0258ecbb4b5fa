import type { Lang } from '../../contract/scalars.ts'
import type { SlideFigure } from '../../contract/briefing/slideContents.ts'
import { type ShownStatus, toneOf } from '../../domain/target/standing.ts'
import { formatCount } from '../../format/figureText.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { textWidth } from '../../charts/labelPlaces.ts'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { usePaper } from '../../charts/paperInk.ts'
import { SlideEvidence } from './SlideEvidence.tsx'
import { type SlideArea, gridOf, smallest } from './slideLayout.ts'
import { statusShapes } from '../../charts/statusShapes.ts'
import { evenLines, textLines } from '../../charts/textLines.ts'

const gap = 48
const lead = 30

/** The figures of a slide, large, each with its period, remarks and the status of its targets. */
export function SlideFigures({
  figures,
  area,
  lang,
}: {
  figures: readonly SlideFigure[]
  area: SlideArea
  lang: Lang
}) {
  const fields = gridOf(figures.length, area, gap)
  const [{ width, height } = area] = fields
  // One size for all, so that none seems more important.
  const size = Math.min(...figures.map((figure) => sizeOf(figure, width, height < 300 ? 56 : 84)))
  return figures.map((figure, place) => {
    const field = fields[place]
    return field ? (
      <OneFigure key={figure.key} figure={figure} field={field} size={size} lang={lang} />
    ) : null
  })
}

function OneFigure({
  figure,
  field,
  size,
  lang,
}: {
  figure: SlideFigure
  field: SlideArea
  /** Font size of the number, in pixels of the canvas. */
  size: number
  lang: Lang
}) {
  const colours = usePaper()
  const { x, y, width, height } = field
  const { name, before, number, after, period, remarks, targets, source, evidence } = figure
  const text = before + number + after
  const names = evenLines(name, width, 24, 2)
  const small = Math.max(smallest, Math.round(size * 0.42))
  const numberTop = y + 16 + names.length * 32
  const baseline = numberTop + size * 0.98
  const [change, ...others] = remarks
  const remarkLines = [[period, change].filter(Boolean).join(' · '), ...others]
    .filter((one) => one !== '')
    .flatMap((one) => textLines(one, width, 22, 3))
  const chipsTop = baseline + 14 + remarkLines.length * lead + 6
  const chips = targets.map((target) => {
    const lines = chipLines(`${target.text} ${target.standing.text}`, width)
    return { ...target, lines, height: chipHeight(lines.length) + 8 }
  })
  const chipTop = (place: number) =>
    chips.slice(0, place).reduce((sum, chip) => sum + chip.height, chipsTop)
  const sourceLines = textLines(source, width, smallest, 2)
  // The targets that fit. The source gives way to them, since footer and evidence state it too.
  const shown = chips.filter((chip, place) => chipTop(place) + chip.height <= y + height + 12)
  const notShown = chips.length - shown.length
  const sourceTop = chipTop(shown.length) + 2
  const sourceFits = sourceTop + sourceLines.length * 26 <= y + height + 16
  return (
    <g>
      <path d={`M${x} ${y}H${x + width}`} stroke={colours.line} strokeWidth={2} />
      <SlideEvidence of={evidence} label={[name, text, period, ...remarks].join(' ')}>
        <rect x={x} y={y + 4} width={width} height={chipsTop - y - 8} fill="transparent" />
        <PictureLines lines={names} x={x} top={y + 10} size={24} lead={32} fill={colours.quiet} />
        <text x={x} y={baseline} fill={colours.ink} fontWeight={700}>
          <tspan fontSize={/^[A-Za-z]/.test(before) ? small * 1.15 : size * 0.86}>{before}</tspan>
          <tspan fontSize={size}>{number}</tspan>
          <tspan
            fontSize={after.startsWith('万') ? size * 0.86 : small}
            fontWeight={after.startsWith('万') ? 700 : 500}
          >
            {after.startsWith('万') ? '万' : after}
          </tspan>
          {after.startsWith('万') && (
            <tspan fontSize={small} fontWeight={500}>
              {after.slice(1)}
            </tspan>
          )}
        </text>
        <PictureLines
          lines={remarkLines}
          x={x}
          top={baseline + 14}
          size={22}
          lead={lead}
          fill={colours.quiet}
        />
      </SlideEvidence>
      {shown.map(({ lines, standing, text: target, evidence: of }, place) => (
        <SlideEvidence key={of.id} of={of} label={`${target} ${standing.text}`}>
          <Chip x={x} y={chipTop(place)} lines={lines} status={standing.status} />
        </SlideEvidence>
      ))}
      {notShown > 0 && (
        <PictureLines
          lines={[slideWords[lang].moreTargets(formatCount(notShown))]}
          x={x}
          top={sourceTop}
          size={smallest}
          lead={26}
          fill={colours.quiet}
        />
      )}
      {notShown === 0 && sourceFits && (
        <PictureLines
          lines={sourceLines}
          x={x}
          top={sourceTop}
          size={smallest}
          lead={26}
          fill={colours.quiet}
        />
      )}
    </g>
  )
}

const chipPadding = 58

/** The text of a chip in lines of at most `width`; nothing is cut off. */
export function chipLines(text: string, width: number): string[] {
  return evenLines(text, width - chipPadding, smallest, Infinity)
}

export function chipHeight(lines: number): number {
  return lines * 26 + 10
}

/** A status as colour, shape and word together. */
export function Chip({
  x,
  y,
  lines,
  status,
}: {
  x: number
  y: number
  lines: readonly string[]
  status: ShownStatus
}) {
  const tone = usePaper().tones[toneOf(status)]
  const widest = Math.max(...lines.map((line) => textWidth(line, smallest)))
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={widest + chipPadding}
        height={chipHeight(lines.length)}
        rx={18}
        fill={tone.ground}
      />
      <path
        transform={`translate(${x + 14} ${y + 9}) scale(1.5)`}
        d={statusShapes[status]}
        fill={status === 'missed' || status === 'slow' ? tone.ink : 'none'}
        stroke={tone.ink}
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <PictureLines
        lines={lines}
        x={x + 40}
        top={y + 5}
        size={smallest}
        lead={26}
        fill={tone.ink}
        fontWeight={500}
      />
    </g>
  )
}

/** The font size of a figure: `most`, or less where a long figure would not fit. */
function sizeOf({ before, number, after }: SlideFigure, width: number, most: number): number {
  for (let size = most; size > 30; size -= 2) {
    const taken = textWidth(before, size * 0.86) + textWidth(number, size) * 1.02
    if (taken + textWidth(after, after.startsWith('万') ? size * 0.6 : size * 0.42) <= width)
      return size
  }
  return 30
}
