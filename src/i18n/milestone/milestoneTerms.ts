const zh = {
  laboratory: '实验室',
  platform: '平台',
  project: '项目',
  policy: '政策',
  event: '事件',
  step: '节点',
  date: '日期',
  expected: '预计',
  done: '已完成',
  unconfirmed: '已过预计时间，尚无确认',
  notConfirmed: (date: string) => `预计${date}，尚无确认`,
  none: '暂无里程碑记录',
}

const en: typeof zh = {
  laboratory: 'Laboratory',
  platform: 'Platform',
  project: 'Project',
  policy: 'Policy',
  event: 'Event',
  step: 'Step',
  date: 'Date',
  expected: 'expected',
  done: 'done',
  unconfirmed: 'Past its expected date, not confirmed',
  notConfirmed: (date) => `expected ${date}, not confirmed`,
  none: 'No milestones on record',
}

/** The terms of milestones, which pages, tables and slides share. */
export const milestoneTerms = { zh, en }
