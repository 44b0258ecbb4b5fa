import type { MilestoneKind } from '../../contract/milestone/milestone.ts'
import { plural, counted } from '../grammar.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'
import { sourceTerms } from '../source/sourceTerms.ts'
import { milestoneTerms } from '../milestone/milestoneTerms.ts'
import { controlTerms } from '../controlTerms.ts'
import { statusWords } from '../target/statusWords.ts'

const zh = {
  index: {
    shown: (shown: string, all: string) =>
      shown === all ? `共${all}个赛道` : `显示${shown}个赛道（共${all}个）`,
    shared: (indicators: string, milestones: string) =>
      `其中${indicators}项指标、${milestones}项里程碑为多个赛道共有，合计只计一次；数值不相加`,
    toMilestones: '全部里程碑',
    toCompare: (one: string, other: string) => `并列查看：${one}、${other}`,
    sparse: '可引用数据不足2项的赛道',
    noFigure: '无可引用的数据',
    heldBack: figureTerms.zh.heldBack,
    lastChange: '最近变化',
    noChange: '尚无记录',
    recorded: figureTerms.zh.recordedOn,
    done: (day: string) => `${day}完成`,
    indicators: terms.zh.indicatorCount,
    withFigure: (count: string) => `${count}项有数据`,
    withTarget: (count: string) => `${count}项有目标`,
    milestones: terms.zh.milestoneCount,
    noMilestones: '暂无里程碑',
    unread: (count: string) => `${count}项未能读取`,
  },
  filter: {
    /** Announced to screen readers when the filter changes. */
    indicators: terms.zh.indicatorCount,
    milestones: terms.zh.milestoneCount,
  },
  export: {
    print: '打印',
    milestones: terms.zh.milestones,
    columns: {
      name: terms.zh.milestones,
      kind: controlTerms.zh.kind,
      date: milestoneTerms.zh.date,
      state: figureTerms.zh.status,
      title: '进展',
      asPublished: sourceTerms.zh.asPublished,
      source: terms.zh.source,
      sourceTitle: sourceTerms.zh.dataTitle,
      publishedAt: sourceTerms.zh.publishedAt,
      link: sourceTerms.zh.link,
      summary: '简介',
      note: sourceTerms.zh.note,
      id: '编号',
      day: terms.zh.dayOfJudging,
    },
    kinds: {
      laboratory: milestoneTerms.zh.laboratory,
      platform: milestoneTerms.zh.platform,
      project: milestoneTerms.zh.project,
      policy: milestoneTerms.zh.policy,
      event: milestoneTerms.zh.event,
    } satisfies Record<MilestoneKind, string>,
    noDate: '来源未载明日期',
    withoutFigure: (names: readonly string[]) => `尚无任何数据的指标：${names.join('、')}`,
    shared: (names: readonly string[]) => `与其他赛道共有、合计只计一次：${names.join('、')}`,
    unconfirmed:
      '状态为“尚无确认”的，预计日期已过而没有来源说明是否完成，既不作已完成，也不作未完成。',
  },
  sentence: {
    counted: (name: string, all: string) => `${name}赛道在册指标${all}项`,
    shared: (shared: string, all: string) =>
      shared === all ? '（与其他赛道共有）' : `（其中${shared}项与其他赛道共有）`,
    parts: {
      figures: (count: string) => `${count}项有数据`,
      unclear: (count: string) => `${count}项原文表述不明、不引用数值`,
      empty: (count: string) => `${count}项尚无数据`,
      unread: (count: string) => `${count}项未能读取`,
    },
    /** Where all are alike. */
    alike: {
      figures: (all: number): string => (all > 1 ? '均有数据' : '有数据'),
      unclear: (all: number): string => (all > 1 ? '均' : '') + '原文表述不明、不引用数值',
      empty: (all: number): string => (all > 1 ? '均' : '') + '尚无数据',
      unread: (all: number): string => (all > 1 ? '均' : '') + '未能读取',
    },
    noTargets: (all: number, unread: number) =>
      `${unread > 0 ? '可读取的' : all > 1 ? '均' : ''}${statusWords.zh.name['no-target']}`,
    figure: (name: string, figure: string) => `${name}${figure}`,
    is: '为',
    expectedToBe: { is: figureTerms.zh.expectedToBe, bounded: milestoneTerms.zh.expected },
    step: (name: string, title: string) => `${name}——${title}`,
    firstStep: (date: string, step: string) => `最早记载：${date}，${step}`,
    lastStep: (date: string, step: string) => `最近进展：${date}，${step}`,
    expected: (date: string, step: string) => `下一步：${step}（${date}）`,
    unconfirmed: (date: string, step: string) => `待确认：${step}（${date}，尚无确认）`,
    noDate: terms.zh.undated,
    undated: (milestones: string, steps: string) =>
      `里程碑${milestones}项，${steps}项进展${steps === '1' ? '' : '均'}未载明日期`,
    noMilestones: milestoneTerms.zh.none,
    aside: (parts: readonly string[]) => `（${parts.join('；')}）`,
    end: '。',
    cited: (publishers: readonly string[], day: string) =>
      `（${publishers.length > 0 ? `${terms.zh.source}：${publishers.join('、')}；` : ''}判定日${day}）`,
  },
}

const en: typeof zh = {
  index: {
    shown: (shown, all) => (shown === all ? `${all} sectors` : `${shown} of ${all} sectors shown`),
    shared: (indicators, milestones) =>
      `${counted(indicators, 'indicator', 'indicators')} and ${counted(milestones, 'milestone', 'milestones')} stand in more than one sector and are counted once; figures are never added up`,
    toMilestones: 'All milestones',
    toCompare: (one, other) => `Side by side: ${one} and ${other}`,
    sparse: 'Sectors with fewer than 2 figures to quote',
    noFigure: 'no figure to quote',
    heldBack: 'Wording unclear: no figure is quoted',
    lastChange: 'Last change',
    noChange: 'Nothing on record',
    recorded: figureTerms.en.recordedOn,
    done: (day) => `done ${day}`,
    indicators: terms.en.indicatorCount,
    withFigure: (count) => `${count} with a figure`,
    withTarget: (count) => `${count} with a target`,
    milestones: terms.en.milestoneCount,
    noMilestones: 'no milestones',
    unread: (count) => `${count} could not be read`,
  },
  filter: {
    indicators: terms.en.indicatorCount,
    milestones: terms.en.milestoneCount,
  },
  export: {
    print: 'Print',
    milestones: terms.en.milestones,
    columns: {
      name: 'Milestone',
      kind: controlTerms.en.kind,
      date: milestoneTerms.en.date,
      state: 'State',
      title: 'Step',
      asPublished: sourceTerms.en.asPublished,
      source: terms.en.source,
      sourceTitle: sourceTerms.en.dataTitle,
      publishedAt: sourceTerms.en.publishedAt,
      link: sourceTerms.en.link,
      summary: 'About',
      note: sourceTerms.en.note,
      id: 'Id',
      day: terms.en.dayOfJudging,
    },
    kinds: {
      laboratory: 'laboratory',
      platform: 'platform',
      project: 'project',
      policy: 'policy',
      event: 'event',
    },
    noDate: 'no date in the source',
    withoutFigure: (names) => `Indicators without any figure: ${names.join(', ')}`,
    shared: (names) => `Shared with other sectors, to be counted once: ${names.join(', ')}`,
    unconfirmed:
      '“Not confirmed” means that the expected date has passed and no source says whether it happened: neither done nor failed.',
  },
  sentence: {
    counted: (name, all) => `${name} sector: ${counted(all, 'indicator', 'indicators')} on record`,
    shared: (shared, all) =>
      shared === all ? ' (shared with other sectors)' : ` (${shared} shared with other sectors)`,
    parts: {
      figures: (count) => `${count} with ${plural(count, 'a figure', 'figures')}`,
      unclear: (count) => `${count} not quoted as the source is unclear`,
      empty: (count) => `${count} without`,
      unread: (count) => `${count} could not be read`,
    },
    alike: {
      figures: (all) =>
        all === 2 ? 'both with figures' : plural(all, 'with a figure', 'all with figures'),
      unclear: () => 'not quoted as the source is unclear',
      empty: () => 'no figures yet',
      unread: () => 'could not be read',
    },
    noTargets: (_, unread) => (unread > 0 ? 'no targets in those read' : 'no targets'),
    figure: (name, figure) => `${name}: ${figure}`,
    is: '',
    expectedToBe: { is: figureTerms.en.expectedToBe, bounded: 'expected to be ' },
    step: (name, title) => `${name} – ${title}`,
    firstStep: (date, step) => `first on record: ${date}, ${step}`,
    lastStep: (date, step) => `latest step: ${date}, ${step}`,
    expected: (date, step) => `next step: ${step} (${date})`,
    unconfirmed: (date, step) => `to be confirmed: ${step} (${date}, no confirmation)`,
    noDate: 'no date given',
    undated: (milestones, steps) =>
      `${counted(milestones, 'milestone', 'milestones')} with ${counted(steps, 'step, not dated', 'steps, none of them dated')}`,
    noMilestones: 'no milestones on record',
    aside: (parts) => ` (${parts.join('; ')})`,
    end: '.',
    cited: (publishers, day) =>
      ` (${publishers.length > 0 ? `${plural(publishers.length, 'Source', 'Sources')}: ${publishers.join(', ')}; ` : ''}judged on ${day})`,
  },
}

/** The words of the pages of sectors and of the sentence of each. Loaded with the parts that need them. */
export const sectorWords = { zh, en }
