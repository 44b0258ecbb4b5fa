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
import { answer } from '../citedApi.ts'
import { days, faultsIn, filters, read } from '../countedTargets.ts'

const languages = [
  ['zh', zh],
  ['en', en],
] as const

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

describe.each(days)('H28: on %s', (day) => {
  test('every sentence that counts names its scope, and adds up', async () => {
    const { data, headline } = await briefingDataOn(day)
    for (const [lang, w] of languages) {
      const given = { data, lang, w }
      const slides = readyBriefings(data, headline, lang).flatMap((briefing) =>
        slideContentsOf(briefing, given),
      )
      const boards = wallBoards({ data, headline, sectors: [], lang, w })
      const texts = [
        ...boards.flatMap(({ title, picture }) => [
          title,
          ...(picture.kind === 'blocks' ? textsOf({ blocks: picture.blocks, left: null }) : []),
          ...(picture.kind === 'sectors' ? picture.parts.map(({ text }) => text) : []),
        ]),
        ...slides.flatMap((slide) => [
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
