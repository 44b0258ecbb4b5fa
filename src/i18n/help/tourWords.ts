import { controlTerms } from '../controlTerms.ts'

const zh = {
  name: '引导',
  place: (step: number) => `第${step}步，共4步`,
  steps: [
    {
      title: '第一次使用看板？',
      text: '用四步看看怎样盯目标、看赛道、作汇报。随时可以跳过，以后可在“帮助”中再看。',
    },
    {
      title: '盯目标，从总览开始',
      text: '最上方的数字是各状态的目标数量。选择一个，即可看到相应的目标。',
    },
    {
      title: '目标台账说明原因',
      text: '这里只列滞后的目标。选择状态可看判定的算式和依据；“导出”给出表格和通报段落。',
    },
    {
      title: '一页看一个赛道',
      text: '这里汇集一个赛道的指标、里程碑和尚待核实事项。每页上方都可选择赛道。',
    },
    {
      title: '随时可以汇报',
      text: '简报已自动生成。按 P 或选择“汇报”开始，选择数字查看依据，按 Esc 返回。',
    },
  ],
  day: '本步显示2023年8月31日的情况，不是今天。',
  start: '开始',
  next: controlTerms.zh.nextStep,
  back: '上一步',
  skip: '跳过',
  finish: '结束引导',
}

const en: typeof zh = {
  name: 'Introduction',
  place: (step) => `Step ${step} of 4`,
  steps: [
    {
      title: 'New to the board?',
      text: 'Four steps show how to watch targets, follow a sector and present. Skip them at any time; “Help” has them again.',
    },
    {
      title: 'Targets: begin with the overview',
      text: 'The figures at the top count the targets in each status. Select one to see which they are.',
    },
    {
      title: 'The ledger says why',
      text: 'Only targets that are behind are listed here. Select a status for its arithmetic and evidence; “Export” gives tables and the bulletin.',
    },
    {
      title: 'A sector on one page',
      text: 'Its indicators, its milestones and what is still to be verified. Every page has the choice of sectors at its top.',
    },
    {
      title: 'Ready to present',
      text: 'This briefing made itself. Press P or select “Present” to begin; select a figure for its evidence, press Esc to return.',
    },
  ],
  day: 'This step shows 31 August 2023, not today.',
  start: 'Start',
  next: controlTerms.en.nextStep,
  back: 'Back',
  skip: 'Skip',
  finish: 'Finish',
}

/** The words of the introduction. Loaded with it. */
export const tourWords = { zh, en }
