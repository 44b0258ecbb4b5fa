const zh = {
  demo: '演示：数据为随附的公开资料数据集',
  columns: ['指标', '数值', '时期', '变化、性质与目标', '来源'],
  chartColumns: ['时期', '数值'],
  stepColumns: ['日期', '里程碑', '节点', '状态'],
  standings: '目标与进度',
  details: '附：各页数据',
  sources: '来源',
  join: '；',
}

const en: typeof zh = {
  demo: 'Demo: the data are the public dataset that comes with the board',
  columns: ['Indicator', 'Figure', 'Period', 'Change, kind and targets', 'Source'],
  chartColumns: ['Period', 'Figure'],
  stepColumns: ['Date', 'Milestone', 'Step', 'State'],
  standings: 'Targets and pace',
  details: 'Annex: the data of each slide',
  sources: 'Sources',
  join: '; ',
}

/** The words of a briefing as a Word file. */
export const briefingFileWords = { zh, en }
