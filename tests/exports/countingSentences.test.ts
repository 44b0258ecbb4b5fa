import { describe, expect, test } from 'vitest'
import { wholeOf } from '../../src/contract/http/broken.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import type { TargetGlance } from '../../src/contract/target/target.ts'
import { ledgerRowsOf } from '../../src/domain/pace/ledgerRow.ts'
import { totalOf } from '../../src/domain/sector/sectorStory.ts'
import { standingsOf } from '../../src/domain/target/standing.ts'
import { tallyOf } from '../../src/domain/target/tally.ts'
import { circularOf } from '../../src/slides/deck/circular.ts'
import { ledgerStanding } from '../../src/narrative/ledgerStanding.ts'
import { readyBriefings } from '../../src/slides/deck/readyBriefings.ts'
import { sectorSentence } from '../../src/narrative/sectorSentence.ts'
import { slideContentsOf } from '../../src/slides/contents/slideContents.ts'
import { textsOf } from '../../src/slides/contents/slideTexts.ts'
import type { BriefingData } from '../../src/slides/contents/slideInput.ts'
import { en } from '../../src/i18n/en.ts'
import { tallySentence } from '../../src/narrative/tallySentence.ts'
import { zh } from '../../src/i18n/zh.ts'
import { countedIn } from '../../src/pages/overview/counted.ts'
import { wallBoards } from '../../src/pages/wall/wallBoards.ts'
import { briefingDataOn } from '../briefingData.ts'
import { answer, cited } from '../citedApi.ts'

/** Twenty days, among them those of the first and the last record and later ones. */
const days =
  '2019-06-30 2020-06-30 2021-01-31 2021-12-01 2022-03-31 2022-07-31 2022-12-31 ' +
  '2023-01-31 2023-06-30 2023-08-31 2023-12-31 2024-01-31 2024-06-30 2024-12-31 ' +
  '2025-03-31 2025-12-31 2026-02-02 2026-05-01 2026-11-30 2028-06-30'

/** No sector, each of the nine, and several at once. */
const filters = [
  '',
  ...cited.sectors.slice(0, 7).map(({ id }) => id),
  '6g,computing',
  'software-ai,6g',
]

const languages = [
  ['zh', zh],
  ['en', en],
] as const

const statuses = {
  zh: [
    '已达成',
    '达到序时进度',
    '进度偏慢',
    '进度滞后',
    '未达成',
    '无法判定',
    '逾期未公布',
    '待发布',
    '判定尚早',
  ],
  en: [
    'met',
    'on pace',
    'slow',
    'behind',
    'missed',
    'cannot be judged',
    'awaiting release',
    'overdue, not published',
    'too early to judge',
  ],
} satisfies Record<Lang, string[]>

const anyStatus = {
  zh: statuses.zh.join('|'),
  en: statuses.en.join('|'),
}

/** Finds the counts of targets in a text, also those of targets elsewhere. */
const counting = { zh: /\d项目标(?!见)/g, en: /\b(?:of )?\d[\d,]* targets?,/g }

type Read = { scope: string; targets: number; named: number }

/** The counts in a text: the words before (the scope), the total, and the sum by status. */
function read(text: string, lang: Lang): Read[] {
  const number = '(\\d[\\d,]*)'
  const one = lang === 'zh' ? `${number}项(?:${anyStatus.zh})` : `${number} (?:${anyStatus.en})`
  const between = lang === 'zh' ? '、' : '; '
  const mixed =
    lang === 'zh'
      ? `${number}项目标中，(${one}(?:${between}${one})+)`
      : `of ${number} targets, (${one}(?:${between}${one})+)`
  const alike =
    lang === 'zh'
      ? `${number}项目标均?(?:${anyStatus.zh})`
      : `${number} targets?, (?:(?:both |all )?(?:${anyStatus.en})|which cannot be judged|(?:neither|none) of which can be judged)`
  const found: Read[] = []
  const valueOf = (digits: string | undefined) => Number((digits ?? '').replaceAll(',', ''))
  for (const match of text.matchAll(new RegExp(mixed, 'g'))) {
    const parts = [...(match[2] ?? '').matchAll(new RegExp(one, 'g'))]
    found.push({
      scope: text.slice(0, match.index),
      targets: valueOf(match[1]),
      named: parts.reduce((sum, part) => sum + valueOf(part[1]), 0),
    })
  }
  for (const match of text.matchAll(new RegExp(alike, 'g')))
    found.push({
      scope: text.slice(0, match.index),
      targets: valueOf(match[1]),
      named: valueOf(match[1]),
    })
  return found
}

const scopes: Record<Lang, string[]> = {
  zh: ['全市', '各区', '各赛道合计', '所示'],
  en: [
    'Whole city',
    'City and districts',
    'Districts',
    'All sectors',
    'The ',
    'Headline indicators',
  ],
}

/** The errors in the counts of a text. */
function faultsIn(text: string, lang: Lang): string[] {
  const found = read(text, lang)
  const names = [...cited.sectors, ...cited.regions].map(({ name }) => name[lang])
  const counts = text.match(counting[lang])?.length ?? 0
  return [
    ...(counts === found.length ? [] : [`${counts} counts, ${found.length} read: ${text}`]),
    ...found.flatMap(({ scope, targets, named }) => [
      ...(targets === named ? [] : [`${named} of ${targets} named: ${text}`]),
      ...([...scopes[lang], ...names].some((name) => scope.includes(name))
        ? []
        : [`no scope: ${text}`]),
    ]),
  ]
}

/** The number of targets in force without restated ones, by a count independent of the product. */
function goalsIn(entries: readonly { targets: readonly TargetGlance[] }[]): number {
  const targets = entries.flatMap((entry) => entry.targets)
  const ids = new Set(targets.map(({ id }) => id))
  return targets.filter(({ restates }) => restates === null || !ids.has(restates)).length
}

/** The sentences of ledger and sectors for a filter. */
function ofFilter(filter: string, data: BriefingData, lang: Lang): string[] {
  const ids = filter.split(',')
  const stories = data.stories.filter(({ sector }) => filter === '' || ids.includes(sector.id))
  const names = stories.map(({ sector }) => sector.name)
  const all = ledgerRowsOf(data.ledger)
  const rows = all.filter(
    ({ indicator }) => filter === '' || indicator.sectors.some((id) => ids.includes(id)),
  )
  const scope = { of: filter === '' ? ('all' as const) : names, filters: [] }
  const sectors = { of: filter === '' ? ('every-sector' as const) : names, filters: [] }
  return [
    ledgerStanding(rows, { scope, all, unjudged: 0 }, lang),
    tallySentence(
      { ...sectors, area: { kind: 'city' } },
      tallyOf(standingsOf(totalOf(stories).rows)),
      lang,
    ),
  ]
}

describe.each(days.split(' '))('H28: on %s', (day) => {
  test('every sentence that counts names its scope, and adds up', async () => {
    const { data, headline } = await briefingDataOn(day)
    for (const [lang, w] of languages) {
      const given = { data, lang, w }
      const slides = readyBriefings(data, headline, lang).flatMap((briefing) =>
        slideContentsOf(briefing, given),
      )
      const boards = wallBoards({ data, headline, sectors: [], lang, w })
      const texts = [
        ...[...slides, ...boards].flatMap((slide) => [
          slide.title.map(({ text }) => text).join(''),
          slide.sentence ?? '',
          ...textsOf(slide),
        ]),
        ...data.stories.map((story) => sectorSentence(story, lang)),
        ...circularOf(data.ledger, lang).split('\n'),
        ...filters.flatMap((filter) => ofFilter(filter, data, lang)),
      ]
      expect(texts.flatMap((text) => faultsIn(text, lang))).toEqual([])
      for (const { title, blocks, left } of slides.filter(({ kind }) => kind === 'ledger')) {
        const [counted] = read(title.map(({ text }) => text).join(''), lang)
        const rows = blocks.flatMap((block) => (block.block === 'table' ? block.rows : []))
        const elsewhere = Number(/[\d,]+/.exec(left ?? '0')?.[0])
        expect(rows.length + elsewhere).toBe(counted?.targets ?? 0)
      }
    }
  })

  test('the circular counts every goal of the ledger once', async () => {
    const { data } = await briefingDataOn(day)
    const [opening = ''] = circularOf(data.ledger, 'zh').split('\n')
    const [counted] = read(opening, 'zh')
    expect(counted?.targets ?? 0).toBe(goalsIn(wholeOf(data.ledger.entries)))
  })

  test.each(filters)('the first screen of “%s” counts what its cards show', async (sector) => {
    const overview = await answer(
      Overview,
      `/api/overview?asOf=${day}${sector === '' ? '' : `&sector=${sector}`}`,
    )
    const goals = goalsIn(overview.cards)
    const { scope, tally } = countedIn(overview)
    for (const [lang] of languages) {
      const text = tallySentence(scope, tally, lang)
      expect(faultsIn(text, lang)).toEqual([])
      expect(read(text, lang)[0]?.targets ?? 0).toBe(goals)
      const without = /(\d+)项指标(?:，均?)?未设目标/.exec(tallySentence(scope, tally, 'zh'))?.[1]
      const withTarget = overview.cards.filter(({ targets }) => targets.length > 0).length
      expect(Number(without ?? 0)).toBe(overview.indicators.chosen - withTarget)
    }
  })
})
