import type { Bilingual, Day } from '../../contract/scalars.ts'

/** What readers see changed, newest first. Add to it with every change that they notice. */
export const news: readonly { day: Day; changes: readonly Bilingual[] }[] = [
  {
    day: '2026-12-01',
    changes: [
      {
        zh: '汇报时按 P 与其他城市对标，按 Q 记下会上问题；城市简报加入三条主要赛道。',
        en: 'While presenting, P compares with other cities and Q notes a question; the briefing of the city tells of three main sectors.',
      },
      {
        zh: '搜索可找城市（如“杭州”）并直接对比，也认繁体字；各清单都能存为“我的视图”，赛道标签按本页内容计数。',
        en: 'Search finds cities to compare with, and Traditional characters; every list can be kept as a view, and sectors count what the page lists.',
      },
      {
        zh: '趋势图把目标画成阶梯，缺年处断开横轴；按“对标”或 C 键可加上其他城市。',
        en: 'Trends show targets as stairs and break the axis where years are missing; “Peers” or the key C adds other cities.',
      },
      {
        zh: '新增帮助页和首次使用的四步引导；大屏、判定规则进入导航。',
        en: 'A help page and an introduction in four steps; wall and status rules are in the navigation.',
      },
      {
        zh: '总览按状态列出目标数量并可逐项打开；指标卡片格式统一，先列生效的目标。',
        en: 'The overview counts targets by status, each count a link; cards have one layout, with the target in force first.',
      },
      {
        zh: '台账按状态分组，没有数据的列自动收起；里程碑按日期的精确程度标示。',
        en: 'The ledger is grouped by status and folds empty columns; milestones show how precise their dates are.',
      },
      {
        zh: '汇报可全屏，用鼠标、触屏或翻页器操作；演讲者窗口可查找和倒计时。',
        en: 'Presentations fill the screen and follow mouse, touch and remote; the presenter’s window searches and counts down.',
      },
      {
        zh: '总览和指标页可完整打印；用语与机关公文一致。',
        en: 'Overview and indicator pages print whole; the Chinese wording is that of the office.',
      },
    ],
  },
  {
    day: '2026-11-30',
    changes: [
      {
        zh: '可选任一天为判定日，只按当天已有的资料判定；各页注明资料收录至哪一天。',
        en: 'Any day can be the day of judging, with what was known then; every page says how old its records are.',
      },
      {
        zh: '搜索可用简称和别名；返回时回到原来的位置。',
        en: 'Search knows short and other names; going back returns to the place that was left.',
      },
      {
        zh: '页面打开更快，不启用脚本也可阅读。',
        en: 'Pages open faster, and can be read without script.',
      },
    ],
  },
  {
    day: '2026-11-23',
    changes: [
      {
        zh: '新增目标台账、判定规则、赛道和里程碑；每个状态都说明理由。',
        en: 'Target ledger, status rules, sectors and milestones; every status says why.',
      },
      {
        zh: '新增简报：编排、汇报、打印，导出PPTX、HTML和Word。',
        en: 'Briefings: composed, presented, printed, exported as PPTX, HTML and Word.',
      },
      {
        zh: '看板可在不联网的内网安装，数据存入自己的数据库。',
        en: 'The board installs on a network without internet, with a database of its own.',
      },
    ],
  },
  {
    day: '2026-11-22',
    changes: [
      {
        zh: '首次提供总览、指标库、对比、来源与搜索，中英文两种界面。',
        en: 'First overview, indicators, comparison, sources and search, in Chinese and English.',
      },
    ],
  },
]
