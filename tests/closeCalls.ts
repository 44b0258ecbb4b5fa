import type { Dataset } from '../server/store/store.ts'
import type { Indicator } from '../src/contract/indicator/indicator.ts'
import type { Bilingual } from '../src/contract/scalars.ts'
import { cityDataset } from './cityDataset.ts'

type CloseCall = {
  indicator: Pick<Indicator, 'id' | 'name' | 'unit' | 'unitCode' | 'measure' | 'decimals'>
  value: number
  target: number
  /** The texts of the figure and its target, the same everywhere. */
  figure: Bilingual
  goal: Bilingual
}

const yuan = { unit: { zh: '亿元', en: 'RMB 100 million' }, unitCode: '100m-yuan' }
const percent = { unit: { zh: '%', en: '%' }, unitCode: 'percent' }

/** Figures that would look equal to their targets if rounded to the decimals of their indicators. */
export const closeCalls: readonly CloseCall[] = [
  {
    indicator: {
      id: 'close-turnover',
      name: { zh: '虚构成交额', en: 'Invented turnover' },
      ...yuan,
      measure: 'flow',
      decimals: 2,
    },
    value: 899.996,
    target: 900,
    figure: { zh: '899.996亿元', en: 'RMB 89.9996 bn' },
    goal: { zh: '超过900亿元', en: 'over RMB 90 bn' },
  },
  {
    indicator: {
      id: 'close-intensity',
      name: { zh: '虚构强度', en: 'Invented intensity' },
      ...percent,
      measure: 'ratio',
      decimals: 2,
    },
    value: 3.796,
    target: 3.8,
    figure: { zh: '3.796%', en: '3.796%' },
    goal: { zh: '超过3.8%', en: 'over 3.8%' },
  },
  {
    indicator: {
      id: 'close-growth',
      name: { zh: '虚构增速', en: 'Invented growth' },
      ...percent,
      measure: 'growth',
      decimals: 1,
    },
    value: 4.96,
    target: 5,
    figure: { zh: '4.96%', en: '4.96%' },
    goal: { zh: '超过5%', en: 'over 5%' },
  },
]

/** The day of the last record of `closeCity`. */
export const closeDay = '2024-02-29'

/** A dataset with only the close calls of 2023 and the figures of the year before. */
export function closeCity(): Dataset {
  const city = cityDataset()
  const [theme, sector, source] = [city.themes[0]?.id, city.sectors[0]?.id, city.sources[0]?.id]
  if (!theme || !sector || !source) throw new Error('The city has nothing to borrow from')
  const observation = (of: string, period: string, value: number) => ({
    id: `${of}-nanjing-${period}-1`,
    indicator: of,
    region: 'nanjing',
    period,
    basis: 'year' as const,
    asOf: null,
    value,
    bound: 'exact' as const,
    status: 'final' as const,
    derived: null,
    asPublished: String(value),
    source,
    corroboratedBy: [],
    conflictsWith: [],
    preferred: true,
    note: null,
    recordedAt: closeDay,
  })
  return {
    ...city,
    indicators: closeCalls.map(({ indicator }) => ({
      ...indicator,
      definition: indicator.name,
      direction: 'higher',
      rhythm: 'year',
      releaseDays: null,
      sectors: [sector],
      theme,
      headline: true,
      notes: null,
      methodBreaks: [],
      pinyin: { initials: 'xg', full: 'xugou' },
    })),
    observations: closeCalls.flatMap(({ indicator: { id }, value }) => [
      observation(id, '2022', Number((value * 0.8).toPrecision(3))),
      observation(id, '2023', value),
    ]),
    targets: closeCalls.map(({ indicator: { id }, target }) => ({
      id: `${id}-2023`,
      indicator: id,
      region: 'nanjing',
      tier: 'plan',
      value: target,
      bound: 'over',
      due: '2023-12-31',
      baseline: null,
      setAt: '2023-01-31',
      source,
      asPublished: `over ${target}`,
      scope: null,
      supersedes: null,
      restates: null,
      note: null,
    })),
    milestones: [],
  }
}
