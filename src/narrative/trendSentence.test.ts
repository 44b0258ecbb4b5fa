import { describe, expect, test } from 'vitest'
import { Catalogue } from '../contract/indicator/catalogue.ts'
import type { Lang } from '../contract/scalars.ts'
import { answer, latestDay } from '../../tests/citedApi.ts'
import {
  indicator,
  otherStatement,
  reading,
  standing,
  target,
} from '../../tests/inventedFigures.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { currentOf, standingsOf } from '../domain/target/standing.ts'
import { trendSentence } from './trendSentence.ts'

const { rows, sources } = await answer(Catalogue, '/api/catalogue')

function cited(id: string, lang: Lang): string | null {
  const row = rows.find((one) => one.indicator.id === id)
  if (!row) throw new Error(`There is no indicator ${id}`)
  const standings = standingsOf([row])
  return trendSentence({ ...row, standings, sources, day: latestDay, lang })
}

/** The sentence of invented figures, up to its source. */
function invented(given: Partial<Parameters<typeof trendSentence>[0]>, lang: Lang = 'zh') {
  const shown = trendSentence({
    indicator: indicator(),
    readings: [reading()],
    standings: [],
    sources: [],
    day: '2024-06-30',
    lang,
    ...given,
  })
  return shown?.split(lang === 'zh' ? '（来源' : ' (Source')[0]
}

const withFigure = rows.filter(({ readings }) => readings.length > 0)
const without = rows.filter(({ readings }) => readings.length === 0)

describe.each<Lang>(['zh', 'en'])('the sentence of every indicator in %s', (lang) => {
  const end = {
    zh: /。（来源：.+，判定日2026年2月2日）$/,
    en: /\. \(Source: .+; judged on 2 Feb 2026\)$/,
  }

  test.each(withFigure.map((row) => [row.indicator.id, row] as const))('%s', (id, row) => {
    const shown = cited(id, lang) ?? ''
    expect(shown).toContain(row.indicator.name[lang])
    expect(shown).toMatch(end[lang])
    expect(shown).not.toMatch(/undefined|null|NaN|\[object/)
    expect(shown).not.toMatch(/[，。；：、,;:][，。；：、,;:.]|[.]{2}|（）|\(\)| {2}|））|\)\)/)
    const current = currentOf(row.readings)
    const figure = current && textOf(formatFigure(current, row.indicator, lang))
    expect(shown.includes(figure ?? '?')).toBe(current?.status !== 'ambiguous')
  })

  test.each(without.map(({ indicator: { id } }) => id))(
    'H7: %s has no figure and no sentence',
    (id) => {
      expect(cited(id, lang)).toBeNull()
    },
  )
})

describe('a sentence to paste', () => {
  test.each<[string, Lang, string]>([
    [
      'high-tech-enterprises',
      'zh',
      '截至2023年底，南京市高新技术企业数超过1万家，较上年增长10.2%以上；2025年目标超过2万家，2025年数待发布；2023年确保目标超过1万家已达成、力争目标1.2万家无法判定（来源仅公布下限）。（来源：南京市科学技术局，判定日2026年2月2日）',
    ],
    [
      'rd-intensity',
      'en',
      'R&D intensity, Nanjing, 2022: 3.82%, up 0.28 pp on last year; for 2025, target 4%: figure of 2025 awaiting release; for 2023, target over 3.8%: figure of 2023 overdue, not published. (Source: Nanjing Municipal Science and Technology Bureau; judged on 2 Feb 2026)',
    ],
    [
      'large-models-trained',
      'zh',
      '据2024年报道，南京市算力网支撑训练大模型数：来源的原文表述不明，不引用数值。（来源：媒体报道（原文待核），判定日2026年2月2日）',
    ],
  ])('%s in %s', (id, lang, sentence) => {
    expect(cited(id, lang)).toBe(sentence)
  })

  test('H22: names what another source says', () => {
    expect(cited('tech-smes-registered', 'zh')).toContain(
      '超过2.2万家（另有来源为超过2.3万家）；2023年',
    )
  })

  test('H23: an expected figure is stated as expected, without a change', () => {
    const readings = [reading({ period: '2022', value: 80 }), reading({ status: 'expected' })]
    expect(invented({ readings })).toBe(
      '截至2023年底，南京市虚构指标预计为100家（预计数，不等于完成）。',
    )
  })

  test('H11 H12: provisional, derived and revised are stated', () => {
    const earlier = [otherStatement({ value: 90, status: 'superseded' })]
    expect(invented({ readings: [reading({ status: 'provisional', earlier })] })).toBe(
      '截至2023年底，南京市虚构指标为100家（初步数；修订，原为90家）。',
    )
    expect(invented({ readings: [reading({ derived: { formula: '60 + 40' } })] }, 'en')).toBe(
      'Invented indicator, Nanjing, end of 2023: 100 enterprises (derived: 60 + 40).',
    )
  })

  test('P10: a stock recorded within its year is not stated to the end of the year', () => {
    const readings = [reading({ recordedAt: '2023-08-14' })]
    expect(invented({ readings })).toBe('截至2023年8月14日，南京市虚构指标为100家。')
    expect(invented({ readings }, 'en')).toBe(
      'Invented indicator, Nanjing, as of 14 Aug 2023: 100 enterprises.',
    )
  })

  test('H25: no direction against a bound', () => {
    const readings = [reading({ period: '2022', value: 80, bound: 'over' }), reading()]
    expect(invented({ readings })).toBe('截至2023年底，南京市虚构指标为100家。')
  })

  test('H9 H16: a gain in places is a rise, and a share changes by points', () => {
    const ranks = indicator({ measure: 'rank', unitCode: 'rank', direction: 'lower' })
    const editions = [
      reading({ basis: 'edition', period: '2022', value: 8 }),
      reading({ basis: 'edition', value: 5 }),
    ]
    expect(invented({ indicator: ranks, readings: editions })).toBe(
      '2023年版，南京市虚构指标为第5位，较上版上升3位。',
    )
    const shares = indicator({ measure: 'ratio', unitCode: 'percent', unit: { zh: '%', en: '%' } })
    const years = [reading({ period: '2022', value: 8 }), reading({ value: 5 })]
    expect(invented({ indicator: shares, readings: years })).toBe(
      '2023年，南京市虚构指标为5%，较上年下降3个百分点。',
    )
  })

  test('names the figure that decided a target, if it is another', () => {
    const of2023 = reading()
    const readings = [of2023, reading({ period: '2025', value: 120 })]
    const standings = [standing({ target: target(), reading: of2023 })]
    expect(invented({ readings, standings })).toBe(
      '截至2025年底，南京市虚构指标为120家；2023年确保目标100家已达成（依据2023年的100家）。',
    )
  })

  test('names another region, once', () => {
    expect(invented({ region: { zh: '江宁区', en: 'Jiangning' } }, 'en')).toBe(
      'Invented indicator, Jiangning, end of 2023: 100 enterprises.',
    )
    const named = indicator({ name: { zh: '南京市院士数', en: 'Academicians in Nanjing' } })
    expect(invented({ indicator: named })).toBe('截至2023年底，南京市院士数为100家。')
  })

  test('H7: without any figure there is no sentence', () => {
    expect(
      trendSentence({
        indicator: indicator(),
        readings: [],
        standings: [],
        sources: [],
        day: latestDay,
        lang: 'zh',
      }),
    ).toBeNull()
  })
})
