import { brandMark } from '../deck/brandMark.ts'
import { titleTextOf } from '../deck/titleText.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { PaperContext } from '../../charts/paperInk.ts'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { type Paper, paper as light } from '../../ui/paper.ts'
import { SlideComparison } from './SlideComparison.tsx'
import { SlideSheet } from './SlideSheet.tsx'
import { SlideFigures } from './SlideFigures.tsx'
import { SlideSteps } from './SlideSteps.tsx'
import { SlideTable } from './SlideTable.tsx'
import { SlideTrend } from './SlideTrend.tsx'
import {
  type SlideArea,
  areasOf,
  cover,
  edge,
  footTop,
  innerWidth,
  smallest,
  titleLines,
  titleSize,
} from './slideLayout.ts'
import { textWidth } from '../../charts/labelPlaces.ts'
import { evenLines, textLines } from '../../charts/textLines.ts'

/**
 * A slide on its canvas of 1600 × 900, styled by attributes only, so that the same SVG works on screen, on
 * paper, as a picture and in the exported HTML file.
 */
export function SlidePicture({
  slide,
  place,
  all,
  lang,
  demo,
  code = null,
  colours = light,
}: {
  slide: SlideContents
  /** Its number among `all`, from 1; null as long as it is not known how many there are. */
  place: number
  all: number | null
  lang: Lang
  /** Whether the data are demo data (H26). */
  demo: boolean
  /** The check code of the meeting version that the slide belongs to. */
  code?: string | null
  colours?: Paper
}) {
  const t = slideWords[lang]
  const shown = titleTextOf(slide)
  const brand = brandMark(lang, demo)
  // The text beside it must not move when the number comes.
  const numbered = [t.page(String(place), String(all ?? 10)), brand].join(t.dot)
  const check = code === null ? [] : [t.code(code)]
  const markWidth = Math.max(...[numbered, ...check].map((line) => textWidth(line, smallest)))
  const foot = textLines(slide.foot, innerWidth - markWidth - 60, smallest, 2)
  return (
    <SlideSheet title={shown} colours={colours}>
      {slide.kind === 'title' ? (
        <Cover slide={slide} colours={colours} />
      ) : (
        <Content slide={slide} lang={lang} colours={colours} />
      )}
      <path d={`M${edge} ${footTop - 14}H${edge + innerWidth}`} stroke={colours.line} />
      <PictureLines
        lines={foot}
        x={edge}
        top={footTop - 4}
        size={smallest}
        lead={26}
        fill={colours.quiet}
      />
      {[all === null ? brand : numbered, ...check].map((line, at) => (
        <text
          key={line}
          x={edge + innerWidth}
          y={footTop + 16 + at * 26}
          fontSize={smallest}
          fill={colours.quiet}
          textAnchor="end"
        >
          {line}
        </text>
      ))}
    </SlideSheet>
  )
}

function Cover({ slide, colours }: { slide: SlideContents; colours: Paper }) {
  const { x, width } = cover.text
  const lines = titleLines(slide.title, width, 76, 3)
  const top = 400 - lines.length * 48
  return (
    <>
      <rect {...cover.field} fill={colours.data} />
      <rect x={edge} y={top + 4} width={120} height={10} fill={colours.target} />
      <text x={edge} y={top + 72} fontSize={34} fontWeight={600} fill={colours.ground}>
        {slide.eyebrow}
      </text>
      <Title lines={lines} x={x} top={top} size={76} lead={98} colours={colours} />
      <PictureLines
        lines={slide.blocks.flatMap((block) =>
          block.block === 'paragraphs'
            ? block.paragraphs.flatMap((one) => evenLines(one, width, 32, 3))
            : [],
        )}
        x={x}
        top={top + lines.length * 98 + 28}
        size={32}
        lead={48}
        fill={colours.quiet}
      />
    </>
  )
}

function Content({ slide, lang, colours }: { slide: SlideContents; lang: Lang; colours: Paper }) {
  const size = titleSize(slide.title, innerWidth)
  const lines = titleLines(slide.title, innerWidth, size, 3)
  const lead = Math.round(size * 1.28)
  const titleTop = slide.eyebrow === '' ? 56 : 92
  const top = titleTop + lines.length * lead + 34
  const bottom = footTop - 36 - (slide.left === null ? 0 : 34)
  const areas = areasOf(slide.blocks, top, bottom)
  return (
    <>
      <text x={edge} y={78} fontSize={24} fontWeight={600} fill={colours.data}>
        {slide.eyebrow}
      </text>
      <Title lines={lines} top={titleTop} size={size} lead={lead} colours={colours} />
      {slide.blocks.map((block, place) => {
        const area = areas[place]
        return area ? (
          <SlideBlockPicture
            key={`${block.block} ${place}`}
            block={block}
            area={area}
            lang={lang}
          />
        ) : null
      })}
      {slide.left !== null && (
        <text x={edge} y={footTop - 30} fontSize={smallest} fill={colours.quiet}>
          {slide.left}
        </text>
      )}
    </>
  )
}

function Title({
  lines,
  x = edge,
  top,
  size,
  lead,
  colours,
}: {
  lines: ReturnType<typeof titleLines>
  x?: number
  top: number
  size: number
  lead: number
  colours: Paper
}) {
  return (
    <g fontSize={size} fontWeight={700} fill={colours.ink}>
      {lines.map((pieces, place) => (
        <text key={place} x={x} y={top + place * lead + (lead + size * 0.72) / 2}>
          {pieces.map(({ text, strong }, at) => (
            <tspan key={at} fill={strong ? colours.targetText : colours.ink}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}

/** A part of a slide in its area. */
export function SlideBlockPicture({
  block,
  area,
  lang,
}: {
  block: SlideBlock
  area: SlideArea
  lang: Lang
}) {
  switch (block.block) {
    case 'figures':
      return <SlideFigures figures={block.figures} area={area} lang={lang} />
    case 'trend':
      return <SlideTrend block={block} area={area} lang={lang} />
    case 'comparison':
      return <SlideComparison block={block} area={area} lang={lang} />
    case 'table':
      return <SlideTable block={block} area={area} />
    case 'steps':
      return <SlideSteps steps={block.steps} area={area} />
    case 'paragraphs':
      return <Paragraphs paragraphs={block.paragraphs} area={area} />
  }
}

/** Paragraphs in the largest font size at which all of them fit. */
function Paragraphs({ paragraphs, area }: { paragraphs: readonly string[]; area: SlideArea }) {
  const sizes = [34, 30, 26, 22, smallest]
  const laid = (size: number) => ({
    size,
    lines: paragraphs.map((one) => textLines(one, area.width, size, Infinity)),
  })
  const heightOf = ({ size, lines }: ReturnType<typeof laid>) =>
    lines.reduce((sum, one) => sum + one.length * size * 1.5 + size * 0.6, 0)
  const chosen = sizes.map(laid).find((one) => heightOf(one) <= area.height) ?? laid(smallest)
  const lead = chosen.size * 1.5
  const tops = chosen.lines.map((_, place) =>
    chosen.lines
      .slice(0, place)
      .reduce((sum, one) => sum + one.length * lead + chosen.size * 0.6, area.y),
  )
  return (
    <PaperContext.Consumer>
      {(colours) =>
        chosen.lines.map((lines, place) => (
          <PictureLines
            key={place}
            lines={lines}
            x={area.x}
            top={tops[place] ?? area.y}
            size={chosen.size}
            lead={lead}
            fill={colours.ink}
          />
        ))
      }
    </PaperContext.Consumer>
  )
}
