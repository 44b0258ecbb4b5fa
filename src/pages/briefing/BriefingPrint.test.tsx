import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { briefingDataOn } from '../../../tests/briefingData.ts'
import { latestDay } from '../../../tests/citedApi.ts'
import { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { comparableIndicators, sectorDeck, withIds } from '../../domain/briefing/decks.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { slideContentsOf } from '../../slides/contents/slideContents.ts'
import { textsOf } from '../../slides/contents/slideTexts.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import { cityDeckOf } from '../../slides/deck/readyBriefings.ts'
import { BriefingPrint } from './BriefingPrint.tsx'

const first = await briefingDataOn(latestDay)
const ids = comparableIndicators(first.data.rows, first.headline)
const { data, headline } = await briefingDataOn(latestDay, ids)
const city = cityDeckOf(data, headline, '市科技局')
// One that the deck of the city does not tell.
const story = data.stories[3]
// Every kind of slide, and a text that is also the sentence of its slide.
const deck = withIds([
  ...city,
  ...(story ? sectorDeck(story, '') : []),
  { kind: 'text', title: '下一步', notes: '', text: '先做一件事。\n再做一件事。' },
]).map((slide, place) => ({ ...slide, notes: place % 2 === 0 ? '' : `备注一\n备注二：${place}` }))

function cityBriefing(lang: Lang): TakenBriefing {
  const title = '南京市科技创新指标情况'
  const given = { data, lang, w: lang === 'zh' ? zh : en }
  return {
    title,
    lang,
    slides: slideContentsOf({ title, slides: deck }, given),
    demo: true,
    code: null,
  }
}

const bare = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '')
const titleOf = ({ title }: SlideContents) => title.map(({ text }) => text).join('')

function printed(briefing: TakenBriefing, layout: 'slides' | 'notes' | 'report') {
  const { unmount } = render(<BriefingPrint briefing={briefing} layout={layout} />)
  const paper = document.querySelector<HTMLElement>('body > [lang]')
  if (!paper) throw new Error('Nothing is printed')
  return { paper, unmount }
}

/** The section of the report with this heading. */
function partOf(name: string): HTMLElement {
  const part = screen.getByRole('heading', { level: 2, name }).closest('section')
  if (!part) throw new Error(`${name} opens no part`)
  return part
}

describe.each(Lang.options)('the report in %s', (lang) => {
  test('H21: has every figure of every slide as text, below its title', () => {
    const briefing = cityBriefing(lang)
    const { paper } = printed(briefing, 'report')
    expect(paper.lang).toBe(lang === 'zh' ? 'zh-CN' : 'en')
    for (const slide of briefing.slides.slice(1)) {
      const stated = bare(partOf(titleOf(slide)).textContent)
      const charts = slide.blocks.filter(
        ({ block }) => block === 'trend' || block === 'comparison',
      ).length
      // The rows of charts are tables by period and have a test below.
      const blocks = slide.blocks.filter(({ block }) => block !== 'trend' && block !== 'comparison')
      const wanted = [...textsOf({ blocks, left: slide.left }), slide.foot]
      expect(wanted.filter((text) => !stated.includes(bare(text)))).toEqual([])
      expect(within(partOf(titleOf(slide))).queryAllByRole('img')).toHaveLength(charts)
    }
    const head = bare(within(paper).getByRole('banner').textContent)
    for (const text of textsOf(briefing.slides[0] ?? { blocks: [], left: null }))
      expect(head).toContain(bare(text))
  })

  test('F58: the exact rows of each chart are in a table, each figure below its period', () => {
    const briefing = cityBriefing(lang)
    printed(briefing, 'report')
    let figures = 0
    for (const slide of briefing.slides)
      for (const block of slide.blocks) {
        if (block.block !== 'trend' && block.block !== 'comparison') continue
        const stated = bare(partOf(titleOf(slide)).textContent)
        for (const note of block.block === 'trend' ? block.notes : [])
          expect(stated).toContain(bare(note))
        expect(stated).toContain(bare(block.subtitle))
        const tables = within(partOf(titleOf(slide))).getAllByRole('table')
        const all =
          block.block === 'trend'
            ? [{ name: lang === 'zh' ? '数值' : 'Figure', rows: block.rows }]
            : block.series
        for (const { name, rows } of all) {
          const cells = tables.flatMap((table) => cellsOf(table, name))
          for (const { period, figure } of rows) expect(cells).toContainEqual([period, figure])
          expect(cells.filter(([, figure]) => figure !== '—')).toHaveLength(rows.length)
          figures += rows.length
        }
      }
    expect(figures).toBeGreaterThan(20)
  })

  test('its headings are the titles of the slides in order, below the title of the briefing', () => {
    const briefing = cityBriefing(lang)
    printed(briefing, 'report')
    const [cover, ...rest] = briefing.slides.map(titleOf)
    expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual([
      cover,
    ])
    const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(names).toEqual([...rest, lang === 'zh' ? '来源' : 'Sources'])
  })

  test('H1: each part links to its sources, which are numbered at the end', () => {
    const briefing = cityBriefing(lang)
    printed(briefing, 'report')
    const notes = within(partOf(lang === 'zh' ? '来源' : 'Sources')).getAllByRole('listitem')
    notes.forEach((note, place) => expect(note.textContent).toMatch(`[${place + 1}]`))
    const cited = new Set(briefing.slides.flatMap(({ sources }) => sources))
    expect(notes.map((note) => note.textContent.replace(/^\[\d+\]/, ''))).toEqual([...cited])
    for (const slide of briefing.slides.slice(1)) {
      const marks = within(partOf(titleOf(slide))).queryAllByRole('link')
      const sources = marks.map((mark) => {
        const note = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')
        expect(note?.textContent.startsWith(mark.textContent)).toBe(true)
        return note?.textContent.replace(/^\[\d+\]/, '')
      })
      expect(sources).toHaveLength(slide.sources.length)
      expect(new Set(sources)).toEqual(new Set(slide.sources))
    }
  })
})

/** The periods and cells of a row of a table. */
function cellsOf(table: HTMLElement, name: string): (string | null)[][] {
  const [head] = within(table).getAllByRole('row')
  const row = within(table).getByRole('rowheader', { name }).closest('tr')
  if (!head || !row) throw new Error(`${name} has no row`)
  const [, ...periods] = within(head).getAllByRole('columnheader')
  const cells = within(row).getAllByRole('cell')
  return periods.map((period, place) => [period.textContent, cells[place]?.textContent ?? null])
}

test('H26: report and slides of a demo say so, those of cited data do not', () => {
  for (const demo of [true, false])
    for (const layout of ['slides', 'notes', 'report'] as const) {
      const { paper, unmount } = printed({ ...cityBriefing('zh'), demo }, layout)
      expect([layout, paper.textContent.includes('演示')]).toEqual([layout, demo])
      unmount()
    }
})

test('slides are printed as they are shown, notes only where the speaker has them', () => {
  const briefing = cityBriefing('zh')
  for (const [layout, pictures, hasNotes] of [
    ['slides', briefing.slides.length, false],
    ['notes', briefing.slides.length, true],
    ['report', 0, false],
  ] as const) {
    const { paper, unmount } = printed(briefing, layout)
    expect(paper.querySelectorAll('svg[width="1600"]')).toHaveLength(pictures)
    const noted = briefing.slides.filter(({ notes }) => notes !== '')
    expect(noted.length).toBeGreaterThan(3)
    for (const { notes } of noted) expect(paper.textContent.includes(notes)).toBe(hasNotes)
    const said = briefing.slides.flatMap(({ sentence }) => sentence ?? [])
    expect(said.length).toBeGreaterThan(3)
    for (const sentence of said)
      expect(paper.textContent.includes(sentence)).toBe(layout !== 'slides')
    unmount()
  }
})

test('F58: it replaces the page while it is printed', () => {
  const briefing = cityBriefing('zh')
  const { paper, unmount } = printed(briefing, 'notes')
  expect(document.body.dataset['prints']).toBe('briefing-notes')
  expect(paper.parentElement).toBe(document.body)
  unmount()
  expect(document.body.dataset['prints']).toBeUndefined()
  expect(document.querySelector('body > [lang]')).toBeNull()
})

test('a briefing without cover or slides is printed as well', () => {
  const { slides, ...briefing } = cityBriefing('zh')
  const { unmount } = printed({ ...briefing, slides: slides.slice(1) }, 'report')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(briefing.title)
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(slides.length)
  unmount()
  printed({ ...briefing, slides: [] }, 'report')
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
})
