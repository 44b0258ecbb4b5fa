import { describe, expect, test } from 'vitest'
import { takenBriefings } from '../../../tests/takenBriefings.ts'
import { all, partOf, unzipped } from '../../../tests/unzipped.ts'
import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { TakenBriefing } from '../deck/briefingFile.ts'
import { circularOf } from '../deck/circular.ts'
import { docxOf } from './docx.ts'
import { textsOf } from '../contents/slideTexts.ts'
import { statusCharacters } from './statusCharacters.ts'

const { data, briefings } = await takenBriefings(['software-ai', '6g'])
const city = briefings[0]?.[1]
if (!city) throw new Error('No briefing')

const signal = () => new AbortController().signal
const bare = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '')

async function fileOf(briefing: TakenBriefing, bulletin = circularOf(data.ledger, briefing.lang)) {
  const blob = await docxOf({ ...briefing, bulletin }, signal())
  const files = await unzipped(blob)
  return { files, bulletin, part: partOf(files, 'word/document.xml') }
}

/** The text of a paragraph or cell. */
const stated = (of: Element) =>
  all(of, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')

const styleOf = (paragraph: Element) => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? null

describe.each(briefings)('%s', (_, briefing) => {
  const { lang, slides } = briefing
  const t = briefingFileWords[lang]
  const made = fileOf(briefing)

  test('it begins with title, day, demo mark and bulletin, and ends with the sources', async () => {
    const { part, bulletin } = await made
    const paragraphs = all(part, 'w:body')
      .flatMap((body) => [...body.children])
      .filter(({ tagName }) => tagName === 'w:p')
    expect(paragraphs[0] && [styleOf(paragraphs[0]), stated(paragraphs[0])]).toEqual([
      'Title',
      briefing.title,
    ])
    const lines = paragraphs.map(stated)
    expect(lines.slice(1, 5).join(' ')).toContain(lang === 'zh' ? '2026年2月2日' : '2 Feb 2026')
    expect(lines).toContain(t.demo)
    const start = lines.indexOf(t.standings)
    const written = bulletin.split('\n')
    expect(lines.slice(start + 1, start + 1 + written.length)).toEqual(written)
    const sources = [...new Set(slides.flatMap((slide) => slide.sources))]
    expect(lines.slice(lines.lastIndexOf(t.sources) + 1)).toEqual(
      sources.map((source, place) => `[${place + 1}] ${source}`),
    )
  })

  test('H21: each slide is a heading and all its texts', async () => {
    const { part } = await made
    const whole = all(part, 'w:body')[0]
    const parts: { title: string; stated: string }[] = []
    for (const child of whole ? [...whole.children] : [])
      if (styleOf(child) === 'Heading2' && child.tagName === 'w:p')
        parts.push({ title: stated(child), stated: '' })
      else {
        const last = parts[parts.length - 1]
        if (last) last.stated += bare(stated(child))
      }
    const shown = slides.filter(({ kind }) => kind !== 'title')
    expect(parts.map(({ title }) => title)).toEqual(
      shown.map(({ title }) => title.map(({ text }) => text).join('')),
    )
    shown.forEach((slide, place) => {
      const seen = parts[place]?.stated ?? ''
      // Texts in columns are compared word by word.
      const wanted = textsOf(slide).flatMap((text) => text.split(' '))
      expect(wanted.filter((text) => !seen.includes(bare(text)))).toEqual([])
      expect(seen).toContain(bare(slide.foot))
    })
  })

  test('H19: a status is a word, a character and a colour', async () => {
    const { part } = await made
    const runs = all(part, 'w:r')
    for (const slide of slides)
      for (const block of slide.blocks)
        for (const { text, standing } of block.block === 'figures'
          ? block.figures.flatMap(({ targets }) => targets)
          : []) {
          const line = `${statusCharacters[standing.status]} ${text} ${standing.text}`
          const found = runs.filter((run) => stated(run) === line)
          expect([line, found.length > 0]).toEqual([line, true])
          expect(found.every((run) => all(run, 'w:color').length === 1)).toBe(true)
        }
  })

  test('tables repeat their header, split no row and are separated; headings stay with what follows', async () => {
    const { part } = await made
    const tables = all(part, 'w:tbl')
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) {
      const rows = all(table, 'w:tr')
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(
        rows.map((_row, place) => (place === 0 ? 1 : 0)),
      )
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
      expect(new Set(rows.map((row) => all(row, 'w:tc').length)).size).toBe(1)
      expect(table.nextElementSibling?.tagName).toBe('w:p')
    }
    const headings = all(part, 'w:p').filter((one) => (styleOf(one) ?? '').startsWith('Heading'))
    expect(headings.every((one) => all(one, 'w:keepNext').length === 1)).toBe(true)
  })

  test('A4, page numbers and demo mark in the footer, fonts, language and author', async () => {
    const { files, part } = await made
    const size = all(part, 'w:pgSz')[0]
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838'])
    const foot = [...files.keys()].find((path) => /^word\/footer\d+\.xml$/.test(path)) ?? ''
    const footer = partOf(files, foot)
    expect(footer.documentElement.textContent).toContain(slideWords[lang].demo)
    expect(all(footer, 'w:instrText').map(({ textContent }) => textContent.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ])
    const styles = partOf(files, 'word/styles.xml')
    expect(all(styles, 'w:lang')[0]?.getAttribute('w:val')).toBe(lang === 'zh' ? 'zh-CN' : 'en-GB')
    expect(all(styles, 'w:rFonts').map((font) => font.getAttribute('w:eastAsia'))).toEqual(
      expect.arrayContaining(['SimSun', 'Microsoft YaHei']),
    )
    const core = partOf(files, 'docProps/core.xml')
    const { brand } = slideWords[lang]
    expect(
      ['dc:title', 'dc:creator', 'cp:lastModifiedBy'].map(
        (name) => all(core, name)[0]?.textContent,
      ),
    ).toEqual([briefing.title, brand, brand])
    for (const path of files.keys()) if (/\.(?:xml|rels)$/.test(path)) partOf(files, path)
  })
})

test('H26: no demo mark where the data are real', async () => {
  const { files, part } = await fileOf({ ...city, demo: false })
  const foot = [...files.keys()].find((path) => /^word\/footer\d+\.xml$/.test(path)) ?? ''
  expect(
    all(part, 'w:p')
      .map(stated)
      .filter((line) => line.includes('演示')),
  ).toEqual([])
  expect(partOf(files, foot).documentElement.textContent).not.toContain('演示')
})

test('periods of a comparison are in order of time, whichever series has them', async () => {
  const slides = city.slides.map((slide): SlideContents => {
    const blocks = slide.blocks.map((block): SlideBlock => {
      if (block.block !== 'comparison') return block
      // The first series begins later than the others.
      const series = block.series.map((one, place) =>
        place === 0 ? { ...one, readings: one.readings.slice(1), rows: one.rows.slice(1) } : one,
      )
      return { ...block, series }
    })
    return { ...slide, blocks }
  })
  const { part } = await fileOf({ ...city, slides })
  const t = briefingFileWords.zh
  const table = all(part, 'w:tbl').find((one) => {
    const head = all(one, 'w:tr')[0]
    return (
      head &&
      all(head, 'w:tc').map(stated).join() ===
        [t.period, '南京市', '苏州市', '深圳市', '广州市'].join()
    )
  })
  const periods = (table ? all(table, 'w:tr').slice(1) : []).map((row) =>
    stated(all(row, 'w:tc')[0] ?? row),
  )
  expect(periods.length).toBeGreaterThan(2)
  expect(periods).toEqual([...periods].sort())
})

test('no text becomes markup', async () => {
  const hostile = `</w:t><w:t>"&amp;'<![CDATA[`
  const { part } = await fileOf({ ...city, title: hostile }, hostile)
  expect(
    all(part, 'w:p')
      .map(stated)
      .filter((line) => line === hostile),
  ).toHaveLength(2)
})

test('it can be cancelled', async () => {
  const control = new AbortController()
  const made = docxOf({ ...city, bulletin: '' }, control.signal)
  control.abort()
  await expect(made).rejects.toMatchObject({ name: 'AbortError' })
})
