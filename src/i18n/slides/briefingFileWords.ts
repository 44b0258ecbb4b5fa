import { sourceTerms } from '../source/sourceTerms.ts'
import { figureTerms } from '../figureTerms.ts'
import { milestoneTerms } from '../milestone/milestoneTerms.ts'
import { terms } from '../terms.ts'

const zh = {
  demo: '演示数据：随附的公开资料数据集',
  columns: [
    figureTerms.zh.indicator,
    figureTerms.zh.value,
    figureTerms.zh.period,
    '变化与说明',
    '目标与状态',
    terms.zh.source,
  ],
  chartColumns: [figureTerms.zh.period, figureTerms.zh.value],
  stepColumns: [
    milestoneTerms.zh.date,
    terms.zh.milestones,
    milestoneTerms.zh.step,
    figureTerms.zh.status,
  ],
  standings: '目标与进度',
  details: '各页数据',
  sources: terms.zh.source,
  source: (place: string, text: string) => `[${place}] ${text}`,
  /** The name of the data sheet of a chart; formulas refer to it. */
  sheet: figureTerms.zh.data,
  period: figureTerms.zh.period,
  /** The name of a line through figures of several kinds, whose marks are separate series. */
  joined: '连线',
  span: (from: string, to: string) => `（${from}至${to}）`,
  layout: (place: string) => `版式${place}`,
  titlePrompt: sourceTerms.zh.title,
  chart: (rows: string) => `图表。${rows}`,
}

const en: typeof zh = {
  demo: 'Demo: the data are the public dataset that comes with the board',
  columns: [
    figureTerms.en.indicator,
    'Figure',
    figureTerms.en.period,
    'Change and remarks',
    'Targets and their state',
    terms.en.source,
  ],
  chartColumns: [figureTerms.en.period, 'Figure'],
  stepColumns: [milestoneTerms.en.date, 'Milestone', milestoneTerms.en.step, 'State'],
  standings: 'Targets and pace',
  details: 'The data of each slide',
  sources: 'Sources',
  source: (place, text) => `[${place}] ${text}`,
  sheet: figureTerms.en.data,
  period: figureTerms.en.period,
  joined: 'Line',
  span: (from, to) => ` (${from} to ${to})`,
  layout: (place) => `Layout ${place}`,
  titlePrompt: sourceTerms.en.title,
  chart: (rows) => `Chart. ${rows}`,
}

/** The words that occur only in the files for PowerPoint and Word. */
export const briefingFileWords = { zh, en }
