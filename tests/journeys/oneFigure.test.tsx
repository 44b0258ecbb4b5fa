import { act, render, screen, waitFor, within } from '@testing-library/react'
import { parse } from 'csv-parse/sync'
import { renderToStaticMarkup } from 'react-dom/server'
import readXlsxFile from 'read-excel-file/node'
import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { clockOn } from '../../mocks/demoDay.ts'
import { handlersOver } from '../../mocks/handlers.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { PointTip } from '../../src/charts/PointTip.tsx'
import { trendOf } from '../../src/charts/trend.ts'
import { TrendPicture } from '../../src/charts/TrendPicture.tsx'
import type { CatalogueRow } from '../../src/contract/indicator/catalogue.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { ledgerRowsOf } from '../../src/domain/pace/ledgerRow.ts'
import { currentOf, standingsOf } from '../../src/domain/target/standing.ts'
import { circularOf } from '../../src/slides/deck/circular.ts'
import { csvOf } from '../../src/files/csv.ts'
import type { ExportTable } from '../../src/files/exportTable.ts'
import { figureTable } from '../../src/narrative/tables/figureTable.ts'
import { ledgerTable } from '../../src/narrative/tables/ledgerTable.ts'
import { paceSentence } from '../../src/narrative/pace/paceSentence.ts'
import { readyBriefings } from '../../src/slides/deck/readyBriefings.ts'
import { sectorSentence } from '../../src/narrative/sectorSentence.ts'
import { slideContentsOf } from '../../src/slides/contents/slideContents.ts'
import { shownCourseOf } from '../../src/narrative/pace/shownCourse.ts'
import { trendSentence } from '../../src/narrative/trendSentence.ts'
import { xlsxOf } from '../../src/files/xlsx.ts'
import { en } from '../../src/i18n/en.ts'
import { LanguageProvider } from '../../src/i18n/words.tsx'
import { zh } from '../../src/i18n/zh.ts'
import { WallPicture } from '../../src/pages/wall/WallPicture.tsx'
import { wallBoards } from '../../src/pages/wall/wallBoards.ts'
import { briefingDataOn } from '../briefingData.ts'
import { cityDataset } from '../cityDataset.ts'
import { cityDay } from '../cityDay.ts'
import { closeCalls, closeCity, closeDay } from '../closeCalls.ts'
import { outputsOf } from '../exports/briefingTexts.tsx'
import { mockServer } from '../mockServer.ts'
import { findCard, renderApp } from '../renderApp.tsx'

const city = closeCity()
const api = mockBackend({ dataset: city, now: clockOn(closeDay) })

/** The body of an answer about the city of close calls, checked against its schema. */
async function ask<S extends z.ZodMiniType>(schema: S, path: string): Promise<z.output<S>> {
  return z.parse(schema, await (await api.request(path)).json())
}

const { data, headline } = await briefingDataOn(closeDay, [], ask)

const words = {
  zh: { w: zh, evidence: '查看依据：', why: /为什么/, show: '显示数据表' },
  en: { w: en, evidence: 'Evidence: ', why: /why/i, show: 'Show table' },
}

beforeEach(() => mockServer.use(...handlersOver(api)))

/** The texts in an element, separated by spaces, without drawings, whose axes have numbers of their own. */
function wordsIn(place: Node): string {
  if (place instanceof SVGElement) return ''
  return place.hasChildNodes()
    ? [...place.childNodes].map(wordsIn).join('')
    : `${place.textContent ?? ''} `
}

/** A pattern for a text with any spaces in it. */
function spaced(text: string): string {
  const characters = text.replaceAll(/\s/g, '').split('')
  return characters.map((character) => character.replace(/[.]/, '\\.')).join('\\s*')
}

/** The close calls that are missing in a text, or that have the text of their targets. */
function faultsIn(text: string, lang: Lang, of = closeCalls): string[] {
  return of.flatMap(({ figure, goal }) => {
    const rest = text.replaceAll(new RegExp(spaced(goal[lang]), 'g'), '')
    const number = goal[lang].replace(/^(超过|over )(RMB )?/, '')
    return [
      ...(new RegExp(spaced(figure[lang])).test(rest) ? [] : [`${figure[lang]} is missing`]),
      ...(new RegExp(`(?<![\\d.,−])${spaced(number)}`).test(rest)
        ? [`${figure[lang]} reads ${number}`]
        : []),
    ]
  })
}

/** The same for the texts in an element. */
const faults = (place: Node, lang: Lang, of = closeCalls) => faultsIn(wordsIn(place), lang, of)

const main = () => screen.getByRole('main')
const table = () => screen.getByRole('table')

describe.each<Lang>(['zh', 'en'])('H29: a figure has the same text everywhere (%s)', (lang) => {
  const { w, evidence, why, show } = words[lang]
  const ids = closeCalls.map(({ indicator }) => indicator.id)

  test.each([
    ['the overview, its cards and what needs attention', `/${lang}`],
    ['the ledger', `/${lang}/targets`],
    ['the list of indicators', `/${lang}/indicators`],
    ['the page of a sector', `/${lang}/sectors/${city.sectors[0]?.id ?? ''}`],
  ])('%s', async (_, address) => {
    await renderApp(address)
    await waitFor(() => expect(faults(main(), lang)).toEqual([]))
  })

  test.each(closeCalls)(
    'the cards, the evidence, and why it has its light: $indicator.id',
    async (close) => {
      const { user } = await renderApp(`/${lang}`)
      const card = await findCard(close.indicator.name[lang])
      await waitFor(() => expect(faults(card, lang, [close])).toEqual([]))
      for (const button of [new RegExp(`^${evidence}${close.indicator.name[lang]}`), why]) {
        await user.click(within(card).getAllByRole('link', { name: button })[0] ?? card)
        const dialog = await screen.findByRole('dialog')
        await waitFor(() => expect(faults(dialog, lang, [close])).toEqual([]))
        await user.keyboard('{Escape}')
        await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      }
    },
  )

  test.each(closeCalls)(
    'its own page, recent figures, chart table and records: $indicator.id',
    async (close) => {
      const { user, goTo } = await renderApp(`/${lang}/indicators/${close.indicator.id}`)
      await waitFor(() => expect(faults(main(), lang, [close])).toEqual([]))
      await goTo(`/${lang}/indicators/${close.indicator.id}?chart=table`)
      await waitFor(() => expect(faults(table(), lang, [close])).toEqual([]))
      await goTo(`/${lang}/indicators/${close.indicator.id}?tab=data`)
      await waitFor(() => expect(faults(table(), lang, [close])).toEqual([]))
      await goTo(`/${lang}?trend=${close.indicator.id}`)
      await user.click(await screen.findByRole('button', { name: show }))
      await waitFor(() => expect(faults(table(), lang, [close])).toEqual([]))
    },
  )

  test('a comparison', async () => {
    const { user } = await renderApp(`/${lang}/compare?items=${ids.join(',')}`)
    await user.click(await screen.findByRole('button', { name: show }))
    await waitFor(() => expect(faults(main(), lang)).toEqual([]))
  })

  const rowOf = (id: string) => data.rows.find(({ indicator }) => indicator.id === id)
  const rows = closeCalls.flatMap((close) => {
    const row = rowOf(close.indicator.id)
    return row ? [{ close, row }] : []
  })

  test.each(rows)(
    'the label and the tip of its point: $close.indicator.id',
    async ({ close, row }) => {
      const current = currentOf(row.readings)
      if (!current) throw new Error('There is no figure')
      const { container } = await act(async () =>
        render(
          <LanguageProvider lang={lang}>
            <PointTip reading={current} indicator={row.indicator} breaks={[]} />
          </LanguageProvider>,
        ),
      )
      expect(faults(container, lang, [close])).toEqual([])
      const labels = labelsOf(row, lang)
      const unitless = close.figure[lang].replace(/亿元|%/, '')
      expect(labels.filter((label) => label.replace('%', '') === unitless)).toHaveLength(1)
    },
  )

  test('every sentence', () => {
    const ledger = ledgerRowsOf(data.ledger)
    expect(faultsIn(ledger.map((row) => paceSentence(row, lang)).join(''), lang)).toEqual([])
    expect(faultsIn(circularOf(data.ledger, lang), lang)).toEqual([])
    const trends = rows.map(({ row: { indicator, readings }, row }) =>
      trendSentence({
        indicator,
        readings,
        standings: standingsOf([row]),
        sources: data.sources,
        day: closeDay,
        lang,
      }),
    )
    expect(faultsIn(trends.join(''), lang)).toEqual([])
    const [story] = data.stories.filter(({ headline: shown }) => shown)
    const first = closeCalls.filter(
      ({ indicator }) => story?.headline?.row.indicator.id === indicator.id,
    )
    expect(first).toHaveLength(1)
    expect(story && faultsIn(sectorSentence(story, lang), lang, first)).toEqual([])
  })

  test.each<[string, () => ExportTable]>([
    [
      'the table of figures',
      () =>
        figureTable(
          rows.flatMap(({ row: { indicator, readings } }) => {
            const figure = currentOf(readings)
            const region = city.regions[0]?.name ?? { zh: '', en: '' }
            return figure ? [{ indicator, region, figure, source: data.sources[0] }] : []
          }),
          { title: '', day: closeDay, sources: city.sources, lang, w },
        ),
    ],
    [
      'the ledger as a table',
      () =>
        ledgerTable(
          ledgerRowsOf(data.ledger).map((row) => ({ row, shown: shownCourseOf(row, closeDay) })),
          {
            ...data.ledger,
            scope: { of: 'all', filters: [] },
            all: ledgerRowsOf(data.ledger),
            unjudged: 0,
            lang,
            w,
          },
        ),
    ],
  ])('%s, as CSV and as XLSX, with the value in full', async (_, tableOf) => {
    const table = tableOf()
    const csv = parse(csvOf(table), { bom: true })
    expect(faultsIn(JSON.stringify(csv), lang)).toEqual([])
    const [sheet] = await readXlsxFile(Buffer.from(await xlsxOf(table, lang).arrayBuffer()))
    const cells = sheet?.data.flat() ?? []
    expect(faultsIn(JSON.stringify(cells), lang)).toEqual([])
    for (const { value } of closeCalls) {
      expect(csv.flat()).toContain(String(value))
      expect(cells).toContain(value)
    }
  })

  test('slides and their outputs: PPTX, DOCX, HTML, print, the wall', async () => {
    const [briefing] = readyBriefings(data, headline, lang)
    if (!briefing) throw new Error('There is no briefing of the city')
    const slides = slideContentsOf(briefing, { data, lang, w })
    const taken = { title: briefing.title, lang, slides, demo: false, code: null }
    const { texts } = await outputsOf(taken, circularOf(data.ledger, lang))
    expect(Object.keys(texts).sort()).toEqual(['DOCX', 'HTML', 'PPTX', 'paper'])
    const boards = wallBoards({ data, headline, sectors: [], lang, w })
    texts['wall'] = boards
      .map((board, place) =>
        renderToStaticMarkup(
          <WallPicture board={board} place={place + 1} all={boards.length} lang={lang} demo={false}>
            {null}
          </WallPicture>,
        ),
      )
      .join('')
      .replaceAll(/<[^>]*>/g, '')
    const lost = Object.entries(texts).flatMap(([output, text]) =>
      closeCalls
        .filter(
          ({ figure }) =>
            !text.includes(figure[lang].replaceAll(/\s/g, '')) && !text.includes(figure[lang]),
        )
        .map(({ figure }) => `${output}: ${figure[lang]}`),
    )
    expect(lost).toEqual([])
    // Only drawings have the numbers of axes; documents do not.
    expect(faultsIn(texts['DOCX'] ?? '', lang)).toEqual([])
    expect(
      faultsIn(JSON.stringify(slides.map(({ title, sentence }) => [title, sentence])), lang),
    ).toEqual([])
  })
})

describe('H30: a range is one figure with its unit once', () => {
  const id = 'zhongsheng-achievement-cycle'

  test.each([
    ['zh', '3—5年', 'indicators'],
    ['zh', '3—5年', `indicators/${id}`],
    ['zh', '3—5年', `indicators/${id}?tab=data`],
    ['zh', '3—5年', 'sectors/clean-energy-equipment'],
    ['en', '3–5 years', 'indicators'],
    ['en', '3–5 years', `indicators/${id}`],
    ['en', '3–5 years', `indicators/${id}?tab=data`],
    ['en', '3–5 years', 'sectors/clean-energy-equipment'],
  ])('%s: %s in %s', async (lang, figure, address) => {
    mockServer.use(...handlersOver(mockBackend({ dataset: cityDataset(), now: clockOn(cityDay) })))
    await renderApp(`/${lang}/${address}`)
    await waitFor(() => expect(wordsIn(main())).toMatch(new RegExp(spaced(figure))))
    expect(main().textContent).not.toMatch(lang === 'zh' ? /(?<!\d)3年/ : /\b3 years/)
  })
})

/** The labels in the drawing of a trend. */
function labelsOf({ indicator, readings, targets }: CatalogueRow, lang: Lang): string[] {
  const markup = renderToStaticMarkup(
    <TrendPicture
      trend={trendOf(readings, indicator)}
      indicator={indicator}
      targets={targets}
      kind="line"
      title=""
      subtitle=""
      caption={[]}
      lang={lang}
    />,
  )
  return [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text)
}
