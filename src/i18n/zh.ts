import type { Tier } from '../contract/target/target.ts'
import type { NoChange } from '../domain/figure/growth.ts'
import type { PeriodEnd } from '../domain/figure/periodEnds.ts'
import type { Bound } from '../contract/figure/observation.ts'
import type { Reason } from '../contract/target/status.ts'
import { statusWords } from './target/statusWords.ts'
import { terms } from './terms.ts'
import { languageName } from './languages.ts'

export const zh = {
  brand: terms.zh.board,
  brandSub: '城市创新指标',
  skip: '跳到正文',
  nav: '主导航',
  menu: '菜单',
  overview: '总览',
  targets: terms.zh.targets,
  indicators: '指标库',
  sectors: terms.zh.sectors,
  milestones: terms.zh.milestones,
  compare: terms.zh.comparison,
  briefings: '简报',
  present: terms.zh.present,
  sources: '来源与修订',
  wall: terms.zh.wall,
  rules: terms.zh.statusRules,
  help: '帮助',
  search: terms.zh.search,
  documentTitle: (page: string) => `${page} · 南京科创看板`,
  otherLanguage: languageName.en,
  theme: '主题',
  themes: { system: '自动', light: '浅色', dark: '深色' },
  judged: terms.zh.judgedOn,
  recordsTo: (day: string) => `资料收录至${day}`,
  recordsAge: (days: string) => (days === '0' ? '当日' : `距今${days}天`),
  recordsAgeThen: (days: string) => (days === '0' ? '当日' : `距判定日${days}天`),
  recordsOld: '资料较旧',
  noRecords: '判定日之前尚无资料',
  demoShort: terms.zh.demo,
  demo: '演示部署：后端在页面内模拟，数据为随附的公开资料数据集',
  judgedOn: terms.zh.dayOfJudging,
  asOfBanner: (day: string) => `判定日${day}：其后收录的数据与修订均不计入。`,
  laterBanner: (day: string) => `判定日${day}，晚于今天：按现有资料判定，届时可能已有新的资料。`,
  backToLatest: '回到最新',
  refresh: '刷新数据',
  refreshed: (time: string) => `已更新 ${time}`,
  notRefreshed: (cause: string) => `未能更新：${cause}`,
  dayUnknown: (typed: string, day: string) =>
    `“${typed}”不是可识别的日期。请填写年、月、日，例如“${day}”或“20260202”。`,
  dayTooEarly: (day: string) => `最早可选${day}。`,
  dayTooLate: (day: string) => `最晚可选${day}。`,
  choosePeriodEnd: '选择期末日期',
  periodEnds: { month: '上月末', quarter: '上季末', half: '半年末', year: '年末' } satisfies Record<
    PeriodEnd,
    string
  >,
  endOf: { month: '月末', quarter: '季末', half: '半年末', year: '年末' } satisfies Record<
    PeriodEnd,
    string
  >,
  close: terms.zh.close,
  retry: '重试',

  sectorFilter: '按赛道筛选',
  allSectors: '全部赛道',
  /** The number that is seen comes first, and what is missing after it. */
  inSector: {
    indicators: (name: string, count: number) =>
      `${name}，${terms.zh.indicatorCount(count)}${count > 0 ? '' : '：尚无收录的指标，进展见赛道页'}`,
    targets: (name: string, count: number) =>
      `${name}，${count}项目标${count > 0 ? '' : '：本赛道未设目标'}`,
    milestones: (name: string, count: number) =>
      `${name}，${terms.zh.milestoneCount(count)}${count > 0 ? '' : '：尚无收录的里程碑'}`,
  },

  status: statusWords.zh.name,
  tier: {
    floor: terms.zh.floor,
    stretch: terms.zh.stretch,
    plan: terms.zh.target,
    expected: terms.zh.expectation,
  } satisfies Record<Tier, string>,
  pinnedBelow: (count: string) => `我的关注${count}项`,
  why: (status: string) => `${status}：为什么？`,
  overridden: (by: string, computed: string) => `${by}认定，系统判定${computed}`,
  dueYear: (year: string) => `${year}年`,
  dueTier: (year: string, tier: string | null) => `${year}年${tier ?? ''}`,
  /** A target by its year and tier, then its amount or its status. */
  dueTarget: (due: string, text: string) => `${due} ${text}`,
  reason: {
    bound: '来源仅公布界限，能否达到目标尚不能确定',
    approximate: '来源仅公布约数',
    'method-break': '目标提出后统计口径已变，数值与目标不可比',
    conflict: '两个来源不一致，结论不同',
    unclear: terms.zh.unclear,
    expected: '只有预计数，预计不等于完成',
    provisional: '依据初步数，正式数尚未公布',
    scope: terms.zh.scope,
    'no-baseline': terms.zh.noBaseline,
    'zero-target': terms.zh.zeroTarget,
    stale: terms.zh.stale,
    'no-curve': terms.zh.noCurve,
  } satisfies Record<Reason, string>,
  /** The reason `bound`, with the limit that the source gives. */
  bounded: (limit: string) => `来源仅公布${limit}，能否达到目标尚不能确定`,
  limits: {
    exact: terms.zh.limit,
    over: '下限（“超过”）',
    'at-least': '下限（“不少于”）',
    under: '上限（“不足”）',
    nearly: '上限（“近”）',
    about: terms.zh.about,
    range: terms.zh.range,
  } satisfies Record<Bound, string>,

  scope: (
    wholeCity: boolean,
    chosen: string,
    all: string,
    without: string | null,
    unlisted: string | null,
  ) =>
    `${wholeCity ? terms.zh.headlineIndicators : '所选赛道指标'}${chosen}项（指标库共${all}项）${without ? `，其中${without}项尚无数据${unlisted ? `（${unlisted}项也无目标，未列出）` : ''}` : ''}`,
  withoutTarget: terms.zh.withoutTarget,
  statusStrip: '目标完成情况',

  change: {
    yearOnYear: terms.zh.yearOnYear,
    sinceLastYear: terms.zh.sinceLastYear,
    sinceLastEdition: terms.zh.sinceLastEdition,
    sinceLastRecord: terms.zh.sinceLastRecord,
  },
  unchanged: {
    yearOnYear: '同比持平',
    sinceLastYear: '较上年持平',
    sinceLastEdition: '较上版持平',
    sinceLastRecord: '较上次纪录持平',
  },
  /** Before the words for a change. */
  changeSince: (since: string) => since,
  changed: (direction: string, amount: string) => direction + amount,
  directions: terms.zh.directions,
  noChange: {
    'no-earlier-figure': '无上期可比数',
    'method-break': '口径变更，不可比',
    bounded: '界限值，不计算增速',
    approximate: '约数，不计算增速',
    'zero-base': '上期为零，不计算增速',
    'negative-base': '上期为负，不计算增速',
    unclear: '原文表述不明，不计算',
    conflict: '来源不一致，不计算增速',
  } satisfies Record<NoChange, string>,

  noData: '暂无数据',
  noDataYet: '已设目标，尚无公布数',
  singleFigure: '仅有一期数据',
  unclear: terms.zh.unclear,
  dataError: '数据异常',
  dataErrorDetail: (id: string) => `记录 ${id} 不符合数据约定，未予显示`,
  provisional: terms.zh.provisional,
  expected: terms.zh.expected,
  derived: terms.zh.derived,
  revised: terms.zh.revised,
  conflict: terms.zh.conflict,
  disputed: terms.zh.disagreeing,
  sparkline: (name: string, marks: readonly string[]) =>
    `${name}走势${marks.length > 0 ? `（含${marks.join('、')}）` : ''}`,
  methodBreak: terms.zh.methodBreak,
  bullet: '当前数与目标',
  source: terms.zh.source,
  sourceUnknown: '来源未载明',
  publishedUnknown: terms.zh.undated,
  evidenceOf: (what: string) => `查看依据：${what}`,

  legend: '图例说明',
  legendItems: {
    exact: terms.zh.exact,
    over: '下限（超过），实际可能更高',
    hollow: '初步数、预计数或推算数',
    partYear: terms.zh.partOfYear,
    gap: '断开：缺年或口径变更',
    targets: '确保（实线）与力争（虚线）目标',
  },

  withoutScript:
    '本页可以阅读。导出、搜索、编辑简报和汇报需要启用脚本，并使用较新的浏览器（Chromium 92及以上）。',
  filterLinks: '筛选与排列',
  showChosen: '查看',

  loading: '正在加载',
  stillLoading: '仍在加载，网络或服务器较慢',
  attempt: (count: number) => `第${count}次尝试`,
  emptyTitle: terms.zh.noIndicator,
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
