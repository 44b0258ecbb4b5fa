import type JSZip from 'jszip'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { SlidePicture } from '../../src/slides/draw/SlidePicture.tsx'
import type { SlideContents } from '../../src/contract/briefing/slideContents.ts'
import { comparableIndicators } from '../../src/domain/briefing/decks.ts'
import { circularOf } from '../../src/slides/deck/circular.ts'
import { docxOf } from '../../src/slides/files/docx.ts'
import { pptxOf } from '../../src/slides/files/pptx.ts'
import { readyBriefings } from '../../src/slides/deck/readyBriefings.ts'
import { slideContentsOf } from '../../src/slides/contents/slideContents.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { briefingDataOn } from '../briefingData.ts'
import { latestDay } from '../citedApi.ts'
import { bare, course, outputsOf, partsOf } from './briefingTexts.tsx'

const first = await briefingDataOn(latestDay)
const { data, headline } = await briefingDataOn(
  latestDay,
  comparableIndicators(first.data.rows, first.headline),
)

/** Every figure of a slide, with unit and word of its bound, and its period. */
function figuresOf({ blocks }: SlideContents): [string, string][] {
  return blocks.flatMap((block): [string, string][] => {
    if (block.block === 'figures')
      return block.figures.map(({ before, number, after, period }) => [
        before + number + after,
        period,
      ])
    if (block.block === 'trend') return block.rows.map(({ period, figure }) => [figure, period])
    if (block.block === 'comparison')
      return block.series.flatMap(({ rows }) =>
        rows.map(({ period, figure }): [string, string] => [figure, period]),
      )
    if (block.block === 'table')
      return block.rows.flatMap((cells) =>
        cells.slice(1, 4).map(({ text }): [string, string] => [text, '']),
      )
    return []
  })
}

describe.each([
  { lang: 'zh', w: zh },
  { lang: 'en', w: en },
] as const)('the briefing of the city ($lang)', ({ lang, w }) => {
  const [city] = readyBriefings(data, headline, lang)
  if (!city) throw new Error('There is no briefing of the city')
  const slides = slideContentsOf(city, { data, lang, w })
  const taken = { title: city.title, lang, slides, demo: true, code: null }
  let outputs: Record<string, string> = {}
  let pptx: JSZip

  beforeAll(async () => {
    const read = await outputsOf(taken, circularOf(data.ledger, lang))
    outputs = read.texts
    pptx = read.pptx
  })

  test('H21: every figure, with unit, word of its bound and period, is the same in all of them', () => {
    const all = slides.flatMap(figuresOf)
    expect(all.length).toBeGreaterThan(70)
    expect(Object.keys(outputs).sort()).toEqual(['DOCX', 'HTML', 'PPTX', 'paper'])
    const lost = Object.entries(outputs).flatMap(([output, text]) =>
      all
        .flat()
        .filter((one) => !text.includes(one.replaceAll(/\s/g, '')))
        .map((one) => `${output}: ${one}`),
    )
    expect(lost).toEqual([])
  })

  test('H21: and the same on the presented slide', () => {
    slides.forEach((slide, place) => {
      const text = bare(
        renderToStaticMarkup(
          <SlidePicture slide={slide} place={place + 1} all={slides.length} lang={lang} demo />,
        ),
      )
      const shown = slide.blocks.flatMap((block) =>
        block.block === 'figures'
          ? block.figures.flatMap(({ before, number, after, period }) => [
              before + number + after,
              period,
            ])
          : block.block === 'table'
            ? block.rows.flatMap((cells) => cells.map((cell) => cell.text))
            : [],
      )
      const lost = shown.filter((one) => !text.includes(one.replaceAll(/\s/g, '')))
      expect(lost).toEqual([])
    })
  })

  test('titles and sources are exported with them, and the demo says that it is one (H26)', () => {
    for (const [output, text] of Object.entries(outputs)) {
      const titles = slides.map((slide) => slide.title.map((piece) => piece.text).join(''))
      const lost = titles.filter((title) => !text.includes(title.replaceAll(/\s/g, '')))
      expect({ output, lost }).toEqual({ output, lost: [] })
      expect(text).toContain(lang === 'zh' ? '演示' : 'Demo')
    }
  })

  test('every chart of the PPTX has its workbook, every slide its notes, and no tool is named as author', async () => {
    const names = Object.keys(pptx.files)
    const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    expect(charts).toHaveLength(4)
    for (const chart of charts) {
      const rels = await pptx
        .file(chart.replace('charts/', 'charts/_rels/').concat('.rels'))
        ?.async('string')
      const workbook = /embeddings\/[^"]+\.xlsx/.exec(rels ?? '')?.[0]
      expect(names).toContain(`ppt/${workbook}`)
    }
    const notes = names.filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))
    expect(notes).toHaveLength(slides.length)
    const properties = (await partsOf(pptx, /^docProps\//)).join('')
    expect(properties).not.toContain('PptxGenJS')
    expect(properties).toContain(city.title)
    const said = bare((await partsOf(pptx, /^ppt\/notesSlides\//)).join(''))
    for (const { sentence, sources } of slides)
      for (const text of [sentence ?? '', ...sources])
        expect(said).toContain(text.replaceAll(/\s/g, ''))
  })

  test('H2: in the PPTX a bound is never in one series with exact values', async () => {
    const charts = await partsOf(pptx, /^ppt\/charts\/chart\d+\.xml$/)
    const chart = charts.find((xml) =>
      bare(xml).includes(lang === 'zh' ? '超过8,600亿元' : 'overRMB1,000bn'),
    )
    if (!chart) throw new Error('The chart with bounds is not there')
    const names = [...chart.matchAll(/<c:tx>.*?<c:v>(.*?)<\/c:v>/gs)].map(([, name]) => name)
    expect(names).toContain(lang === 'zh' ? '下限，实际可能更高' : 'lower bound: may be higher')
    expect(names).toContain(lang === 'zh' ? '准确值' : 'exact')
  })

  test('a cancelled export makes no file', async () => {
    const control = new AbortController()
    control.abort()
    const stopped = { ...course, signal: control.signal }
    await expect(pptxOf(taken, stopped)).rejects.toThrow('cancelled')
    await expect(docxOf({ ...taken, bulletin: '' }, control.signal)).rejects.toThrow('cancelled')
  })
})
