import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { cited, citedFigures, latestDay } from '../../tests/citedApi.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { peerReadings } from '../domain/indicator/peerReadings.ts'
import { readingsKnownOn } from '../domain/figure/readings.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { textWidth } from './labelPlaces.ts'
import { gapNotes } from './pictureNotes.ts'
import { trendOf } from './trend.ts'
import { gapsOf } from './trendAxes.ts'
import { TrendPicture } from './TrendPicture.tsx'
import type { TrendKind } from './trendLayout.ts'

const languages: Lang[] = ['zh', 'en']
const kinds: TrendKind[] = ['line', 'bars']

function partsOf(id: string) {
  const indicator = cited.indicators.find((one) => one.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const isOurs = (row: { indicator: string; region: string }) =>
    row.indicator === id && row.region === 'nanjing'
  return {
    indicator,
    targets: cited.targets.filter(isOurs),
    trend: trendOf(readingsKnownOn(latestDay, citedFigures.filter(isOurs)), indicator),
    peers: peerReadings(
      citedFigures.filter((row) => row.indicator === id),
      cited.regions,
      latestDay,
    ).map(({ region, readings }) => ({
      region,
      name: cited.regions.find((one) => one.id === region)?.name ?? { zh: region, en: region },
      trend: trendOf(readings, indicator),
    })),
  }
}

function pictureOf(
  id: string,
  lang: Lang,
  kind: TrendKind = 'line',
  caption = ['2 Feb 2026'],
  withPeers = false,
) {
  const { indicator, peers, ...parts } = partsOf(id)
  const markup = renderToStaticMarkup(
    <TrendPicture
      {...parts}
      peers={withPeers ? peers : []}
      indicator={indicator}
      kind={kind}
      title={chartWords[lang].trendTitle(indicator.name[lang])}
      subtitle={indicator.definition[lang]}
      caption={caption}
      lang={lang}
    />,
  )
  const picture = new DOMParser().parseFromString(markup, 'image/svg+xml')
  return { markup, svg: picture.documentElement, texts: [...picture.querySelectorAll('text')] }
}

/** The box of a text, from its own or inherited font size and its anchor. */
function paper(text: Element) {
  const size = Number(text.closest('[font-size]')?.getAttribute('font-size'))
  const width = textWidth(text.textContent, size)
  const share = { middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? ''] ?? 0
  const x = Number(text.getAttribute('x')) - width * share
  const baseline = Number(text.getAttribute('y'))
  const y = baseline - size * 0.8
  return { text: text.textContent, x, y, right: x + width, bottom: baseline + size * 0.2 }
}

/** The pairs of texts that overlap. */
function collisions(papers: ReturnType<typeof paper>[]): string[] {
  return papers.flatMap((one, place) =>
    papers
      .slice(place + 1)
      .filter(
        ({ x, y, right, bottom }) =>
          one.x < right && x < one.right && one.y < bottom && y < one.bottom,
      )
      .map(({ text }) => `${one.text} on ${text}`),
  )
}

/** Every coordinate of the shapes, from attributes and absolute path commands. */
function shapePlaces(svg: Element, markup: string): { x: number; y: number }[] {
  const shapes = [...svg.querySelectorAll('circle, rect, line')]
  const named = (shape: Element, names: string[]) =>
    names.map((name) => Number(shape.getAttribute(name)))
  return [
    ...shapes.flatMap((shape) => {
      const [x, cx, x1, x2] = named(shape, ['x', 'cx', 'x1', 'x2'])
      const [y, cy, y1, y2] = named(shape, ['y', 'cy', 'y1', 'y2'])
      return [
        { x: x ?? 0, y: y ?? 0 },
        { x: cx ?? 0, y: cy ?? 0 },
        { x: x1 ?? 0, y: y1 ?? 0 },
        { x: x2 ?? 0, y: y2 ?? 0 },
      ]
    }),
    ...[...markup.matchAll(/([MLHV])([-\d.]+)(?: ([-\d.]+))?/g)].map(([, command, a, b]) =>
      command === 'V' ? { x: 0, y: Number(a) } : { x: Number(a), y: Number(b ?? 0) },
    ),
  ]
}

function outside<P extends { x: number; y: number }>(places: readonly P[]): P[] {
  return places.filter(({ x, y }) => !(x >= 0 && x <= 1200 && y >= 0 && y <= 675))
}

describe.each(languages)('a picture of a trend, in %s', (lang) => {
  describe.each(kinds)('as %s', (kind) => {
    test.each(cited.indicators.map(({ id }) => id))('stays within its edges: %s', (id) => {
      const { markup, svg, texts } = pictureOf(id, lang, kind)
      expect(markup).not.toMatch(/NaN|Infinity|undefined/)
      expect(svg.getAttribute('viewBox')).toBe('0 0 1200 675')
      expect(outside(shapePlaces(svg, markup))).toEqual([])
      const papers = texts.map(paper)
      expect(outside(papers.flatMap((one) => [one, { x: one.right, y: one.bottom }]))).toEqual([])
      expect(collisions(papers)).toEqual([])
    })
  })

  test.each(cited.indicators.map(({ id }) => id))('stays within its edges with peers: %s', (id) => {
    const { markup, svg, texts } = pictureOf(id, lang, 'line', [], true)
    expect(outside(shapePlaces(svg, markup))).toEqual([])
    const papers = texts.map(paper)
    expect(outside(papers.flatMap((one) => [one, { x: one.right, y: one.bottom }]))).toEqual([])
    expect(collisions(papers)).toEqual([])
  })

  test('names the other cities that it draws', () => {
    const { peers } = partsOf('high-tech-enterprises')
    const { svg } = pictureOf('high-tech-enterprises', lang, 'line', [], true)
    const named = [...svg.querySelectorAll('g')].map((city) => city.getAttribute('aria-label'))
    expect(peers.length).toBeGreaterThan(1)
    for (const { name } of peers) expect(named).toContain(name[lang])
    expect(pictureOf('high-tech-enterprises', lang).markup).not.toContain(peers[0]?.name[lang])
  })

  test('H7: says which years its axis leaves out', () => {
    const { trend, targets } = partsOf('high-tech-enterprises')
    const { texts } = pictureOf('high-tech-enterprises', lang)
    const [note = ''] = gapNotes(gapsOf(trend, targets), lang)
    expect(note).toMatch(/2018[—–]2019/)
    expect(texts.map((text) => text.textContent).join('')).toContain(note)
  })

  test('H21: writes figures and targets as they are written everywhere', () => {
    const { indicator, trend } = partsOf('high-tech-enterprises')
    const { texts } = pictureOf('high-tech-enterprises', lang)
    const plain = { ...indicator, unit: { zh: '', en: '' } }
    const written = texts.map((text) => text.textContent)
    for (const { reading } of trend.points)
      expect(written).toContain(textOf(formatFigure(reading, plain, lang)).trim())
    expect(written).toContain({ zh: '力争 1.2万', en: 'Stretch 12,000' }[lang])
  })

  test('H1: gives its figures with period and unit to screen readers', () => {
    const { indicator, trend } = partsOf('rd-expenditure')
    const { svg } = pictureOf('rd-expenditure', lang)
    expect(svg.getAttribute('role')).toBe('img')
    expect(svg.querySelector('title')?.textContent).toBe(
      chartWords[lang].trendTitle(indicator.name[lang]),
    )
    const shown = svg.querySelector('desc')?.textContent
    for (const { reading } of trend.points)
      expect(shown).toContain(textOf(formatFigure(reading, indicator, lang)))
  })

  test('H15: prints why a line breaks', () => {
    const { trend } = partsOf('wipo-cluster-rank')
    const { texts } = pictureOf('wipo-cluster-rank', lang)
    const written = texts.map((text) => text.textContent).join('')
    expect(trend.breaks).toHaveLength(1)
    for (const { reason } of trend.breaks)
      expect(written).toContain(chartWords[lang].breakBecause(reason[lang], null))
  })

  test('H11: says in words which figures are not final', () => {
    const { texts } = pictureOf('gdp', lang, 'bars')
    expect(
      texts.filter((text) => text.textContent.includes(chartWords[lang].remarks.expected)),
    ).not.toEqual([])
  })
})

test('its marks are styled by attributes: no class, no style', () => {
  for (const kind of kinds) {
    const { markup } = pictureOf('high-tech-enterprises', 'zh', kind)
    expect(markup).not.toMatch(/ (class|style)=/)
    expect(markup).not.toContain('var(')
    expect(markup).toContain('font-family=')
  }
})

test('a caption too long for three lines ends with an ellipsis, and the drawing keeps its size', () => {
  const { texts } = pictureOf('gdp', 'zh', 'line', ['来源很长，'.repeat(200)])
  const lines = texts.filter((text) => text.textContent.includes('来源很长'))
  expect(lines).toHaveLength(3)
  expect(lines[2]?.textContent).toMatch(/…$/)
})

test('H11 H22: the words of a picture are those of the page', () => {
  const same = (words: typeof zh) => ({
    tier: words.tier,
    provisional: words.provisional,
    expected: words.expected,
    derived: words.derived,
    conflict: words.conflict('1'),
    revised: words.revised('1'),
  })
  for (const [lang, page] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const { tier, remarks } = chartWords[lang]
    expect({
      tier,
      ...remarks,
      conflict: remarks.conflict('1'),
      revised: remarks.revised('1'),
    }).toEqual(same(page))
  }
})
