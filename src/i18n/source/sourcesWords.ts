import type { Source } from '../../contract/source/source.ts'
import { plural, counted } from '../grammar.ts'
import { sourceTerms } from './sourceTerms.ts'
import { controlTerms } from '../controlTerms.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'

type SourceCount = 'all' | 'official' | 'others' | 'direct' | 'reposted'

const zh = {
  parts: '本页内容',
  part: {
    sources: terms.zh.source,
    conflicts: figureTerms.zh.conflicts,
    revisions: figureTerms.zh.revisions,
    unclear: '表述不明（待核）',
  },
  /** Sources by kind, then by where they were read; either way the parts add up (H28). */
  summary: ({ all, official, others, direct, reposted }: Record<SourceCount, string>) =>
    `${all}份资料：官方${official}份、非官方${others}份；原站${direct}份、转载${reposted}份`,
  noneYet: '尚无资料',
  noneKnown: '截至该日没有来源',
  found: (shown: string, all: string) => `显示${shown}份（共${all}份）`,
  /** Shown with a sector filter, since sources have no sector. */
  unfiltered: '来源不分赛道，此处列出全部；其余各栏按所选赛道筛选。',
  search: '在来源中查找',
  searchHint: '发布单位、标题',
  order: controlTerms.zh.sort,
  orders: { weight: '按依据数量', date: '按发布日期', publisher: '按发布单位' },
  kind: {
    official: sourceTerms.zh.official,
    media: '媒体',
    index: '榜单',
    article: '其他',
  } satisfies Record<Source['kind'], string>,
  readOn: (site: string) => `读自${site}，引用首发单位`,
  firstUnknown: '首发单位未载明',
  figures: (count: string) => `${count}个数据`,
  targets: (count: string) => `${count}个目标`,
  steps: (count: string) => `${count}项里程碑进展`,
  confirms: (count: string) => `佐证${count}个数据`,
  more: (count: string) => `另有${count}项指标`,
  less: '收起',
  restsOn: '依据此来源的指标',
  noSources: '没有符合的来源',
  noSourcesHelp: '换一个词，或清除查找。',
  clear: '清除查找',
  conflictsSub: '来源不一致且尚无定论：各数并列，并注明看板采用哪一个、为什么。',
  revisionsSub: '同一数先后公布的说法，由旧到新；被替代的划去，不删除。',
  unclearSub: '原文可以有不同理解的说法：不作为数值展示，只列原文与说明。',
  none: {
    conflicts: '截至该日没有待核的数据不一致',
    revisions: '截至该日没有修订',
    unclear: '截至该日没有表述不明的说法',
  },
  noneHelp: '此后公布的不计入这一天。',
  scope: (shown: string, all: string) => `所选赛道${shown}组，全部赛道共${all}组。`,
  noneInSectors: '所选赛道没有此类记录',
  noneInSectorsHelp: (all: string) => `全部赛道共${all}组。`,
  toAllSectors: controlTerms.zh.allSectors,
  column: {
    publisher: '首发单位',
    readOn: '读自',
    title: sourceTerms.zh.title,
    date: sourceTerms.zh.publishedAt,
    kind: controlTerms.zh.kind,
    via: '途径',
    link: sourceTerms.zh.link,
    figures: figureTerms.zh.data,
    targets: terms.zh.target,
    steps: '里程碑进展',
    confirms: '佐证',
    caution: sourceTerms.zh.caution,
  },
  via: { direct: '原站', repost: '转载' } satisfies Record<Source['via'], string>,
}

const en: typeof zh = {
  parts: 'On this page',
  part: {
    sources: 'Sources',
    conflicts: figureTerms.en.conflicts,
    revisions: figureTerms.en.revisions,
    unclear: 'Held back',
  },
  summary: ({ all, official, others, direct, reposted }) =>
    `${all} sources: ${official} official, ${others} not; ${direct} read at the publisher, ${reposted} reposts`,
  noneYet: 'No sources yet',
  noneKnown: 'No source was known on that day',
  found: (shown, all) => `${shown} of ${all} shown`,
  unfiltered:
    'Sources belong to no sector: all are listed. The other parts follow the chosen sectors.',
  search: 'Find a source',
  searchHint: 'Publisher or title',
  order: 'Order',
  orders: { weight: 'By what rests on them', date: 'By date', publisher: 'By publisher' },
  kind: { official: sourceTerms.en.official, media: 'Press', index: 'Ranking', article: 'Other' },
  readOn: (site) => `Read on ${site}; cite the first publisher`,
  firstUnknown: 'First publisher not stated',
  figures: (count) => counted(count, 'figure', 'figures'),
  targets: (count) => counted(count, 'target', 'targets'),
  steps: (count) => counted(count, 'milestone step', 'milestone steps'),
  confirms: (count) => `confirms ${counted(count, 'figure', 'figures')}`,
  more: (count) => `${count} more ${plural(count, 'indicator', 'indicators')}`,
  less: 'Fewer',
  restsOn: 'Indicators that rest on it',
  noSources: 'No source fits',
  noSourcesHelp: 'Try another word, or clear the field.',
  clear: 'Clear the field',
  conflictsSub:
    'Sources disagree and nothing settles it: both are shown, with the one this board uses and why.',
  revisionsSub:
    'What was stated of the same quantity over time, oldest first; replaced figures are struck, never deleted.',
  unclearSub:
    'Statements that can be read in more than one way: told with their words and why, never as a figure.',
  none: {
    conflicts: 'No open conflict on that day',
    revisions: 'No revision on that day',
    unclear: 'Nothing held back on that day',
  },
  noneHelp: 'What was published later does not count for that day.',
  scope: (shown, all) => `${shown} of ${all} belong to the chosen sectors.`,
  noneInSectors: 'Nothing of this kind in the chosen sectors',
  noneInSectorsHelp: (all) => `All sectors together have ${all}.`,
  toAllSectors: 'Show all sectors',
  column: {
    publisher: 'First publisher',
    readOn: 'Read on',
    title: sourceTerms.en.title,
    date: sourceTerms.en.publishedAt,
    kind: controlTerms.en.kind,
    via: 'Via',
    link: sourceTerms.en.link,
    figures: 'Figures',
    targets: 'Targets',
    steps: 'Milestone steps',
    confirms: 'Confirms',
    caution: sourceTerms.en.caution,
  },
  via: { direct: 'Own site', repost: 'Repost' },
}

/** The words of the page of sources. Loaded with it. */
export const sourcesWords = { zh, en }
