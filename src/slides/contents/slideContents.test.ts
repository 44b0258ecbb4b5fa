import { describe, expect, test } from 'vitest'
import { briefingDataOn } from '../../../tests/briefingData.ts'
import { latestDay } from '../../../tests/citedApi.ts'
import type { Slide } from '../../contract/briefing/briefing.ts'
import { SlideContents } from '../../contract/briefing/slideContents.ts'
import { comparableIndicators } from '../../domain/briefing/decks.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { currentOf } from '../../domain/target/standing.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import { circularOf } from '../deck/circular.ts'
import { readyBriefings } from '../deck/readyBriefings.ts'
import { contentsOf, slideContentsOf } from './slideContents.ts'
import { textsOf } from './slideTexts.ts'

const first = await briefingDataOn(latestDay)
const { data, headline } = await briefingDataOn(
  latestDay,
  comparableIndicators(first.data.rows, first.headline),
)
const languages = [
  { lang: 'zh', w: zh },
  { lang: 'en', w: en },
] as const

const kept = { id: 's1', title: null, notes: '' }
const made = (slide: Slide, lang: 'zh' | 'en' = 'zh', of = data) =>
  contentsOf(slide, 'Briefing', { data: of, lang, w: lang === 'zh' ? zh : en })
const titleOf = (slide: Slide, lang?: 'zh' | 'en') =>
  made(slide, lang)
    .title.map(({ text }) => text)
    .join('')
const indicator = (id: string): Slide => ({
  kind: 'indicator',
  ...kept,
  indicator: id,
  chart: 'line',
})

describe.each(languages)('ready-made briefings ($lang)', ({ lang, w }) => {
  const briefings = readyBriefings(data, headline, lang)

  test('there is one for the city with twelve slides, and one for each sector', () => {
    expect(briefings.map(({ id }) => id)).toEqual([
      'ready-city',
      ...data.board.sectors.map(({ id }) => `ready-${id}`),
    ])
    expect(briefings[0]?.slides.map(({ kind }) => kind)).toEqual([
      'title',
      'headline',
      'headline',
      'indicator',
      'indicator',
      'indicator',
      'sector',
      'sector',
      'sector',
      'comparison',
      'ledger',
      'milestones',
    ])
  })

  test.each(briefings.map((briefing) => [briefing.title, briefing] as const))(
    'H1 H21: %s — every slide is valid, and every figure is that of its card',
    (_, briefing) => {
      const slides = slideContentsOf(briefing, { data, lang, w })
      expect(slides.length).toBeGreaterThan(1)
      for (const slide of slides) {
        // Writing and reading a file must not change it.
        expect(SlideContents.parse(JSON.parse(JSON.stringify(slide)))).toEqual(slide)
        expect(slide.foot).toContain(lang === 'zh' ? '判定日' : 'Judged on')
        const figures = slide.blocks.flatMap((block) =>
          block.block === 'figures' ? block.figures : [],
        )
        const wrong = figures.filter(({ key, before, number, after, period }) => {
          const row = data.rows.find((one) => one.indicator.id === key)
          const current = currentOf(row?.readings ?? [])
          if (!row || !current || current.status === 'ambiguous') return number !== '—'
          const text = textOf(formatFigure(current, row.indicator, lang))
          return period === '' || text !== before + number + after
        })
        expect(wrong).toEqual([])
      }
    },
  )
})

describe('titles', () => {
  test('H3: state the status of the first target', () => {
    expect(titleOf(indicator('high-tech-enterprises'))).toBe(
      '高新技术企业数超过1万家，2025年目标超过2万家，2025年数待发布',
    )
    expect(titleOf(indicator('high-tech-enterprises'), 'en')).toBe(
      'High-tech enterprises: over 10,000 enterprises; target over 20,000 enterprises for 2025: figure of 2025 awaiting release',
    )
  })

  test('H23: an expected figure is never stated as achieved', () => {
    expect(titleOf(indicator('tech-contract-turnover'))).toMatch(/^技术合同成交额预计1,100亿元/)
    expect(titleOf(indicator('tech-contract-turnover'), 'en')).toMatch(
      /^Technology contract turnover: expected RMB 110 bn/,
    )
  })

  test('a hand-written title is kept, and numbers in it that the data do not have are listed', () => {
    const written = (title: string) =>
      made({ ...indicator('high-tech-enterprises'), title }).unknownNumbers
    expect(written('高新技术企业突破1万家')).toEqual([])
    expect(written('高新技术企业达到1.3万家，增长10.2%')).toEqual(['1.3万'])
    expect(titleOf({ ...indicator('high-tech-enterprises'), title: '企业' })).toBe('企业')
  })

  test('H26: a text slide says that its author wrote it, and cites no source', () => {
    const slide = made({ kind: 'text', ...kept, title: '说明', text: '一\n二' })
    expect(slide.foot).toBe('本页文字由编者撰写；看板判定日2026年2月2日')
    expect(slide.sources).toEqual([])
    expect(textsOf(slide)).toEqual(['一', '二'])
  })
})

describe('slides with missing data', () => {
  test('an indicator with only ambiguous figures quotes none', () => {
    const unclear = data.rows.find(({ readings }) => currentOf(readings)?.status === 'ambiguous')
    if (!unclear) throw new Error('The dataset has no unclear figure')
    const slide = made(indicator(unclear.indicator.id))
    expect(slide.generatedTitle).toBe(`${unclear.indicator.name.zh}：暂无可引用的数据`)
    expect(textsOf(slide).join(' ')).toContain(zh.unclear)
  })

  test('a missing indicator or sector is stated, not left out', () => {
    expect(titleOf(indicator('no-such-indicator'))).toContain('no-such-indicator')
    expect(titleOf({ kind: 'sector', ...kept, sector: 'no-sector' })).toContain('no-sector')
  })

  test('H18: what does not fit is counted', () => {
    const slide = made({ kind: 'ledger', ...kept, sector: null })
    const table = slide.blocks.find(({ block }) => block === 'table')
    expect(table?.block === 'table' && table.rows).toHaveLength(8)
    expect(slide.left).toBe('另有23项目标见目标台账')
  })
})

test('H12: as of an earlier day nothing later is shown', async () => {
  const { data: earlier } = await briefingDataOn('2023-08-31')
  const slide = made(indicator('tech-smes-registered'), 'zh', earlier)
  expect(slide.generatedTitle).toContain('超过1.7万家')
  expect(slide.foot).toContain('判定日2023年8月31日')
  expect(textsOf(slide).join(' ')).not.toContain('2.2万家 2023年')
})

test.each(languages)(
  'H28: entries with invalid data are stated with the targets: $lang',
  ({ lang }) => {
    const [, ...others] = data.ledger.entries
    const unread = { broken: true, id: 'spoilt', problem: 'value' } as const
    const entries = (all: typeof others) => ({ ...data, ledger: { ...data.ledger, entries: all } })
    const title = (all: typeof others) =>
      made({ kind: 'ledger', ...kept, sector: null }, lang, entries(all))
        .title.map(({ text }) => text)
        .join('')
    const [some, none] = {
      zh: ['、1组数据异常，其目标无法判读、未计入', '全市：1组数据异常，其目标无法判读、未计入'],
      en: [
        ', 1 entry with data errors, whose targets cannot be judged and are not counted',
        'Whole city: 1 entry with data errors, whose targets cannot be judged and are not counted',
      ],
    }[lang]
    expect(title([unread, ...others])).toContain(some)
    expect(title([unread])).toContain(none)
    expect(title(others)).not.toContain(some)
    const { ledger } = entries([unread, ...others])
    expect(circularOf(ledger, lang).split('\n')[0]).toContain(some)
  },
)
