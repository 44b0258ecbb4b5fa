import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breaksBefore, trendOf } from '../../src/charts/trend.ts'
import type { MethodBreak } from '../../src/contract/indicator/indicator.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import { changeOf } from '../../src/domain/figure/growth.ts'
import { readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { figureTable } from '../../src/narrative/tables/figureTable.ts'
import { contentsOf } from '../../src/slides/contents/slideContents.ts'
import { textsOf } from '../../src/slides/contents/slideTexts.ts'
import { chartWords } from '../../src/i18n/charts/chartWords.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { briefingDataOn } from '../briefingData.ts'
import { latestDay } from '../citedApi.ts'
import { indicator, observation } from '../inventedFigures.ts'

const { data } = await briefingDataOn(latestDay)

const months = fc.uniqueArray(fc.integer({ min: 0, max: 71 }), { minLength: 2, maxLength: 6 })
const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 3 })

function monthOf(month: number): string {
  return `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** A series with a figure at the end of some months, whose method changed between other months. */
function seriesOf(figures: readonly number[], breaks: readonly number[]) {
  const methodBreaks = breaks.map((month): MethodBreak => {
    const reason = `Reason${month}`
    return {
      between: [monthOf(month), monthOf(month + 1)],
      reason: { zh: reason, en: reason },
      region: null,
    }
  })
  const observations = figures
    .toSorted((a, b) => a - b)
    .map((month) =>
      observation({
        id: `figure-${month}`,
        basis: 'as-of',
        period: monthOf(month).slice(0, 4),
        asOf: monthOf(month),
        value: 100 + month,
        preferred: true,
      }),
    )
  return { of: indicator({ methodBreaks }), methodBreaks, observations }
}

/** The reasons for the changes of method since the previous figure, computed from months alone. */
function dueBefore(place: number, figures: readonly number[], breaks: readonly number[]): string[] {
  const months = figures.toSorted((a, b) => a - b)
  const [before, now] = [months[place - 1], months[place] ?? 0]
  if (before === undefined) return []
  return breaks.filter((month) => before <= month && month < now).map((month) => `Reason${month}`)
}

/** Every output that has the whole series: whether each figure is marked, the texts, and the sentence. */
function surfacesOf(
  { of, observations }: ReturnType<typeof seriesOf>,
  lang: Lang,
): { rows: Record<string, boolean[]>; texts: Record<string, string>; sentence: string } {
  const w = lang === 'zh' ? zh : en
  const readings = readingsKnownOn('2026-02-02', observations)
  const [row] = data.rows
  if (!row) throw new Error('The dataset has no indicator')
  const trend = trendOf(readings, of)
  const given = {
    data: {
      ...data,
      rows: [{ ...row, indicator: of, readings, targets: [], lights: [] }],
      records: new Map([
        [
          of.id,
          {
            day: data.board.day,
            today: data.board.day,
            latestDay: data.board.day,
            sources: [],
            indicator: {
              ...of,
              definition: of.name,
              headline: false,
              notes: null,
              pinyin: row.pinyin,
            },
            observations,
          },
        ],
      ]),
    },
    lang,
    w,
  }
  const kept = { id: 'slide', title: null, notes: '' }
  const slide = contentsOf(
    { ...kept, kind: 'indicator', indicator: of.id, chart: 'line' },
    '',
    given,
  )
  const compared = contentsOf({ ...kept, kind: 'comparison', items: of.id }, '', given)
  const table = figureTable(
    observations.map((figure) => ({ indicator: of, region: of.name, figure, source: undefined })),
    { title: '', day: data.board.day, sources: [], lang, w },
  )
  const method = table.columns.findIndex(
    ({ header }) => header === { zh: '口径变更', en: 'Change of method' }[lang],
  )
  const block = slide.blocks.find((one) => one.block === 'trend')
  return {
    rows: {
      marks: trend.points.map((point) => breaksBefore(point, trend).length > 0),
      table: table.rows.map((cells) => (cells[method] ?? null) !== null),
      slide: block?.rows.map(({ figure }) => figure.includes(chartWords[lang].breakMark)) ?? [],
    },
    texts: {
      marks: trend.breaks.map(({ reason }) => reason[lang]).join(' '),
      table: JSON.stringify(table.rows.map((cells) => cells[method])),
      sheet: table.notes.join(' '),
      slide: textsOf({ blocks: slide.blocks, left: null }).join(' '),
      compared: textsOf({ blocks: compared.blocks, left: null }).join(' '),
    },
    sentence: slide.sentence ?? '',
  }
}

test('H33: every break between two figures, and no other, is stated at its figure in every output of the series', () => {
  fc.assert(
    fc.property(months, cuts, fc.constantFrom<Lang>('zh', 'en'), (figures, breaks, lang) => {
      const series = seriesOf(figures, breaks)
      const due = figures.map((_, place) => dueBefore(place, figures, breaks))
      const { rows, texts, sentence } = surfacesOf(series, lang)
      for (const shown of Object.values(rows))
        expect(shown).toEqual(due.map((one) => one.length > 0))
      for (const text of Object.values(texts))
        expect(new Set(text.match(/Reason\d+/g) ?? [])).toEqual(new Set(due.flat()))
      for (const reason of due[due.length - 1] ?? []) expect(sentence).toContain(reason)
    }),
    { numRuns: 150, seed: 20_230_831 },
  )
})

test('H15: figures one year apart are compared if and only if no break lies between', () => {
  const within = fc.integer({ min: 0, max: 58 })
  fc.assert(
    fc.property(within, cuts, (month, breaks) => {
      const { of, observations } = seriesOf([month, month + 12], breaks)
      const readings = readingsKnownOn('2026-02-02', observations)
      const [, current] = readings
      if (!current) throw new Error('There are two figures')
      const crossed = dueBefore(1, [month, month + 12], breaks).length > 0
      const change = changeOf(current, readings, of)
      expect(change.kind === 'none' ? change.reason : change.kind).toBe(
        crossed ? 'method-break' : 'percent',
      )
    }),
    { numRuns: 1_000, seed: 20_230_831 },
  )
})
