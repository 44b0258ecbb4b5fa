import { describe, expect, test } from 'vitest'
import { answer } from '../../../tests/citedApi.ts'
import {
  baseline,
  indicator,
  otherStatement,
  rankIndicator,
  reading,
} from '../../../tests/inventedFigures.ts'
import { ledgerRow, override } from '../../../tests/inventedLedger.ts'
import { Ledger } from '../../contract/target/ledger.ts'
import { Status } from '../../contract/target/status.ts'
import { ledgerRowsOf } from '../../domain/pace/ledgerRow.ts'
import { en } from '../../i18n/en.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { zh } from '../../i18n/zh.ts'
import { paceSentence } from './paceSentence.ts'

async function sentences(day: string, lang: 'zh' | 'en' = 'zh') {
  const rows = ledgerRowsOf(await answer(Ledger, `/api/targets?asOf=${day}`))
  return new Map(rows.map((row) => [row.target.id, paceSentence(row, lang)]))
}

describe('H19: the real targets in a sentence', () => {
  test.each([
    [
      '2023-08-31',
      'tech-contract-turnover-2023',
      '2023年技术合同成交额目标超过900亿元，截至6月30日完成398亿元，完成率44.2%，落后序时5.8个百分点，判为滞后。',
    ],
    [
      '2024-01-10',
      'tech-contract-turnover-2023',
      '2023年技术合同成交额目标超过900亿元，截至6月30日完成398亿元，完成率44.2%；期末数尚未公布，待发布。',
    ],
    [
      '2024-06-30',
      'tech-contract-turnover-2023',
      '2023年技术合同成交额目标超过900亿元，截至6月30日完成398亿元，完成率44.2%；期限为2023年12月31日，期末数至今未见公布，列为逾期未公布。',
    ],
    [
      '2023-08-31',
      'tech-smes-registered-2023-floor',
      '2023年科技型中小企业入库数确保目标2.2万家，截至6月30日完成超过1.7万家，完成率至少77.2%；年度名单一年一定，年内不判进度，待发布。',
    ],
    [
      '2024-06-30',
      'high-tech-enterprises-2023-floor',
      '2023年高新技术企业数确保目标超过1万家，年底实际超过1万家，不低于目标，判为已达成。',
    ],
    [
      '2024-06-30',
      'high-tech-enterprises-2023-stretch',
      '2023年高新技术企业数力争目标1.2万家，年底实际超过1万家；来源仅公布下限，无法判定。',
    ],
    [
      '2024-06-30',
      'high-tech-enterprises-2025-fyp14',
      '2025年高新技术企业数目标超过2万家，截至2023年底超过1万家，自基期（2020年6,507家）以来完成率至少25.8%，序时进度60%；来源仅公布下限，无法判定。',
    ],
    [
      '2024-06-30',
      'little-giants-added-2023',
      '2023年新增国家级专精特新“小巨人”企业数目标不少于30家，截至7月31日实际107家（初步数；推算：213 − 106），比目标多77家，判为已达成。',
    ],
    [
      '2023-08-31',
      'rd-intensity-2025-fyp14',
      '2025年全社会研发经费支出占地区生产总值比重目标4%，2021年为3.54%（修订，原为3.6%），自基期（2020年3.48%）以来完成率11.5%，落后序时8.5个百分点，判为滞后。',
    ],
    [
      '2024-01-10',
      'fund-aum-2027',
      '2027年私募基金管理规模目标不少于5,000亿元，截至2023年10月为4,024亿元；目标与现有数的统计范围不同，不能相减，无法判定。',
    ],
    [
      '2026-02-02',
      'software-revenue-2022',
      '2022年软件和信息服务业规模目标7,000亿元，全年实际7,408亿元；统计口径已变，不可比，无法判定。',
    ],
    [
      '2026-02-02',
      'gdp-growth-2024',
      '2024年地区生产总值增速预期目标不少于5%，目前只有预计数约4.5%，预计不等于完成；期限为2024年12月31日，期末数至今未见公布，列为逾期未公布。',
    ],
    [
      '2023-08-31',
      'high-tech-enterprises-2025-jiangning',
      '2025年江宁区高新技术企业数目标4,000家，2025年数待发布；最近为截至2023年7月的超过2,000家。',
    ],
    [
      '2026-02-02',
      'high-tech-enterprises-2025-fyp14',
      '2025年高新技术企业数目标超过2万家，2025年数待发布；最近为2023年的超过1万家。',
    ],
    [
      '2023-08-31',
      'high-tech-enterprises-2023-floor',
      '2023年高新技术企业数确保目标超过1万家，2023年数待发布；最近为2022年的9,068家（修订，原为不少于8,800家）。',
    ],
    [
      '2026-02-02',
      'rd-intensity-2023-august',
      '2023年全社会研发经费支出占地区生产总值比重目标超过3.8%，2023年数至今未见公布；最近为2022年的3.82%；期限为2023年12月31日，列为逾期未公布。',
    ],
    [
      '2024-06-30',
      'software-revenue-2025',
      '2025年软件和信息服务业规模目标超过1万亿元，2025年数待发布；最近为截至2024年5月的超过8,000亿元（目标与现有数的统计范围不同，不能相减）。',
    ],
    [
      '2026-02-02',
      'basic-research-share-2025',
      '2025年基础研究与应用基础研究经费占比目标15%，2025年数待发布，此前没有可引用的数。',
    ],
  ])('%s: %s', async (day, id, sentence) => {
    expect((await sentences(day)).get(id)).toBe(sentence)
  })

  test('in English too', async () => {
    const shown = await sentences('2023-08-31', 'en')
    expect(shown.get('tech-contract-turnover-2023')).toBe(
      'Technology contract turnover, target for 2023: over RMB 90 bn; by 30 Jun 2023 RMB 39.8 bn, 44.2% done, 5.8 pp behind the elapsed share; judged behind.',
    )
    expect(shown.get('high-tech-enterprises-2025-jiangning')).toBe(
      'High-tech enterprises, Jiangning District, target for 2025: 4,000 enterprises; the figure for 2025 is awaited; the latest, as of Jul 2023, is over 2,000 enterprises.',
    )
  })
})

test.each([
  ['2023-08-31', '截至7月31日实际107家（初步数', 'by 31 Jul 2023 107 enterprises (provisional'],
  ['2026-02-02', '全年实际107家', 'in the full year 107 enterprises'],
])('P10: what was recorded within the year is not of the whole year: %s', async (day, zh, en) => {
  const id = 'little-giants-added-2023'
  expect((await sentences(day)).get(id)).toContain(zh)
  expect((await sentences(day, 'en')).get(id)).toContain(en)
})

describe('cases that the data do not have yet', () => {
  const flow = indicator({ measure: 'flow' })
  const within = { basis: 'year-to-date', asOf: '2023-06-30' } as const

  test('a rank, in places', () => {
    const row = ledgerRow({
      indicator: rankIndicator,
      target: { value: 10, due: '2023-12-31' },
      readings: [reading({ value: 13, basis: 'edition' })],
      day: '2024-02-01',
    })
    expect(paceSentence(row, 'zh')).toBe(
      '2023年虚构指标确保目标第10位，2023年版实际第13位，比目标靠后3位，判为未达成。',
    )
  })

  test.each([
    [
      'awaited',
      '2024-02-01',
      '2023年版位次待发布；最近为2022年版的第13位；位次逐版公布，两版之间不判进度。',
    ],
    [
      'overdue',
      '2024-09-01',
      '2023年版位次至今未见公布；最近为2022年版的第13位；期限为2023年12月31日，列为逾期未公布。',
    ],
  ])('H31: a rank of an earlier edition is not compared with the target: %s', (_, day, shown) => {
    const row = ledgerRow({
      indicator: rankIndicator,
      target: { value: 10, due: '2023-12-31' },
      readings: [reading({ period: '2022', value: 13, basis: 'edition' })],
      day,
    })
    expect(paceSentence(row, 'zh')).toBe(`2023年虚构指标确保目标第10位，${shown}`)
  })

  test('H31 H33: the latest figure before an awaited one keeps its remarks', () => {
    const methodBreaks = [
      {
        between: ['2022', '2023'] as [string, string],
        reason: { zh: '新', en: 'New' },
        region: null,
      },
    ]
    const row = ledgerRow({
      indicator: indicator({ methodBreaks }),
      target: { setAt: '2024-01-10', due: '2025-12-31' },
      readings: [
        reading({ period: '2021', value: 150 }),
        reading({ period: '2022', value: 130, bound: 'nearly', status: 'provisional' }),
      ],
      day: '2026-02-02',
    })
    expect(paceSentence(row, 'zh')).toBe(
      '2025年虚构指标确保目标100家，2025年数待发布；最近为2022年的近130家（初步数；统计口径已变，不可比）。',
    )
    expect(paceSentence(row, 'en')).toBe(
      'Invented indicator, floor target for 2025: 100 enterprises; the figure for 2025 is awaited; the latest, 2022, is nearly 130 enterprises (provisional; the method changed, not comparable).',
    )
  })

  test('H31: an expected, ambiguous or later figure is not the latest one', () => {
    const row = ledgerRow({
      target: { due: '2023-06-30' },
      readings: [
        reading({ period: '2021', value: 70 }),
        reading({ period: '2022', value: 80, status: 'ambiguous' }),
        reading({ period: '2024', value: 120 }),
      ],
      day: '2023-09-01',
    })
    expect(paceSentence(row, 'zh')).toBe(
      '2023年6月30日到期的虚构指标确保目标100家，截至2023年6月30日的数待发布；最近为2021年的70家。',
    )
  })

  test('a due day within a year', () => {
    const row = ledgerRow({ target: { due: '2023-06-30' }, readings: [], day: '2023-01-31' })
    expect(paceSentence(row, 'zh')).toMatch(/^2023年6月30日到期的虚构指标确保目标100家，/)
  })

  test('too early to judge', () => {
    const january = reading({ ...within, asOf: '2023-01-31', value: 5 })
    const row = ledgerRow({ indicator: flow, readings: [january] })
    expect(paceSentence(row, 'zh')).toContain('；期间未过1/6，暂不评价。')
  })

  test('below the baseline', () => {
    const row = ledgerRow({
      target: { due: '2025-12-31', baseline: baseline('2022', 80) },
      readings: [reading({ value: 70 })],
      day: '2024-02-01',
    })
    expect(paceSentence(row, 'zh')).toContain('以来完成率−50%，较基期倒退，落后序时')
  })

  test('H22: the other source, where the two give different statuses', () => {
    const row = ledgerRow({
      indicator: flow,
      readings: [reading({ value: 101, conflicts: [otherStatement({ value: 99 })] })],
    })
    expect(paceSentence(row, 'zh')).toContain(
      '全年实际101家（另有来源为99家），比目标多1家；来源不一致，结论不同，无法判定。',
    )
  })

  test('no number from an ambiguous statement', () => {
    const row = ledgerRow({
      indicator: flow,
      readings: [reading({ ...within, status: 'ambiguous' })],
    })
    expect(paceSentence(row, 'zh')).toBe(
      '2023年虚构指标确保目标100家，来源的原文表述不明，不引用数值，无法判定。',
    )
  })

  test('an override, after the computed status', () => {
    const row = ledgerRow({
      indicator: flow,
      readings: [reading({ ...within, value: 40 })],
      override: override({ status: 'slow' }),
    })
    expect(paceSentence(row, 'zh')).toMatch(
      /判为滞后；虚构科员人工认定为“偏慢”：已经现场核实（有效期至2023年12月31日）。$/,
    )
    expect(paceSentence(row, 'en')).toMatch(
      /judged behind; set by 虚构科员 as “Slow”: 已经现场核实 \(until 31 Dec 2023\)\.$/,
    )
  })
})

test.each([
  ['zh', zh],
  ['en', en],
] as const)('H21: statuses are named as everywhere else: %s', (lang, w) => {
  for (const status of Status.options) expect(paceWords[lang].status[status]).toBe(w.status[status])
})
