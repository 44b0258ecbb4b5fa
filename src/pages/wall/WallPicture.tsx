import type { ReactNode } from 'react'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { evenLines, textLines } from '../../charts/textLines.ts'
import type { SlideBlock } from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { brandMark } from '../../slides/deck/brandMark.ts'
import { canvas, type SlideArea, smallest, titleSize } from '../../slides/draw/slideLayout.ts'
import { SlideBlockPicture } from '../../slides/draw/SlidePicture.tsx'
import { SlideSheet } from '../../slides/draw/SlideSheet.tsx'
import { night } from '../../ui/paper.ts'
import type { WallBoard, BoardPicture } from './wallBoard.ts'
import { WallFigure } from './WallFigure.tsx'
import { areas, footLine, margin } from './wallLayout.ts'
import { WallSectors } from './WallSectors.tsx'
import { WallStrip } from './WallStrip.tsx'
import { WallTally } from './WallTally.tsx'
import { WallTicker } from './WallTicker.tsx'

const measure = canvas.width - 2 * margin

/** A board of the wall on the canvas of slides; `children` is the age of its data. */
export function WallPicture({
  board,
  place,
  all,
  lang,
  demo,
  children,
}: {
  board: WallBoard
  /** Its number among `all`, from 1; null as long as it is not known how many there are. */
  place: number
  all: number | null
  lang: Lang
  /** Whether the data are demo data (H26). */
  demo: boolean
  children: ReactNode
}) {
  const t = slideWords[lang]
  const brand = brandMark(lang, demo)
  const { eyebrow, title, figure, picture, ticker, foot } = board
  const size = titleSize([{ text: title, strong: false }], measure)
  return (
    <SlideSheet title={title} colours={night}>
      <g fontSize={24} fontWeight={600} fill={night.data}>
        <text x={canvas.width - margin} y={70} textAnchor="end" fontSize={smallest}>
          {all === null ? brand : [t.page(String(place), String(all)), brand].join(t.dot)}
        </text>
        <text x={margin} y={70}>
          {eyebrow}
        </text>
      </g>
      <PictureLines
        lines={evenLines(title, measure, size * 1.03, 2)}
        x={margin}
        top={82}
        size={size}
        lead={Math.round(size * 1.24)}
        fill={night.ink}
        fontWeight={700}
      />
      {figure && <WallFigure figure={figure} area={areas.figure} most={200} />}
      <Beside picture={picture} area={figure ? areas.picture : areas.whole} lang={lang} />
      <WallTicker figures={ticker} />
      <PictureLines
        lines={textLines(foot, 560, smallest, 1)}
        x={margin}
        top={footLine - 22}
        size={smallest}
        lead={28}
        fill={night.quiet}
      />
      {children}
    </SlideSheet>
  )
}

function Beside({ picture, area, lang }: { picture: BoardPicture; area: SlideArea; lang: Lang }) {
  switch (picture.kind) {
    case 'blocks':
      return <Blocks blocks={picture.blocks} area={area} lang={lang} />
    case 'tally':
      return <WallTally tally={picture.tally} area={area} />
    case 'strip':
      return <WallStrip marks={picture.marks} reversed={picture.reversed} area={area} />
    case 'sectors':
      return <WallSectors parts={picture.parts} area={area} />
  }
}

/** Parts of slides, a little larger than on slides as a wall is seen from further off. */
const scale = 1.15

/** One part, or two of which the first is the higher. */
function Blocks({
  blocks,
  area,
  lang,
}: {
  blocks: readonly SlideBlock[]
  area: SlideArea
  lang: Lang
}) {
  const whole = { x: 0, y: 0, width: area.width / scale, height: area.height / scale }
  // One milestone below a chart, two below figures.
  const upper = blocks[0]?.block === 'trend' ? whole.height - 120 : whole.height * 0.46
  const places =
    blocks.length > 1
      ? [
          { ...whole, height: upper },
          { ...whole, y: upper + 16, height: whole.height - upper - 16 },
        ]
      : [whole]
  return (
    <g transform={`translate(${area.x} ${area.y}) scale(${scale})`}>
      {blocks.map((block, index) => {
        const place = places[index]
        return place && <SlideBlockPicture key={index} block={block} area={place} lang={lang} />
      })}
    </g>
  )
}
