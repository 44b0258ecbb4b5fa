import type { Tier } from '../contract/target.ts'
import type { NoChange } from '../domain/growth.ts'
import type { Reason } from '../contract/status.ts'
import { type ShownStatus, statuses } from '../domain/standing.ts'

/** Counts by status, for the generated headline. */
export type Counts = Partial<Record<ShownStatus, number>>

const status: Record<ShownStatus, string> = {
  met: '已达成',
  'on-pace': '序时',
  slow: '偏慢',
  behind: '滞后',
  missed: '未达成',
  'cannot-tell': '无法判定',
  'overdue-data': '逾期无数据',
  awaiting: '待发布',
  'too-early': '尚早',
  'no-target': '未设目标',
}

export const zh = {
  brand: '南京科创看板',
  brandSub: '城市创新指标',
  skip: '跳到正文',
  nav: '主导航',
  menu: '菜单',
  overview: '总览',
  targets: '目标台账',
  indicators: '指标库',
  sectors: '赛道',
  milestones: '里程碑',
  compare: '对比',
  briefings: '简报',
  present: '演示',
  sources: '来源与修订',
  search: '搜索',
  documentTitle: (page: string) => `${page} · 南京科创看板`,
  otherLanguage: 'English',
  theme: '主题',
  themes: { system: '自动', light: '浅色', dark: '深色' },
  judged: (day: string) => `判定日${day}`,
  recordsTo: (day: string) => `资料收录至${day}`,
  recordsAge: (days: string) => (days === '0' ? '当日' : `距今${days}天`),
  recordsAgeThen: (days: string) => (days === '0' ? '当日' : `距判定日${days}天`),
  recordsOld: '资料较旧',
  noRecords: '判定日之前尚无资料',
  demoShort: '演示',
  demo: '演示部署：后端在页面内模拟，数据为随附的公开资料数据集',
  judgedOn: '判定日',
  asOfBanner: (day: string) => `判定日${day}：其后收录的数据与修订均不计入。`,
  laterBanner: (day: string) => `判定日${day}，晚于今天：按现有资料判定，届时可能已有新的资料。`,
  backToLatest: '回到最新',
  close: '关闭',
  retry: '重试',

  sectorFilter: '按赛道筛选',
  allSectors: '全部赛道',
  sectorCount: (name: string, count: number) =>
    `${name}，${count > 0 ? `${count}项指标` : '尚无收录的指标，进展见赛道页'}`,

  status,
  tier: { floor: '确保', stretch: '力争', plan: '目标', expected: '预期' } satisfies Record<
    Tier,
    string
  >,
  why: (status: string) => `${status}：为什么？`,
  overridden: (by: string, computed: string) => `${by}认定，系统判定${computed}`,
  dueYear: (year: string) => `${year}年`,
  reason: {
    bound: '来源只给出界限，允许的数值有的达到目标、有的没有',
    approximate: '来源只给出约数',
    'method-break': '目标提出后统计口径已变，数值与目标不可比',
    conflict: '两个来源不一致，结论不同',
    unclear: '原文含义不明',
    expected: '只有预计数，预计不等于完成',
    provisional: '依据初步数，正式数尚未公布',
    scope: '目标与现有数的统计范围不同，不能相减',
    'no-baseline': '目标没有基期数，进度无法判定',
    'zero-target': '目标不大于零，没有完成率',
    stale: '最近的数已过更新时间，未见新数',
    'no-curve': '往年数据不足，无法得出序时进度',
  } satisfies Record<Reason, string>,

  headline: (scope: string | null, targets: number, indicators: number, counts: Counts) => {
    const lead = scope ? `${scope}：` : ''
    if (targets === 0) return `${lead}${indicators}项指标，均未设目标`
    const parts = statuses.filter((key) => counts[key]).slice(0, 2)
    const [only] = parts
    if (parts.length === 1 && only)
      return `${lead}${targets}项目标${targets > 1 ? '均' : ''}${status[only]}`
    const told = parts.map((key) => `${counts[key]}项${status[key]}`)
    return `${lead}${targets}项目标中，${told.join('，')}`
  },
  scope: (wholeCity: boolean, indicators: number, all: number, withoutData: number) =>
    `${wholeCity ? '全市重点指标' : '所选赛道指标'}${indicators}项（共${all}项）${withoutData > 0 ? ` · ${withoutData}项尚无数据` : ''}`,
  statusStrip: '目标完成情况',

  change: {
    yearOnYear: '同比',
    sinceLastYear: '较上年',
    sinceLastEdition: '较上版',
    sinceLastRecord: '较上次纪录',
  },
  up: '上升',
  down: '下降',
  flat: '持平',
  noChange: {
    'no-earlier-figure': '无上期可比数',
    'method-break': '口径变更，不可比',
    bounded: '界限值，不计算增速',
    approximate: '约数，不计算增速',
    'zero-base': '上期为零，不计算增速',
    'negative-base': '上期为负，不计算增速',
    unclear: '原文含义不明，不计算',
    conflict: '来源不一致，不计算增速',
  } satisfies Record<NoChange, string>,

  noData: '暂无数据',
  noDataYet: '已设目标，尚无公布数',
  unclear: '原文含义不明',
  dataError: '数据异常',
  dataErrorDetail: (id: string) => `记录 ${id} 不符合数据约定，未予显示`,
  provisional: '初步数',
  expected: '预计数',
  derived: '推算',
  revised: (from: string) => `修订，原为${from}`,
  conflict: (other: string) => `另有来源为${other}`,
  sparkline: (name: string) => `${name}走势`,
  bullet: '当前数与目标',
  source: '来源',
  sourceUnknown: '来源未载明',
  publishedUnknown: '日期未载明',
  evidenceOf: (what: string) => `查看依据：${what}`,

  legend: '怎么读',
  legendItems: {
    exact: '确数',
    over: '下限（超过），实际可能更高',
    hollow: '初步数、预计数或推算数',
    partYear: '年内累计，不与全年连线',
    gap: '断开：缺年或口径变更',
    targets: '确保（实线）与力争（虚线）目标',
  },

  loading: '正在加载',
  stillLoading: '仍在加载，网络或服务器较慢',
  attempt: (count: number) => `第${count}次尝试`,
  emptyTitle: '没有符合条件的指标',
  emptyDay: (day: string) => `判定日${day}，所选范围尚无任何记录。空白不等于零。`,
  emptyAction: '查看全部赛道的最新数据',
  failure: {
    unreachable: { title: '无法连接服务器', help: '请检查网络连接后重试。' },
    timeout: { title: '服务器没有及时应答', help: '请稍后重试；若持续出现，请联系管理员。' },
    server: { title: '服务器出错', help: '请稍后重试；若持续出现，请联系管理员。' },
    busy: { title: '服务器繁忙', help: '请稍后重试；若持续出现，请联系管理员。' },
    unauthorized: { title: '登录已失效', help: '请重新登录后再打开本页。' },
    forbidden: { title: '没有查看权限', help: '如需查看，请联系管理员开通权限。' },
    missing: { title: '内容不存在或已归档', help: '请核对地址，或回到总览。' },
    refused: { title: '请求未被接受', help: '请回到总览重新选择条件。' },
    gateway: { title: '被登录网关拦截', help: '请先在浏览器中完成单位网络的登录，再重试。' },
    empty: { title: '服务器返回了空内容', help: '请稍后重试；若持续出现，请联系管理员。' },
    malformed: {
      title: '服务器返回的内容不符合约定',
      help: '未显示任何数字，以免有误。请联系管理员。',
    },
    chunk: { title: '页面的一部分没有加载成功', help: '可能是网络中断或系统刚刚更新。请重试。' },
    words: {
      title: '英文界面没有加载成功 · The English words did not load',
      help: '请重试，或改用中文界面。Try again, or use the Chinese pages.',
    },
    crash: { title: '页面出错了', help: '数据没有受影响。请重试，或回到总览。' },
  },
  notFoundTitle: '没有这个页面',
  notFoundHelp: (path: string) => `地址“${path}”不存在。`,
  again: '稍后自动重试。',
  toOverview: '回到总览',
  offline: (time: string) => `离线 · 显示的是${time}取得的数据`,
  stale: (cause: string, time: string) => `${cause} · 显示的是${time}取得的数据，稍后自动重试`,
}

export type Words = typeof zh
