import { counted } from '../grammar.ts'
import { controlTerms } from '../controlTerms.ts'
import { terms } from '../terms.ts'
const zh = {
  title: terms.zh.wall,
  fetched: (clock: string) => `${clock}取得`,
  away: (cause: string, judged: string, fetched: string, clock: string, age: string) =>
    `${cause}，正在自动重试 · ${judged}，${fetched}${clock}取得，已有${age}未更新`,
  underMinute: '不足1分钟',
  minutes: controlTerms.zh.minutes,
  hours: (count: string) => `${count}小时`,
  days: (count: string) => `${count}天`,
  paused: '已暂停轮播',
  loading: '正在取得数据',
  retrying: '稍后自动重试，取得数据后自动显示；若持续出现，请联系管理员。',
  controls: '大屏控制',
  previous: controlTerms.zh.previous,
  next: controlTerms.zh.next,
  pause: '暂停',
  resume: '继续',
  place: (place: string, all: string) => `${place} / ${all}`,
  dwell: '每页停留',
  seconds: (count: string) => `${count}秒`,
  leave: '退出大屏',
  targetsMet: '重点指标目标中已达成',
  ofTargets: (all: string) => `项，共${all}项`,
}

const en: typeof zh = {
  title: terms.en.wall,
  fetched: (clock) => `fetched at ${clock}`,
  away: (cause, judged, fetched, clock, age) =>
    `${cause}, retrying · ${judged}, fetched ${fetched} ${clock}, not renewed for ${age}`,
  underMinute: 'under a minute',
  minutes: controlTerms.en.minutes,
  hours: (count) => counted(count, 'hour', 'hours'),
  days: (count) => counted(count, 'day', 'days'),
  paused: 'Paused',
  loading: 'Fetching the data',
  retrying:
    'Tries again by itself and shows the data when they come. If it persists, tell the administrator.',
  controls: 'Controls of the wall',
  previous: controlTerms.en.previous,
  next: controlTerms.en.next,
  pause: 'Pause',
  resume: 'Resume',
  place: (place, all) => `${place} / ${all}`,
  dwell: 'Seconds per board',
  seconds: (count) => `${count} s`,
  leave: 'Leave the wall',
  targetsMet: 'Targets of the headline indicators that are met',
  ofTargets: (all) => ` of ${all}`,
}

/** The words of the wall display, apart from those of its boards. */
export const wallWords = { zh, en }
