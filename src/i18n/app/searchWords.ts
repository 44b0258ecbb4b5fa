import type { Status } from '../../contract/target/status.ts'
import { statusWords } from '../target/statusWords.ts'
import { plural } from '../grammar.ts'
import { terms } from '../terms.ts'
import { controlTerms } from '../controlTerms.ts'
import { figureTerms } from '../figureTerms.ts'
import { keyWords } from '../help/keyWords.ts'

const zh = {
  search: terms.zh.search,
  prompt: '搜索指标、赛道、里程碑或页面',
  results: keyWords.zh.groups.list,
  groups: {
    recent: '最近打开',
    indicator: figureTerms.zh.indicator,
    sector: terms.zh.sectors,
    milestone: terms.zh.milestones,
    region: figureTerms.zh.region,
    view: controlTerms.zh.savedViews,
    page: controlTerms.zh.pages,
    status: terms.zh.targets,
    action: '操作',
  },
  actions: {
    language: '切换中英文界面',
    light: '使用浅色主题',
    dark: '使用深色主题',
    system: '主题跟随系统',
    latest: '回到最新数据',
    print: '打印本页',
    screen: '全屏显示',
    keys: '查看快捷键',
  },
  targets: (status: Status) => `目标：${statusWords.zh.name[status]}`,
  compareWith: (city: string) => `与${city}对比`,
  figuresOf: (indicator: string, count: number) =>
    count === 1 ? indicator : `${indicator}等${count}项指标`,
  current: controlTerms.zh.current,
  also: (names: readonly string[]) => names.join('、'),
  count: (count: string) => `${count}项结果`,
  more: (count: string) => `另有${count}项，请再输入几个字。`,
  namesLoading: '正在加载名称',
  nothing: (typed: string) => `没有找到“${typed}”`,
  nothingHelp: '可输入中文、英文或拼音首字母，例如“专利”“nature”“gxjs”。',
  hintMove: '选择',
  hintOpen: '打开',
  hintClose: terms.zh.close,
}

const en: typeof zh = {
  search: terms.en.search,
  prompt: 'Search indicators, sectors, milestones or pages',
  results: 'Search results',
  groups: {
    recent: 'Recent',
    indicator: 'Indicators',
    sector: terms.en.sectors,
    milestone: terms.en.milestones,
    region: 'Regions',
    view: controlTerms.en.savedViews,
    page: controlTerms.en.pages,
    status: terms.en.targets,
    action: 'Actions',
  },
  actions: {
    language: 'Switch between Chinese and English',
    light: 'Use the light theme',
    dark: 'Use the dark theme',
    system: 'Follow the theme of the system',
    latest: 'Back to the latest data',
    print: 'Print this page',
    screen: 'Full screen',
    keys: 'Show the keys',
  },
  targets: (status) => `Targets: ${statusWords.en.name[status]}`,
  compareWith: (city) => `Compare with ${city}`,
  figuresOf: (indicator, count) => (count === 1 ? indicator : `${indicator} and ${count - 1} more`),
  current: controlTerms.en.current,
  also: (names) => names.join(', '),
  count: (count) => plural(count, '1 result', `${count} results`),
  more: (count) => `${count} more: type a few letters more.`,
  namesLoading: 'Loading names',
  nothing: (typed) => `Nothing found for “${typed}”`,
  nothingHelp:
    'Type Chinese, English or the initials of the pinyin, such as “专利”, “nature” or “gxjs”.',
  hintMove: 'choose',
  hintOpen: 'open',
  hintClose: 'close',
}

/** The words of the search. Loaded with it. */
export const searchWords = { zh, en }
