import { describe, expect, test } from 'vitest'
import { ledgerOn } from '../../tests/exports/ledgerLines.ts'
import { ledgerRow, override } from '../../tests/inventedLedger.ts'
import { rules } from '../contract/rules.ts'
import type { Lang } from '../contract/scalars.ts'
import { Status } from '../contract/status.ts'
import { formatAmount, formatShares } from '../domain/formatPace.ts'
import { bulletin } from './bulletin.ts'
import { type LedgerLine, ledgerTexts } from './ledgerTexts.ts'
import { paceFigures } from './paceSentence.ts'
import { zh } from '../i18n/zh.ts'

const untold = { noCourse: null, noPace: null, noForecast: null, noNeed: null }

/** A target with a status and nothing else to tell. */
function standing(status: Status, of: Parameters<typeof ledgerRow>[0] = {}): LedgerLine {
  return { row: ledgerRow({ ...of, judgement: { status } }), told: { course: null, ...untold } }
}

function told(lines: readonly LedgerLine[], lang: Lang, scope = ''): string {
  return bulletin(lines, { day: '2023-08-31', sources: [], scope, lang })
}

const opening = (lines: readonly LedgerLine[], lang: Lang, scope = '') =>
  told(lines, lang, scope).split('\n')[0]

describe('the paragraph for a circular', () => {
  test('counts by status, and what cannot be judged apart', () => {
    const statuses = [
      'behind',
      'met',
      'behind',
      'on-pace',
      'awaiting',
      'cannot-tell',
      'overdue-data',
    ] as const
    const lines = statuses.map((status) => standing(status))
    expect(opening(lines, 'zh')).toBe(
      '截至2023年8月31日，全市7项在册目标中，已达成1项、达到序时进度1项、进度滞后2项；另有3项暂不能判定，其中无法判定1项、逾期无数据1项、待发布1项。',
    )
    expect(opening(lines, 'en')).toBe(
      'As of 31 Aug 2023, the 7 targets in force stand as follows: 1 is met, 1 is on pace and 2 are behind; apart from these, 3 cannot be judged yet: 1 cannot be decided, 1 has overdue data and 1 awaits release.',
    )
  })

  test.each<[string, Status[], string, string]>([
    [
      'of one status',
      ['slow', 'slow'],
      '全市2项在册目标进度均偏慢。',
      'the 2 targets in force are all slow.',
    ],
    ['one target', ['missed'], '全市1项在册目标未达成。', 'the one target in force is missed.'],
    [
      'only one kind that cannot be judged',
      ['met', 'awaiting'],
      '全市2项在册目标中，已达成1项；另有待发布1项。',
      'the 2 targets in force stand as follows: 1 is met; apart from these, 1 awaits release.',
    ],
    [
      'none that can be judged',
      ['awaiting', 'too-early'],
      '全市2项在册目标均暂不能判定，其中待发布1项、判定尚早1项。',
      'the 2 targets in force cannot be judged yet: 1 awaits release and 1 is too early to judge.',
    ],
  ])('reads well where there is %s', (_, statuses, chinese, english) => {
    const lines = statuses.map((status) => standing(status))
    expect(opening(lines, 'zh')).toBe(`截至2023年8月31日，${chinese}`)
    expect(opening(lines, 'en')).toBe(`As of 31 Aug 2023, ${english}`)
  })

  test.each(Status.options)('has words for %s in the singular and the plural', (status) => {
    for (const lang of ['zh', 'en'] as const) {
      expect(opening([standing(status)], lang)).not.toMatch(/undefined|均| all /)
      expect(opening([standing(status), standing(status)], lang)).toMatch(/均|all/)
    }
  })

  test('H18: the filters stand in words, and no target is said as such', () => {
    expect(opening([standing('met')], 'zh', '种业、2023年到期')).toContain(
      '所选范围（种业、2023年到期）的1项在册目标',
    )
    expect(opening([standing('met')], 'en', 'Seeds')).toContain('in the chosen scope (Seeds)')
    expect(told([], 'zh', '种业')).toBe('判定日2023年8月31日，所选范围没有在册目标。')
  })

  test('H18: of a long list it tells the first ten, and says so', () => {
    const many = Array.from({ length: 12 }, () => standing('behind'))
    expect(told(many, 'zh')).toContain('进度滞后12项（列出前10项）：（1）')
    expect(told(many, 'zh')).not.toContain('（11）')
    expect(told(many, 'en')).toContain('Behind (12, the first 10): (1) ')
  })

  test('a light set by a person counts, and is told with the computed one', () => {
    const line = standing('behind', { override: override({ status: 'met' }) })
    expect(opening([line], 'zh')).toBe(
      '截至2023年8月31日，全市1项在册目标已达成。其中1项为人工认定。',
    )
    expect(told([line], 'zh')).toContain(
      '（虚构科员认定：已经现场核实（有效期至2023年12月31日）；测算为滞后）',
    )
    expect(told([line], 'en')).toContain('computed: behind')
  })
})

describe.each(['2022-07-31', '2023-08-31', '2024-06-30', '2026-02-02'])('as of %s', (day) => {
  test.each<Lang>(['zh', 'en'])(
    'H21: tells each target in the numbers of the screen, in %s',
    async (lang) => {
      const { ledger, lines } = await ledgerOn(day, lang)
      const text = bulletin(lines, { ...ledger, scope: '', lang })
      const detailed = lines.filter(({ row }) =>
        ['missed', 'behind', 'slow', 'overdue-data', 'met'].includes(row.judgement.status),
      )
      for (const { row } of detailed) expect(text).toContain(paceFigures(row, lang))
      for (const line of detailed.filter(({ row }) => row.judgement.status === 'behind')) {
        const { course } = line.told
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
    const last = bulletin(lines, { ...ledger, scope: '', lang: 'zh' })
      .split('\n')
      .pop()
    expect(last).toMatch(/^（(?:来源：.+；)?判定日20\d\d年\d+月\d+日；按判定规则第\d+版测算）$/)
  })
})

test('the worked case reads as an office would write it', async () => {
  const { ledger, lines } = await ledgerOn('2023-08-31', 'zh')
  const contracts = lines.filter(({ row }) => row.target.id === 'tech-contract-turnover-2023')
  expect(bulletin(contracts, { ...ledger, scope: '', lang: 'zh' })).toBe(
    [
      '截至2023年8月31日，全市1项在册目标进度滞后。',
      '进度滞后1项：2023年技术合同成交额目标超过900亿元，截至6月30日完成398亿元，完成率44.2%，落后序时5.8个百分点，此后月均需完成83.67亿元，追赶系数1.26。',
      `（来源：上海证券报；判定日2023年8月31日；按判定规则第${rules.version}版测算）`,
    ].join('\n'),
  )
  expect(contracts.map((line) => ledgerTexts(line, 'zh', zh).needed)).toEqual(['83.67亿元'])
})

test('of what moves from a baseline it says how', async () => {
  const { ledger, lines } = await ledgerOn('2023-08-31', 'zh')
  const text = bulletin(lines, { ...ledger, scope: '', lang: 'zh' })
  expect(text).toContain('此后月均需增加304家')
  expect(text).toContain('此后月均需提高0.0096个百分点')
})
