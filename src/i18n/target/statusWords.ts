import type { Status } from '../../contract/target/status.ts'

/** The name of a status, as on a badge. */
type Names = Record<Status | 'no-target', string>

/** A status in a sentence, for example after a number of targets. */
type Said = Record<Status, string>

const zh = {
  name: {
    met: '已达成',
    'on-pace': '达到序时',
    slow: '偏慢',
    behind: '滞后',
    missed: '未达成',
    'cannot-tell': '无法判定',
    'overdue-data': '逾期未公布',
    awaiting: '待发布',
    'too-early': '暂不评价',
    'no-target': '未设目标',
  } satisfies Names,
  said: {
    met: '已达成',
    'on-pace': '达到序时进度',
    slow: '进度偏慢',
    behind: '进度滞后',
    missed: '未达成',
    'cannot-tell': '无法判定',
    'overdue-data': '逾期未公布',
    awaiting: '待发布',
    'too-early': '暂不评价',
  } satisfies Said,
}

const en: typeof zh = {
  name: {
    met: 'Met',
    'on-pace': 'On pace',
    slow: 'Slow',
    behind: 'Behind',
    missed: 'Missed',
    'cannot-tell': 'Cannot tell',
    'overdue-data': 'Overdue, not published',
    awaiting: 'Awaiting release',
    'too-early': 'Too early',
    'no-target': 'No target',
  },
  said: {
    met: 'met',
    'on-pace': 'on pace',
    slow: 'slow',
    behind: 'behind',
    missed: 'missed',
    'cannot-tell': 'cannot be judged',
    'overdue-data': 'overdue, not published',
    awaiting: 'awaiting release',
    'too-early': 'too early to judge',
  },
}

/** The words for statuses, the same everywhere. */
export const statusWords = { zh, en }
