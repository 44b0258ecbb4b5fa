import { expect, test } from 'vitest'
import { type Card, Overview } from '../../src/contract/board/overview.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { Records } from '../../src/contract/figure/records.ts'
import { Catalogue } from '../../src/contract/indicator/catalogue.ts'
import { Ledger } from '../../src/contract/target/ledger.ts'
import { render } from '../../src/app/render.tsx'
import { dateText } from '../../src/format/dateText.ts'
import { formatFigure, formatTarget, textOf } from '../../src/format/figureText.ts'
import { answer, ask } from '../citedApi.ts'
import { limits } from '../limits.ts'

const languages: Lang[] = ['zh', 'en']

/** What a reader sees of a page without script. */
async function readable(path: string, asking = ask) {
  const page = await render(new URL(path, 'http://board'), asking, AbortSignal.timeout(limits.wait))
  if (!page) throw new Error(`${path} is no page`)
  const text = page.html.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')
  return { ...page, text }
}

/** The current figures of indicators, without what no page shows as such. */
function currentFigures(rows: readonly Card[], lang: Lang): string[] {
  return rows.flatMap(({ indicator, readings }) =>
    readings
      .filter(({ status }) => status !== 'ambiguous')
      .slice(-1)
      .map((one) => textOf(formatFigure(one, indicator, lang))),
  )
}

/** The figures that a text does not have. */
function missingIn(text: string, figures: readonly string[]): string[] {
  expect(figures.length).toBeGreaterThan(5)
  return figures.filter((figure) => !text.includes(figure))
}

test.each(languages)('every number of the overview can be read: %s', async (lang) => {
  const { text } = await readable(`/${lang}`)
  const { cards } = await answer(Overview, '/api/overview')
  const missing = missingIn(
    text,
    cards.flatMap(({ indicator, readings }) => {
      const [current] = readings.slice(-1)
      return current ? [textOf(formatFigure(current, indicator, lang))] : []
    }),
  )
  expect(missing).toEqual([])
})

test.each(languages)('every number of an indicator can be read: %s', async (lang) => {
  const { text } = await readable(`/${lang}/indicators/high-tech-enterprises?tab=data`)
  const { indicator, observations } = await answer(
    Records,
    '/api/indicators/high-tech-enterprises/records',
  )
  const missing = missingIn(
    text,
    observations
      .filter(({ region }) => region === 'nanjing')
      .map((one) => textOf(formatFigure(one, indicator, lang))),
  )
  expect(missing).toEqual([])
})

test.each(languages)('every target of the ledger can be read: %s', async (lang) => {
  const { text } = await readable(`/${lang}/targets`)
  const { entries } = await answer(Ledger, '/api/targets')
  const missing = missingIn(
    text,
    entries.flatMap(({ indicator, targets }) =>
      targets.map((target) => textOf(formatTarget(target, indicator, lang))),
    ),
  )
  expect(missing).toEqual([])
})

test.each(languages)('every figure of a sector can be read: %s', async (lang) => {
  const { text } = await readable(`/${lang}/sectors/6g`)
  const { rows } = await answer(Catalogue, '/api/catalogue')
  const missing = missingIn(
    text,
    currentFigures(
      rows.filter(({ indicator }) => indicator.sectors.includes('6g')),
      lang,
    ),
  )
  expect(missing).toEqual([])
})

test.each(languages)(
  'every number of the first board of the wall can be read: %s',
  async (lang) => {
    const asked: string[] = []
    const noting = async (address: string) => {
      asked.push(address)
      return ask(address)
    }
    const { text } = await readable(`/${lang}/wall`, noting)
    const { cards } = await answer(Overview, '/api/overview')
    const missing = missingIn(text, currentFigures(cards.slice(0, 6), lang))
    expect(missing).toEqual([])
    // The answers that only other boards need are asked for by the browser.
    expect(asked.sort()).toEqual(['/api/board', '/api/overview'])
  },
)

test.each(languages)('a wall of sectors starts with the first of them: %s', async (lang) => {
  const { text } = await readable(`/${lang}/wall?sector=computing,6g`)
  const { rows } = await answer(Catalogue, '/api/catalogue')
  const ofIt = rows.filter(({ indicator }) => indicator.sectors.includes('6g'))
  // A name may be broken into lines.
  const [joined, ...names] = [text, ...ofIt.map(({ indicator }) => indicator.name[lang])].map(
    (one) => one.replaceAll(' ', ''),
  )
  const shown = ofIt.filter((_, place) => joined?.includes(names[place] ?? ''))
  const figures = currentFigures(shown, lang)
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.filter((figure) => !text.includes(figure))).toEqual([])
})

test.each(languages)('every number of a ready-made slide can be read: %s', async (lang) => {
  const { cards } = await answer(Overview, '/api/overview')
  const figures = currentFigures(cards.slice(0, 6), lang)
  for (const path of ['ready-city/present?slide=2', 'ready-city?slide=2']) {
    const { text } = await readable(`/${lang}/briefings/${path}`)
    expect(missingIn(text, figures)).toEqual([])
  }
  const first = await readable(`/${lang}/briefings/ready-city/present`)
  const { day } = await answer(Overview, '/api/overview')
  expect(first.text).toContain(dateText(day, lang))
})

test.each([
  ['/zh', 200, 'zh-CN', '总览 · 南京科创看板'],
  ['/en/targets', 200, 'en', 'Targets · Nanjing Innovation'],
  ['/zh/wall?sector=6g', 200, 'zh-CN', '大屏 · 南京科创看板'],
  ['/zh/briefings/ready-6g', 200, 'zh-CN', '6G与未来网络赛道情况 · 南京科创看板'],
  ['/zh/briefings/ready-6g/present', 200, 'zh-CN', '汇报：6G与未来网络赛道情况 · 南京科创看板'],
  ['/zh/indicators/unheard-of', 404, 'zh-CN', '内容不存在或已归档 · 南京科创看板'],
  [
    '/zh/evidence/observation/rd-expenditure-nanjing-2021-3',
    200,
    'zh-CN',
    '全社会研发经费支出 · 数据依据 · 南京科创看板',
  ],
  ['/zh/evidence/observation/unheard-of', 404, 'zh-CN', '内容不存在或已归档 · 南京科创看板'],
  ['/zh/evidence/rumour/unheard-of', 404, 'zh-CN', '内容不存在或已归档 · 南京科创看板'],
  ['/en/nothing', 404, 'en', 'There is no such page · Nanjing Innovation'],
])('%s has status %d, its language and its title', async (path, status, language, title) => {
  const page = await readable(path)
  expect([page.status, page.language, page.title]).toEqual([status, language, title])
  expect(page.html).not.toMatch(/<title>|<script| style="|<!--\$!-->/)
  expect(page.html.match(/<h1/g)).toHaveLength(1)
})

test.each([
  ['/zh', ['/zh?sector=6g', '/zh/evidence/observation/high-tech-enterprises-nanjing-2023-1']],
  [
    '/en/targets?q=R%26D',
    ['/en/targets?q=R%26D&amp;status=awaiting', '/en/targets?q=R%26D&amp;sort=name'],
  ],
  ['/zh/targets', ['/zh/targets?theme=enterprises', '/zh/targets?group=theme']],
  ['/zh/indicators', ['/zh/indicators?measure=stock', '/zh/indicators?sort=-age']],
  ['/zh/milestones', ['/zh/milestones?kind=laboratory', '/zh/milestones?from=2023']],
  ['/zh/sources', ['/zh/sources?order=date', '/zh/sources?part=conflicts']],
])('F54: %s has links for what its controls do', async (path, addresses) => {
  const { html } = await readable(path)
  const links = new Set(html.match(/(?<= href=")[^"]*/g))
  expect(addresses.filter((address) => !links.has(address))).toEqual([])
})

test.each(['/', '/fr', '/api/board'])('%s is no page', async (path) => {
  const signal = AbortSignal.timeout(limits.wait)
  expect(await render(new URL(path, 'http://board'), ask, signal)).toBeNull()
})

test('F5: where an answer is missing, the page is not rendered, and says why', async () => {
  const failing = async () => ({ status: 500, value: null })
  const rendered = render(new URL('/zh', 'http://board'), failing, AbortSignal.timeout(limits.wait))
  await expect(rendered).rejects.toMatchObject({ failure: 'server' })
})

test('two pages at once do not share what belongs to one of them', async () => {
  const [zh, en, again] = await Promise.all(
    ['/zh', '/en', '/zh?sector=6g'].map((path) => readable(path)),
  )
  expect((await readable('/zh')).html).toBe(zh?.html)
  expect((await readable('/en')).html).toBe(en?.html)
  expect(again?.html).not.toBe(zh?.html)
})
