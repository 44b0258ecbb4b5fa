import type { Measure } from '../../contract/indicator/indicator.ts'
import { counted } from '../grammar.ts'
import { terms } from '../terms.ts'
import { figureTerms } from '../figureTerms.ts'
import { controlTerms } from '../controlTerms.ts'

const zh = {
  shown: (shown: string, all: string, withoutData: string | null, broken: string | null) =>
    `显示 ${shown} / ${all} 项指标${withoutData ? `，其中 ${withoutData} 项无数据` : ''}${broken ? figureTerms.zh.unread(broken) : ''}`,
  behind: (count: string) => `${count}项目标滞后`,
  search: controlTerms.zh.find,
  searchHint: '名称、英文或拼音，如 gxjs',
  filters: controlTerms.zh.filters,
  theme: controlTerms.zh.theme,
  allThemes: controlTerms.zh.allThemes,
  measure: '指标类型',
  allMeasures: '全部类型',
  measures: {
    stock: '存量',
    flow: '流量',
    ratio: figureTerms.zh.ratio,
    rank: figureTerms.zh.rank,
    record: figureTerms.zh.record,
    growth: figureTerms.zh.growth,
    cumulative: '累计',
    'annual-list': figureTerms.zh.annualList,
  } satisfies Record<Measure, string>,
  status: '目标状态',
  allStatuses: '全部目标状态',
  trend: figureTerms.zh.trend,
  trends: { any: '有无趋势', yes: '有趋势', no: '无趋势' },
  peers: figureTerms.zh.benchmark,
  peersOf: { any: '有无对标', yes: '有对标', no: '无对标' },
  counted: (name: string, count: string) => `${name}（${count}）`,
  addFirst: (count: string) => `把前${count}项加入简报`,
  clear: controlTerms.zh.clearFilters,
  table: '指标列表',
  sortBy: controlTerms.zh.sort,
  columns: {
    name: figureTerms.zh.indicator,
    latest: '最新值',
    change: figureTerms.zh.change,
    trend: figureTerms.zh.trend,
    status: '目标状态',
    sources: terms.zh.source,
    age: figureTerms.zh.asOf,
  },
  changeSortHint: '仅按确切的百分比变化排序，其余排在最后',
  sources: (count: string) => `${count}份`,
  recorded: figureTerms.zh.recordedOn,
  ageUnknown: '数据日期未载明',
  emptyTitle: terms.zh.noIndicator,
  emptyHelp: '没有查到不等于数值为零，也不等于没有该项工作。请放宽条件，或清除筛选查看全部指标。',
}

const en: typeof zh = {
  shown: (shown, all, withoutData, broken) =>
    `Showing ${shown} of ${all} indicators${withoutData ? `, ${withoutData} of them without data` : ''}${broken ? figureTerms.en.unread(broken) : ''}`,
  behind: (count) => `${counted(count, 'target', 'targets')} behind`,
  search: controlTerms.en.find,
  searchHint: 'Name, Chinese or pinyin, such as gxjs',
  filters: controlTerms.en.filters,
  theme: controlTerms.en.theme,
  allThemes: controlTerms.en.allThemes,
  measure: 'Kind of indicator',
  allMeasures: 'All kinds',
  measures: {
    stock: 'Stock',
    flow: 'Flow',
    ratio: figureTerms.en.ratio,
    rank: figureTerms.en.rank,
    record: figureTerms.en.record,
    growth: figureTerms.en.growth,
    cumulative: 'Cumulative',
    'annual-list': figureTerms.en.annualList,
  },
  status: 'Target status',
  allStatuses: 'All target statuses',
  trend: figureTerms.en.trend,
  trends: { any: 'Trend or not', yes: 'With a trend', no: 'Without a trend' },
  peers: 'Peer cities',
  peersOf: { any: 'Peers or not', yes: 'With peers', no: 'Without peers' },
  counted: (name, count) => `${name} (${count})`,
  addFirst: (count) => `Add the first ${count} to briefing`,
  clear: controlTerms.en.clearFilters,
  table: 'List of indicators',
  sortBy: controlTerms.en.sort,
  columns: {
    name: figureTerms.en.indicator,
    latest: 'Latest',
    change: figureTerms.en.change,
    trend: figureTerms.en.trend,
    status: 'Target status',
    sources: 'Sources',
    age: figureTerms.en.asOf,
  },
  changeSortHint: 'Sorts by exact changes in per cent alone; all others go last',
  sources: (count) => count,
  recorded: figureTerms.en.recordedOn,
  ageUnknown: 'date of data not stated',
  emptyTitle: terms.en.noIndicator,
  emptyHelp:
    'Nothing found is not zero, and does not mean that nothing was done. Loosen the filters, or clear them to see all indicators.',
}

/** The words of the list of indicators. */
export const catalogueWords = { zh, en }
