const zh = {
  intro: '看板汇集全市科技创新的指标、目标和进展。每个数字都注明来源与日期，尚未公布的不填数。',
  jobs: '看板用来做什么',
  monitor: {
    title: '盯目标',
    steps: [
      '总览最上方是各状态的目标数量，选择一个，即可看到相应的目标。',
      '状态旁的问号说明判定的算式，以及还缺哪一份数据。',
      '目标台账的“导出”给出表格和通报段落，“变化”列出某日以来的变动。',
    ],
  },
  present: {
    title: '作汇报',
    steps: [
      '全市和各赛道的简报自动生成，修改后另存为本人简报，可导出PPTX和Word。',
      '按 P 或选择“汇报”开始；选择数字查看依据，按 Esc 回到原处。',
      '大屏自动轮播，无需值守。',
    ],
  },
  sector: {
    title: '看赛道',
    steps: [
      '页面上方可选一个或多个赛道，换页后仍然有效。',
      '赛道页汇集本赛道的指标、里程碑和尚待核实事项。',
      '地址包含当前的筛选和日期，可直接发给同事。',
    ],
  },
  again: '再看一次引导',
  againHelp: '四步走完上面三件事，随时可以跳过。',
  figures: '数字从哪里来，有疑问问谁',
  figureNotes: [
    '数字取自公开来源，逐条登记。选择数字，可看原文、发布单位和收录日期。',
    '来源之间不一致、修订过、表述不明的，都列在“来源与修订”。',
    '对数字本身有疑问，请询问依据中列明的发布单位。',
    '登记有误、页面打不开或需要权限，请联系本单位管理看板的人员。',
  ],
  onStage: '汇报过程中',
  script: '脚本与浏览器',
  about: '关于',
  version: (version: string) => `版本 ${version}`,
  rulesVersion: (version: string) => `判定规则第${version}版`,
  news: '更新说明',
}

const en: typeof zh = {
  intro:
    'The board brings together the indicators, targets and progress of innovation in the city. Every figure names its source and its date; what is not published is left empty.',
  jobs: 'What the board is for',
  monitor: {
    title: 'Watch targets',
    steps: [
      'The overview begins with the number of targets in each status. Select one to see which they are.',
      'The question mark beside a status gives the arithmetic, and names the figure that is missing.',
      '“Export” in the target ledger gives tables and the paragraph of the bulletin; “Changes” lists what moved since a day.',
    ],
  },
  present: {
    title: 'Present',
    steps: [
      'Briefings of the city and of each sector make themselves. Change one and it is kept as your own; it leaves as PPTX or Word.',
      'Press P or select “Present” to begin. Select a figure for its evidence, press Esc to return.',
      'The wall turns its boards by itself.',
    ],
  },
  sector: {
    title: 'Follow a sector',
    steps: [
      'Choose one or several sectors at the top of a page; the choice stays from page to page.',
      'The page of a sector has its indicators, its milestones and what is still to be verified.',
      'The address holds the filter and the day, and can be sent to a colleague.',
    ],
  },
  again: 'Show the introduction again',
  againHelp: 'Four steps through these three jobs; skip them at any time.',
  figures: 'Where figures come from, and who to ask',
  figureNotes: [
    'Figures are taken from published sources, one record each. Select a figure to see its wording, its publisher and the day of its record.',
    'What sources disagree about, what was revised and what is unclear is listed under “Sources”.',
    'Ask the publisher named in the evidence about a figure itself.',
    'Ask whoever runs the board in your office about a wrong record, a page that does not open, or access.',
  ],
  onStage: 'While presenting',
  script: 'Script and browsers',
  about: 'About',
  version: (version) => `Version ${version}`,
  rulesVersion: (version) => `Status rules, version ${version}`,
  news: 'What is new',
}

/** The words of the help page. Loaded with it. */
export const helpWords = { zh, en }
