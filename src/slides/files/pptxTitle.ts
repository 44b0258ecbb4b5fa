import type PptxGenJS from 'pptxgenjs'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { fileLanguage } from '../../i18n/languages.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { paper } from '../../ui/paper.ts'
import type { TakenBriefing } from '../deck/briefingFile.ts'
import {
  cover,
  edge,
  innerWidth,
  type SlideArea,
  titleLines,
  titleSize,
} from '../draw/slideLayout.ts'
import { fontFace, hex, letters, type Page, pageAreaOf, points, written } from './pptxPage.ts'
import type { ChartModel } from './chartModel.ts'

/** The position of a slide's title. It is a placeholder of the layout, so that outlines show titles. */
export type TitlePlace = Pick<SlideArea, 'x' | 'width'> & {
  top: number
  size: number
  lead: number
  lines: number
}

export type PptxFile = {
  file: PptxGenJS
  briefing: TakenBriefing
  layouts: Map<string, string>
  charts: ChartModel[]
}

export function coverTitle({ title }: SlideContents): TitlePlace {
  const lines = titleLines(title, cover.text.width * 0.97, 76, 3).length
  return { ...cover.text, top: 400 - lines * 48, size: 76, lead: 98, lines }
}

export function contentTitle({ title, eyebrow }: SlideContents): TitlePlace {
  // The reader's fonts may be wider than those measured here.
  const room = innerWidth * 0.97
  const size = titleSize(title, room)
  return {
    x: edge,
    width: innerWidth,
    top: eyebrow === '' ? 56 : 92,
    size,
    lead: Math.round(size * 1.28),
    lines: Math.min(3, titleLines(title, room, size, 9).length),
  }
}

/** The name of the layout with the title at this position, created when first needed. */
export function layoutFor(
  { x, width, top, lines, lead, size }: TitlePlace,
  { file, layouts, briefing }: PptxFile,
): string {
  const key = [x, top, lines, size].join(' ')
  const t = briefingFileWords[briefing.lang]
  const found = layouts.get(key)
  if (found !== undefined) return found
  const name = t.layout(formatCount(layouts.size + 1))
  layouts.set(key, name)
  file.defineSlideMaster({
    title: name,
    background: { color: hex(paper.ground) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...pageAreaOf({ x, y: top, width, height: lines * lead }),
            ...written(briefing.lang),
            ...letters(size, lead, paper.ink),
            bold: true,
            align: 'left',
          },
          text: t.titlePrompt,
        },
      },
    ],
  })
  return name
}

export function addTitle(page: Page, { title }: SlideContents, { size, lead }: TitlePlace): void {
  page.page.addText(
    title.map(({ text, strong }) => ({
      text,
      options: {
        fontFace,
        lang: fileLanguage[page.lang],
        fontSize: points(size),
        bold: true,
        color: hex(strong ? paper.targetText : paper.ink),
      },
    })),
    { placeholder: 'title', lineSpacing: points(lead) },
  )
}
