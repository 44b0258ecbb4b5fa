import { describe, expect, test } from 'vitest'
import { ledgerOn } from '../../../tests/exports/ledgerLines.ts'
import { ledgerRow, override } from '../../../tests/inventedLedger.ts'
import type { Ledger } from '../../contract/target/ledger.ts'
import { rules } from '../../contract/target/rules.ts'
import type { Lang } from '../../contract/scalars.ts'
import { Status } from '../../contract/target/status.ts'
import { formatAmount, formatShares } from '../../format/pace/paceText.ts'
import { ledgerRowsOf } from '../../domain/pace/ledgerRow.ts'
import { bulletin } from './bulletin.ts'
import type { LedgerScope } from '../ledgerStanding.ts'
import { type LedgerLine, ledgerTexts } from '../pace/ledgerTexts.ts'
import { paceFigures } from '../pace/paceSentence.ts'
import { zh } from '../../i18n/zh.ts'

const notShown = { noCourse: null, noPace: null, noForecast: null, noNeed: null }

/** A target with a status and nothing else. */
function standing(status: Status, of: Parameters<typeof ledgerRow>[0] = {}): LedgerLine {
  return { row: ledgerRow({ ...of, judgement: { status } }), shown: { course: null, ...notShown } }
}

const whole = { of: 'all', filters: [] } as const

function shown(
  lines: readonly LedgerLine[],
  lang: Lang,
  scope: LedgerScope = whole,
  unjudged = 0,
): string {
  const all = lines.map(({ row }) => row)
  return bulletin(lines, { day: '2023-08-31', sources: [], scope, all, unjudged, lang })
}

const opening = (lines: readonly LedgerLine[], lang: Lang, scope: LedgerScope = whole) =>
  shown(lines, lang, scope).split('\n')[0]

const given = (ledger: Ledger, lang: Lang) => ({
  ...ledger,
  scope: whole,
  all: ledgerRowsOf(ledger),
  unjudged: 0,
  lang,
})

describe('the paragraph for a circular', () => {
  test('H28: opens with the sentence of the counts, on the day', () => {
    const lines = (['behind', 'met', 'awaiting'] as const).map((status) => standing(status))
    expect(opening(lines, 'zh')).toBe(
      '截至2023年8月31日，全市：3项目标中，1项已达成、1项进度滞后、1项待发布。',
    )
    expect(opening(lines, 'en')).toBe(
      'As of 31 Aug 2023. Whole city: of 3 targets, 1 met; 1 behind; 1 awaiting release.',
    )
  })

  test.each(Status.options)('has words for %s in the singular and the plural', (status) => {
    for (const lang of ['zh', 'en'] as const) {
      expect(opening([standing(status)], lang)).not.toMatch(/undefined|均| all /)
      expect(opening([standing(status), standing(status)], lang)).toMatch(/均|both|neither/)
    }
  })

  test('H18: the filters are stated, and so is a ledger without targets', () => {
    const seeds = { of: [{ zh: '种业', en: 'Seeds' }], filters: [] }
    const filtered = { ...seeds, filters: ['2023年到期'] }
    expect(opening([standing('met')], 'zh', filtered)).toContain(
      '种业（2023年到期）：1项目标已达成。',
    )
    expect(opening([standing('met')], 'en', seeds)).toContain('Seeds: 1 target, met.')
    expect(shown([], 'zh', seeds)).toBe('判定日2023年8月31日，所选范围没有在册目标。')
  })

  test('H28: states entries that could not be judged, also where there are no others', () => {
    const first = (lines: readonly LedgerLine[], lang: Lang, unjudged: number) =>
      shown(lines, lang, whole, unjudged).split('\n')[0]
    expect(first([standing('met')], 'zh', 1)).toBe(
      '截至2023年8月31日，全市：1项目标已达成，另有1组数据异常，其目标无法判读、未计入。',
    )
    expect(first([standing('met')], 'en', 2)).toBe(
      'As of 31 Aug 2023. Whole city: 1 target, met; plus 2 entries with data errors, whose targets cannot be judged and are not counted.',
    )
    expect(first([], 'zh', 1)).toBe(
      '截至2023年8月31日，全市：1组数据异常，其目标无法判读、未计入。',
    )
  })

  test('H18: lists the first ten of a long list, and says so', () => {
    const many = Array.from({ length: 12 }, () => standing('behind'))
    expect(shown(many, 'zh')).toContain('进度滞后12项（列出前10项）：（1）')
    expect(shown(many, 'zh')).not.toContain('（11）')
    expect(shown(many, 'en')).toContain('Behind (12, the first 10): (1) ')
  })

  test('an override decides, and is stated with the computed status', () => {
    const line = standing('behind', { override: override({ status: 'met' }) })
    expect(opening([line], 'zh')).toBe(
      '截至2023年8月31日，全市：1项目标已达成。其中1项为人工认定。',
    )
    expect(shown([line], 'zh')).toContain(
      '（虚构科员认定：已经现场核实（有效期至2023年12月31日）；测算为滞后）',
    )
    expect(shown([line], 'en')).toContain('computed: Behind')
  })
})

describe.each(['2022-07-31', '2023-08-31', '2024-06-30', '2026-02-02'])('as of %s', (day) => {
  test.each<Lang>(['zh', 'en'])(
    'H21: states each target with the numbers on screen, in %s',
    async (lang) => {
      const { ledger, lines } = await ledgerOn(day, lang)
      const text = bulletin(lines, given(ledger, lang))
      // A restated target is listed once.
      const once = lines.filter(({ row }) => row.target.restates === null)
      const detailed = once.filter(({ row }) =>
        ['missed', 'behind', 'slow', 'overdue-data', 'met'].includes(row.judgement.status),
      )
      for (const { row } of detailed) expect(text).toContain(paceFigures(row, lang))
      for (const line of detailed.filter(({ row }) => row.judgement.status === 'behind')) {
        const { course } = line.shown
        if (!course?.needed) throw new Error('what is behind has a course')
        const { completion, gap } = formatShares(course, lang)
        expect(text).toContain(completion)
        expect(text).toContain(gap?.amount)
        expect(text).toContain(formatAmount(course.needed, line.row.indicator, lang))
      }
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    },
  )

  test('ends with its sources, its day and the version of the rules', async () => {
    const { ledger, lines } = await ledgerOn(day, 'zh')
    const last = bulletin(lines, given(ledger, 'zh')).split('\n').pop()
    expect(last).toMatch(/^（(?:来源：.+；)?判定日20\d\d年\d+月\d+日；按判定规则第\d+版测算）$/)
  })
})

test('the worked example', async () => {
  const { ledger, lines } = await ledgerOn('2023-08-31', 'zh')
  const contracts = lines.filter(({ row }) => row.target.id === 'tech-contract-turnover-2023')
  expect(bulletin(contracts, given(ledger, 'zh'))).toBe(
    [
      '截至2023年8月31日，全市：1项目标进度滞后。',
      '进度滞后1项：2023年技术合同成交额目标超过900亿元，截至6月30日完成398亿元，完成率44.2%，落后序时5.8个百分点，此后月均需完成83.67亿元，追赶系数1.26。',
      `（来源：上海证券报；判定日2023年8月31日；按判定规则第${rules.version}版测算）`,
    ].join('\n'),
  )
  expect(contracts.map((line) => ledgerTexts(line, 'zh', zh).needed)).toEqual(['83.67亿元'])
})

test('what is needed each month says whether to add or to raise', async () => {
  const { ledger, lines } = await ledgerOn('2023-08-31', 'zh')
  const text = bulletin(lines, given(ledger, 'zh'))
  expect(text).toContain('此后月均需增加304家')
  expect(text).toContain('此后月均需提高0.0096个百分点')
})
