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

const valueOf = (of: Element, name: string) => all(of, name)[0]?.getAttribute('w:val') ?? null
const styleOf = (paragraph: Element) => valueOf(paragraph, 'w:pStyle')

type Files = Awaited<ReturnType<typeof fileOf>>['files']

/** The feet of odd and of even pages. */
function footersOf(files: Files, part: Document) {
  const related = all(partOf(files, 'word/_rels/document.xml.rels'), 'Relationship')
  const footerOf = (type: string) => {
    const named = all(part, 'w:footerReference').find((one) => one.getAttribute('w:type') === type)
    const target = related
      .find((one) => one.getAttribute('Id') === named?.getAttribute('r:id'))
      ?.getAttribute('Target')
    return partOf(files, `word/${target}`)
  }
  return { odd: footerOf('default'), even: footerOf('even') }
}

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
          const styles = partOf((await made).files, 'word/styles.xml')
          for (const run of found) {
            const style = all(styles, 'w:style').find(
              (one) => one.getAttribute('w:styleId') === valueOf(run, 'w:rStyle'),
            )
            expect(style && all(style, 'w:color')).toHaveLength(1)
          }
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
    for (const footer of Object.values(footersOf(files, part)))
      expect(footer.documentElement.textContent).toContain(slideWords[lang].demo)
    const styles = partOf(files, 'word/styles.xml')
    // Digits of the language zh-CN would be broken anywhere in a line, by LibreOffice at least.
    const language = all(styles, 'w:lang')[0]
    expect(language?.getAttribute('w:val')).toBe('en-GB')
    expect(language?.getAttribute('w:eastAsia')).toBe('zh-CN')
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

describe('U9: the circular keeps to the habits of GB/T 9704', () => {
  const made = fileOf({ ...city, code: '0123456789abcdef' })

  /** The fonts, size and pitch of a style, and its indent in hundredths of a character. */
  async function lookOf(id: string) {
    const styles = partOf((await made).files, 'word/styles.xml')
    const style = all(styles, 'w:style').find((one) => one.getAttribute('w:styleId') === id)
    const base = all(styles, 'w:docDefaults')[0]
    if (!style || !base) throw new Error(`There is no style ${id}`)
    const of = (name: string, attribute: string) =>
      (all(style, name)[0] ?? all(base, name)[0])?.getAttribute(attribute) ?? null
    return [
      of('w:rFonts', 'w:eastAsia'),
      of('w:sz', 'w:val'),
      `${of('w:spacing', 'w:lineRule')} ${of('w:spacing', 'w:line')}`,
      of('w:ind', 'w:firstLineChars'),
    ]
  }

  test('A4 with margins of 37, 35, 28 and 26 millimetres', async () => {
    const margin = all((await made).part, 'w:pgMar')[0]
    const millimetres = ['top', 'bottom', 'left', 'right'].map((side) =>
      Math.round((Number(margin?.getAttribute(`w:${side}`)) / 1440) * 25.4),
    )
    expect(millimetres).toEqual([37, 35, 28, 26])
  })

  test('title, text and headings have its fonts and sizes, by named styles alone', async () => {
    const { part, files } = await made
    expect(
      await Promise.all(['Title', 'CircularText', 'Heading1', 'Heading2'].map(lookOf)),
    ).toEqual([
      ['方正小标宋简体', '44', 'exact 700', null],
      ['仿宋_GB2312', '32', 'exact 579', '200'],
      ['SimHei', '32', 'exact 579', '200'],
      ['楷体_GB2312', '32', 'exact 579', '200'],
    ])
    const styled = all(part, 'w:p').map(styleOf)
    expect(styled.filter((style) => style === null)).toEqual([])
    expect(['w:sz', 'w:rFonts', 'w:color', 'w:spacing'].flatMap((name) => all(part, name))).toEqual(
      [],
    )
    const fonts = all(partOf(files, 'word/fontTable.xml'), 'w:font')
    expect(
      fonts.map((font) => [font.getAttribute('w:name'), valueOf(font, 'w:altName')]),
    ).toContainEqual(['方正小标宋简体', 'SimSun'])
    const levels = all(partOf(files, 'word/numbering.xml'), 'w:lvlText')
    expect(levels.map((one) => one.getAttribute('w:val'))).toEqual(
      expect.arrayContaining(['%1、', '（%2）']),
    )
  })

  test('the page number stands at the outer side, the marks with the check code at the inner one', async () => {
    const { files, part } = await made
    expect(all(partOf(files, 'word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1)
    const { odd, even } = footersOf(files, part)
    const { brand, demo } = slideWords.zh
    const mark = `${brand} · ${demo} · 校验码 0123456789abcdef`
    expect(odd.documentElement.textContent).toBe(`${mark}— PAGE —`)
    expect(even.documentElement.textContent).toBe(`— PAGE —${mark}`)
  })

  test('U10: a briefing that still changes has no check code', async () => {
    const { files, part } = await fileOf(city)
    for (const footer of Object.values(footersOf(files, part)))
      expect(footer.documentElement.textContent).not.toContain('校验码')
  })

  test('in English a plain serif, without numbers before headings', async () => {
    const english = briefings.find(([, { lang }]) => lang === 'en')?.[1]
    if (!english) throw new Error('No English briefing')
    const { files } = await fileOf(english)
    const styles = partOf(files, 'word/styles.xml')
    expect(all(styles, 'w:rFonts')[0]?.getAttribute('w:ascii')).toBe('Times New Roman')
    expect(all(styles, 'w:numPr')).toEqual([])
  })
})

test('H26: no demo mark where the data are real', async () => {
  const { files, part } = await fileOf({ ...city, demo: false })
  expect(
    all(part, 'w:p')
      .map(stated)
      .filter((line) => line.includes('演示')),
  ).toEqual([])
  for (const footer of Object.values(footersOf(files, part)))
    expect(footer.documentElement.textContent).not.toContain('演示')
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
