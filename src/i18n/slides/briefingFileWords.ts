const zh = {
  demo: '演示：数据为随附的公开资料数据集',
  columns: ['指标', '数值', '时期', '变化与说明', '目标与状态', '来源'],
  chartColumns: ['时期', '数值'],
  stepColumns: ['日期', '里程碑', '节点', '状态'],
  standings: '目标与进度',
  details: '附：各页数据',
  sources: '来源',
  source: (place: string, text: string) => `[${place}] ${text}`,
  /** The name of the data sheet of a chart; formulas refer to it. */
  sheet: '数据',
  period: '时期',
  /** The name of a line through figures of several kinds, whose marks are separate series. */
  joined: '连线',
  span: (from: string, to: string) => `（${from}至${to}）`,
  layout: (place: string) => `版式${place}`,
  titlePrompt: '标题',
  chart: (rows: string) => `图表。${rows}`,
}

const en: typeof zh = {
  demo: 'Demo: the data are the public dataset that comes with the board',
  columns: [
    'Indicator',
    'Figure',
    'Period',
    'Change and remarks',
    'Targets and their state',
    'Source',
  ],
  chartColumns: ['Period', 'Figure'],
  stepColumns: ['Date', 'Milestone', 'Step', 'State'],
  standings: 'Targets and pace',
  details: 'Annex: the data of each slide',
  sources: 'Sources',
  source: (place, text) => `[${place}] ${text}`,
  sheet: 'Data',
  period: 'Period',
  joined: 'Line',
  span: (from, to) => ` (${from} to ${to})`,
  layout: (place) => `Layout ${place}`,
  titlePrompt: 'Title',
  chart: (rows) => `Chart. ${rows}`,
}

/** The words that occur only in the files for PowerPoint and Word. */
export const briefingFileWords = { zh, en }
