import { counted } from './grammar.ts'
import { terms } from './terms.ts'

const zh = {
  previous: '上一页',
  next: '下一页',
  nextStep: '下一步',
  blank: '黑屏',
  minutes: (count: string) => `${count}分钟`,
  cancel: '取消',
  undo: '撤销',
  export: '导出',
  sort: '排序',
  all: '全部',
  shownAs: '展示方式',
  filters: '筛选条件',
  clearFilters: '清除筛选',
  find: '查找指标',
  choose: '选择指标',
  theme: '指标主题',
  allThemes: '全部主题',
  allSectors: '查看全部赛道',
  asTable: '以表格查看',
  savedViews: '我的视图',
  current: '当前',
  pages: '页面',
  toRules: terms.zh.statusRules,
  kind: '类别',
}

const en: typeof zh = {
  previous: 'Previous',
  next: 'Next',
  nextStep: 'Next',
  blank: 'Blank',
  minutes: (count) => counted(count, 'minute', 'minutes'),
  cancel: 'Cancel',
  undo: 'Undo',
  export: 'Export',
  sort: 'Sort by',
  all: 'All',
  shownAs: 'Shown as',
  filters: 'Filters',
  clearFilters: 'Clear filters',
  find: 'Find indicators',
  choose: 'Choose an indicator',
  theme: 'Theme of indicators',
  allThemes: 'All themes',
  allSectors: 'All sectors',
  asTable: 'As a table',
  savedViews: 'Saved views',
  current: 'current',
  pages: 'Pages',
  toRules: 'How statuses are decided',
  kind: 'Kind',
}

/** The terms of buttons, fields and links that several pages have. */
export const controlTerms = { zh, en }
