import { isLowerBound, isUpperBound } from '../../domain/figure/interval.ts'
import { describe, expect, test } from 'vitest'
import { takenBriefings } from '../../../tests/takenBriefings.ts'
import { all, partOf, unzipped } from '../../../tests/unzipped.ts'
import { trendOf } from '../../charts/trend.ts'
import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { TakenBriefing } from '../deck/briefingFile.ts'
import { pptxOf } from './pptx.ts'
import { textsOf } from '../contents/slideTexts.ts'

const { briefings } = await takenBriefings(['software-ai', '6g', 'integrated-circuits'])
const city = briefings[0]?.[1]
if (!city) throw new Error('No briefing')

const course = () => ({ onSlide: () => undefined, signal: new AbortController().signal })

const bare = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '')
const textIn = (part: Document) =>
  all(part, 'a:t')
    .map(({ textContent }) => textContent)
    .join('')

const written = (of: Element | undefined) => (of ? new XMLSerializer().serializeToString(of) : '')

type Series = {
  name: string
  values: (number | null)[]
  isBar: boolean
  isLine: boolean
  isOpen: boolean
  /** The XML of the fill of its bars or marks. */
  shape: string
}

/** A chart, read from its part of the file. */
function chartIn(files: ReadonlyMap<string, Uint8Array>, path: string) {
  const part = partOf(files, path)
  const series = all(part, 'c:ser')
  const cacheOf = (of: Element | undefined) => {
    const count = Number(of && all(of, 'c:ptCount')[0]?.getAttribute('val'))
    const cells: (string | null)[] = Array.from({ length: count }, () => null)
    for (const point of of ? all(of, 'c:pt') : [])
      cells[Number(point.getAttribute('idx'))] = all(point, 'c:v')[0]?.textContent ?? null
    return cells
  }
  return {
    part,
    categories: cacheOf(series[0] && all(series[0], 'c:cat')[0]),
    series: series.map((one): Series => {
      const shape = [...one.children].find(({ tagName }) => tagName === 'c:spPr')
      const line = shape && [...shape.children].find(({ tagName }) => tagName === 'a:ln')
      return {
        name: cacheOf(all(one, 'c:tx')[0])[0] ?? '',
        values: cacheOf([...one.children].find(({ tagName }) => tagName === 'c:val')).map((cell) =>
          cell === null ? null : Number(cell),
        ),
        isBar: one.parentElement?.tagName === 'c:barChart',
        isLine:
          one.parentElement?.tagName === 'c:lineChart' &&
          line?.firstElementChild?.tagName === 'a:solidFill',
        isOpen: all(one, 'c:errBars').length > 0,
        shape: written(all(one, 'c:marker')[0] ?? shape),
      }
    }),
  }
}

async function fileOf(briefing: TakenBriefing) {
  const blob = await pptxOf(briefing, course())
  const files = await unzipped(blob)
  const slides = briefing.slides.map((slide, place) => {
    const part = partOf(files, `ppt/slides/slide${place + 1}.xml`)
    const relations = all(
      partOf(files, `ppt/slides/_rels/slide${place + 1}.xml.rels`),
      'Relationship',
    )
    const targets = relations.map((one) => one.getAttribute('Target') ?? '')
    const charts = targets.flatMap((target) => /ppt\/charts\/.*$/.exec(target) ?? [])
    return {
      slide,
      part,
      notes: partOf(files, `ppt/notesSlides/notesSlide${place + 1}.xml`),
      charts: charts
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .map((path) => chartIn(files, path)),
    }
  })
  return { blob, files, slides }
}

/** The visible texts: those of the slide, and the categories and names of its charts. */
const seenOn = ({ part, charts }: Awaited<ReturnType<typeof fileOf>>['slides'][number]) =>
  bare(
    textIn(part) +
      charts
        .map(({ categories, series }) =>
          [...categories, ...series.map(({ name }) => name)].join(''),
        )
        .join(''),
  )

/** The rows of a chart. */
function rowsOf(block: SlideBlock): { period: string; figure: string }[] {
  if (block.block === 'trend') return block.rows
  return block.block === 'comparison' ? block.series.flatMap(({ rows }) => rows) : []
}

/** Every text of a block, in the smallest pieces. */
function pieces(block: SlideBlock): string[] {
  const rows = (all_: readonly { period: string; figure: string }[]) =>
    all_.flatMap(({ period, figure }) => [period, figure])
  switch (block.block) {
    case 'figures':
      return block.figures.flatMap(
        ({ name, before, number, after, period, remarks, targets, source }) => [
          name,
          before + number + after,
          period,
          ...remarks,
          ...targets.map(({ text, standing }) => text + standing.text),
          source,
        ],
      )
    case 'trend':
      return [block.subtitle, ...rows(block.rows), ...block.notes]
    case 'comparison':
      return block.series.flatMap((one) => [one.name, ...rows(one.rows)])
    case 'table':
      return block.rows.flatMap((cells) => cells.map(({ text }) => text))
    case 'steps':
      return block.steps.flatMap(({ date, name, title, word }) => [date, name, title, word])
    case 'paragraphs':
      return block.paragraphs
  }
}

const trendOn = (slide: SlideContents) =>
  slide.blocks.flatMap((block) => (block.block === 'trend' ? [block] : []))[0]

describe.each(briefings)('%s', (_, briefing) => {
  const { lang } = briefing
  const t = chartWords[lang]
  const made = fileOf(briefing)

  test('H21: every text of every slide is on it in full, also as alternative text of its charts', async () => {
    for (const one of (await made).slides) {
      const { slide, part } = one
      const seen = seenOn(one)
      const wanted = [...slide.blocks.flatMap(pieces), slide.left ?? '', slide.foot, slide.eyebrow]
      expect(wanted.filter((text) => !seen.includes(bare(text)))).toEqual([])
      // In the alternative text of charts, and on the slide.
      const described = bare(
        all(part, 'p:cNvPr')
          .map((shape) => shape.getAttribute('descr') ?? '')
          .join(''),
      )
      const figures = slide.blocks.flatMap(rowsOf).map(({ figure }) => figure)
      expect(figures.filter((figure) => !described.includes(bare(figure)))).toEqual([])
    }
  })

  test('each title is a title placeholder, for outlines and screen readers', async () => {
    for (const { slide, part } of (await made).slides) {
      const titles = all(part, 'p:sp').filter((shape) =>
        all(shape, 'p:ph').some((place) => place.getAttribute('type') === 'title'),
      )
      expect(titles).toHaveLength(1)
      const runs = all(titles[0] ?? part, 'a:r')
      expect(runs.map((run) => all(run, 'a:t')[0]?.textContent)).toEqual(
        slide.title.map(({ text }) => text),
      )
      const colours = runs.map((run) => all(run, 'a:srgbClr')[0]?.getAttribute('val'))
      expect(colours.map((colour) => colour === '8F6210')).toEqual(
        slide.title.map(({ strong }) => strong),
      )
    }
  })

  test('every slide has notes: the sentence, the rows of its charts, its sources', async () => {
    for (const { slide, notes } of (await made).slides) {
      const stated = bare(textIn(notes))
      const rows = slide.blocks.flatMap((block) =>
        block.block === 'trend'
          ? block.rows
          : block.block === 'comparison'
            ? block.series.flatMap((one) => one.rows)
            : [],
      )
      const wanted = [
        slide.notes,
        slide.sentence ?? '',
        ...slide.sources,
        slide.foot,
        ...rows.map(({ period, figure }) => slideWords[lang].row(period, figure)),
      ]
      expect(wanted.filter((text) => !stated.includes(bare(text)))).toEqual([])
      expect(all(notes, 'a:p').length).toBeGreaterThan(slide.sources.length)
    }
  })

  test('every chart can be edited: its workbook has the same names, categories, values and gaps', async () => {
    const { files, slides } = await made
    const paths = [...files.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    expect(paths).toHaveLength(slides.flatMap(({ charts }) => charts).length)
    expect(paths.length > 0).toBe(briefing.slides.some(trendOn))
    for (const path of paths) {
      const { categories, series } = chartIn(files, path)
      const relation = all(
        partOf(files, path.replace('charts/', 'charts/_rels/') + '.rels'),
        'Relationship',
      )[0]
      const book = files.get(`ppt/${(relation?.getAttribute('Target') ?? '').replace('../', '')}`)
      expect(book).toBeDefined()
      const sheet = partOf(await unzipped(book ?? new Uint8Array()), 'xl/worksheets/sheet1.xml')
      const cells = new Map(
        all(sheet, 'c').map((cell) => [cell.getAttribute('r'), cell.textContent]),
      )
      const [first, ...rest] = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').slice(0, series.length + 1)
      expect(categories.map((_one, row) => cells.get(`${first}${row + 2}`))).toEqual(categories)
      series.forEach(({ name, values }, place) => {
        expect(cells.get(`${rest[place]}1`)).toBe(name)
        const column = values.map((_value, row) => cells.get(`${rest[place]}${row + 2}`) || null)
        expect(column.map((cell) => (cell === null ? null : Number(cell)))).toEqual(values)
      })
    }
  })

  test('H2, H11, H14: a figure that is not final, exact and of a whole year is in a series that says so', async () => {
    for (const { slide, charts } of (await made).slides) {
      const block = trendOn(slide)
      const chart = charts[0]
      if (!block || !chart) continue
      const trend = trendOf(block.readings, block.indicator)
      const counted = chart.series
        .filter(({ name }) => !isGoal(name))
        .filter(({ isLine }) => !isLine)
      for (const { reading } of trend.points) {
        const { bound, status, basis, derived } = reading
        const words = [
          bound !== 'exact' &&
            t.legend[isLowerBound(bound) ? 'over' : isUpperBound(bound) ? 'under' : bound],
          basis === 'year-to-date' && t.legend['part-year'],
          (status === 'provisional' || status === 'expected') && t.remarks[status],
          derived && t.remarks.derived,
        ].filter((word) => typeof word === 'string')
        if (words.length === 0) continue
        const period = block.rows[block.readings.indexOf(reading)]?.period
        const column = chart.categories.findIndex((label) => label?.split('\n')[0] === period)
        const own = counted.filter(({ values }) => values[column] !== null)
        expect([words, own.map(({ name }) => words.every((word) => name.includes(word)))]).toEqual([
          words,
          [true],
        ])
        expect(own[0]?.isOpen).toBe(isLowerBound(bound) || isUpperBound(bound))
        // Hollow, hatched or pale: never drawn like exact figures.
        const exact = chart.series.find(({ name }) => name === t.legend.solid)
        expect(own[0]?.shape).not.toBe(exact?.shape)
      }
    }
    function isGoal(name: string) {
      return Object.values(t.tier).some((tier) =>
        new RegExp(`\\d{4}年${tier}|^${tier} .* for \\d{4}$`).test(name),
      )
    }
  })

  test('H2, H15, H23: no line joins a bound, an expected figure, or figures across a change of method', async () => {
    for (const { slide, charts } of (await made).slides)
      for (const { categories, series } of charts) {
        const cuts = categories.flatMap((label, at) => (label?.endsWith(t.breakMark) ? [at] : []))
        const trends = slide.blocks.flatMap((block) =>
          block.block === 'trend'
            ? trendOf(block.readings, block.indicator)
            : block.block === 'comparison'
              ? block.series.map((one) => trendOf(one.readings, one.indicator))
              : [],
        )
        const breaks = trends.flatMap((trend) => trend.breaks.map(({ x }) => x))
        expect(cuts).toHaveLength(new Set(breaks).size)
        for (const { values } of series.filter(({ isLine }) => isLine)) {
          const filled = values.flatMap((value, at) => (value === null ? [] : [at]))
          const [from = 0, to = 0] = [filled[0], filled[filled.length - 1]]
          expect(cuts.filter((cut) => from < cut && cut < to)).toEqual([])
          const lone = series.filter(({ isOpen }) => isOpen)
          expect(lone.filter((one) => filled.some((at) => one.values[at] !== null))).toEqual([])
        }
      }
  })

  test('H7: a year without a figure is a gap', async () => {
    for (const { slide, charts } of (await made).slides) {
      const block = trendOn(slide)
      const chart = charts[0]
      if (!block || !chart) continue
      const trend = trendOf(block.readings, block.indicator)
      expect(all(chart.part, 'c:dispBlanksAs')[0]?.getAttribute('val')).toBe('gap')
      if (trend.axis === 'order') continue
      const years = trend.points.map(({ x }) => Math.ceil(x))
      for (let year = Math.min(...years); year <= Math.max(...years); year++)
        expect(chart.categories.filter((label) => label?.includes(String(year)))).not.toEqual([])
    }
  })

  test('H9: ranks have 1 at the top; all other axes begin at zero', async () => {
    for (const { slide, charts } of (await made).slides)
      for (const { part } of charts) {
        const block = slide.blocks.find(
          (one) => one.block === 'trend' || one.block === 'comparison',
        )
        const isRank = block && 'indicator' in block && block.indicator?.measure === 'rank'
        const axis = all(part, 'c:valAx')[0]
        const value = (name: string) => axis && all(axis, name)[0]?.getAttribute('val')
        expect([value('c:orientation'), value('c:min')]).toEqual(
          isRank ? ['maxMin', '1'] : ['minMax', '0'],
        )
      }
  })

  test('H10, H21: charts have the unit of the texts', async () => {
    for (const { slide, charts } of (await made).slides) {
      const block = trendOn(slide)
      const drawn = charts[0]?.series.flatMap(({ values }) => values)
      for (const { figure } of block?.rows ?? []) {
        const [, digits = '', ten] = /([\d,.]+)(万)?/.exec(figure) ?? []
        const value = Number(digits.replaceAll(',', '')) * (ten ? 10_000 : 1)
        const off = drawn?.map((one) => (one === null ? 1 : Math.abs(one - value) / value))
        // The text may be rounded, the plotted value is not.
        expect([figure, Math.min(...(off ?? [])) < 0.01]).toEqual([figure, true])
      }
    }
  })

  test('the file names the board, its language and its fonts, but not the library', async () => {
    const { files, slides } = await made
    const core = partOf(files, 'docProps/core.xml')
    const property = (name: string) => all(core, name)[0]?.textContent
    const { brand } = slideWords[lang]
    expect(['dc:title', 'dc:creator', 'cp:lastModifiedBy'].map(property)).toEqual([
      briefing.title,
      brand,
      brand,
    ])
    expect(all(partOf(files, 'docProps/app.xml'), 'Company')[0]?.textContent).toBe(brand)
    for (const [path, bytes] of files) {
      const inner = path.endsWith('.xlsx') ? await unzipped(bytes) : new Map([[path, bytes]])
      for (const [name, part] of inner) {
        expect([path, name, new TextDecoder().decode(part).includes('PptxGenJS')]).toEqual([
          path,
          name,
          false,
        ])
        if (/\.(?:xml|rels)$/.test(name)) partOf(inner, name)
      }
    }
    const theme = partOf(files, 'ppt/theme/theme1.xml')
    for (const name of ['a:latin', 'a:ea'])
      expect(all(theme, name).map((font) => font.getAttribute('typeface'))).toEqual([
        'Microsoft YaHei',
        'Microsoft YaHei',
      ])
    for (const { part, charts } of slides)
      for (const of of [part, ...charts.map((chart) => chart.part)]) {
        const fonts = ['a:latin', 'a:ea'].flatMap((name) => all(of, name))
        expect(new Set(fonts.map((font) => font.getAttribute('typeface')))).toEqual(
          new Set(['Microsoft YaHei']),
        )
      }
    const languages = slides.flatMap(({ part, notes }) =>
      [part, notes].flatMap((of) => all(of, 'a:rPr').map((run) => run.getAttribute('lang'))),
    )
    expect(new Set(languages)).toEqual(new Set([lang === 'zh' ? 'zh-CN' : 'en-GB']))
  })

  test('the shapes of a slide have unique ids and lie within it', async () => {
    for (const { part } of (await made).slides) {
      const ids = all(part, 'p:cNvPr').map((shape) => shape.getAttribute('id'))
      expect(new Set(ids).size).toBe(ids.length)
      for (const place of [...all(part, 'a:xfrm'), ...all(part, 'p:xfrm')]) {
        const [off, ext] = [all(place, 'a:off')[0], all(place, 'a:ext')[0]]
        const right = Number(off?.getAttribute('x')) + Number(ext?.getAttribute('cx'))
        const bottom = Number(off?.getAttribute('y')) + Number(ext?.getAttribute('cy'))
        expect([right <= 12_192_000, bottom <= 6_858_000]).toEqual([true, true])
      }
    }
  })

  test('H26: each slide has its number and the demo mark', async () => {
    const { slides } = await made
    slides.forEach(({ part }, place) => {
      const t_ = slideWords[lang]
      const mark = [t_.page(String(place + 1), String(slides.length)), t_.brand, t_.demo].join(
        t_.dot,
      )
      expect(textIn(part)).toContain(mark)
    })
  })
})

test('H10: each target of a trend is a series, named by its full text', async () => {
  const { slides } = await fileOf(city)
  const tech = slides.find(({ slide }) => trendOn(slide)?.indicator.id === 'high-tech-enterprises')
  const names = tech?.charts[0]?.series.map(({ name }) => name)
  expect(names).toEqual([
    '准确值',
    '下限，实际可能更高',
    '2023年确保超过1万家',
    '2023年力争1.2万家',
    '2025年目标超过2万家',
  ])
})

test('H7: zero is a value in the chart and in its workbook', async () => {
  const slides = city.slides.flatMap((slide): SlideContents[] => {
    const block = trendOn(slide)
    if (!block) return []
    const [first, ...others] = block.readings
    if (!first) return []
    return [
      {
        ...slide,
        blocks: [{ ...block, readings: [{ ...first, value: 0, bound: 'exact' }, ...others] }],
      },
    ]
  })
  const { files } = await fileOf({ ...city, slides: slides.slice(0, 1) })
  const path = [...files.keys()].find((one) => /^ppt\/charts\/chart\d+\.xml$/.test(one)) ?? ''
  expect(chartIn(files, path).series[0]?.values[0]).toBe(0)
  const book = [...files].find(([name]) => name.endsWith('.xlsx'))?.[1] ?? new Uint8Array()
  const sheet = partOf(await unzipped(book), 'xl/worksheets/sheet1.xml')
  expect(all(sheet, 'c').find((cell) => cell.getAttribute('r') === 'B2')?.textContent).toBe('0')
})

test('a comparison of different units has a chart for each, and every figure in its table', async () => {
  const trends = city.slides.flatMap((slide) => trendOn(slide) ?? [])
  const [one, two] = [trends[0], trends[2]]
  if (!one || !two) throw new Error('No trends')
  const series = [one, two].map(({ indicator, readings, rows }) => ({
    key: indicator.id,
    name: indicator.name.zh,
    indicator,
    readings,
    rows,
  }))
  const template = city.slides[0]
  if (!template) throw new Error('No slide')
  const slide: SlideContents = {
    ...template,
    kind: 'comparison',
    blocks: [{ block: 'comparison', indicator: null, subtitle: '', series }],
  }
  const { slides } = await fileOf({ ...city, slides: [slide] })
  const made = slides[0]
  expect(made?.charts).toHaveLength(2)
  expect(
    made &&
      textsOf(slide).filter(
        (text) => !text.split(' ').every((word) => seenOn(made).includes(bare(word))),
      ),
  ).toEqual([])
  const open = made?.charts[0]?.series.filter(({ isOpen }) => isOpen).map(({ name }) => name)
  expect(open).toEqual([`${one.indicator.name.zh}：下限，实际可能更高`])
})

test('no text becomes markup', async () => {
  const hostile = `</a:t><a:t>"&amp;'<![CDATA[\u0007`
  const kept = hostile.replace('\u0007', '')
  const slides = city.slides.map((slide) => ({ ...slide, foot: kept, notes: kept, eyebrow: kept }))
  const { slides: made } = await fileOf({ ...city, title: kept, slides })
  for (const { part, notes } of made)
    expect([textIn(part), textIn(notes)].map((text) => text.includes(kept))).toEqual([true, true])
})

test('progress is reported, the page stays responsive, and the export can be cancelled', async () => {
  const stated: number[][] = []
  const others: number[] = []
  let tasks = 0
  const tick = setInterval(() => void tasks++)
  await pptxOf(city, {
    onSlide: (done, of) => {
      stated.push([done, of])
      others.push(tasks)
    },
    signal: new AbortController().signal,
  })
  clearInterval(tick)
  expect(stated).toEqual(city.slides.map((_, place) => [place + 1, city.slides.length]))
  // Other tasks ran between the slides.
  expect(others[others.length - 1]).toBeGreaterThan(2)

  const control = new AbortController()
  const stopped = pptxOf(city, {
    onSlide: (done) => {
      stated.push([done])
      if (done === 2) control.abort()
    },
    signal: control.signal,
  })
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  expect(stated[stated.length - 1]).toEqual([2])
})
