import type { Source } from '../contract/source.ts'

const zh = {
  parts: '本页内容',
  part: { sources: '来源', conflicts: '未决不一致', revisions: '修订', unclear: '含义不明' },
  summary: (all: string, official: string, reposted: string) =>
    `${all}份资料，其中官方${official}份、转载${reposted}份`,
  found: (shown: string, all: string) => `显示${shown}份（共${all}份）`,
  /** Sources carry no sector of their own. */
  unfiltered: '来源不分赛道，此处列出全部；其余各栏按所选赛道筛选。',
  search: '在来源中查找',
  searchHint: '发布单位、标题',
  order: '排序',
  orders: { weight: '按依据数量', date: '按发布日期', publisher: '按发布单位' },
  kind: { official: '官方', media: '媒体', index: '榜单', article: '其他' } satisfies Record<
    Source['kind'],
    string
  >,
  repost: (site: string) => `转载：读自${site}，引用首发单位`,
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
    conflicts: '截至该日没有未决的不一致',
    revisions: '截至该日没有修订',
    unclear: '截至该日没有含义不明的说法',
  },
  noneHelp: '所选赛道与日期之内没有此类记录。',
  column: {
    publisher: '首发单位',
    readOn: '读自',
    title: '标题',
    date: '发布日期',
    kind: '类别',
    via: '途径',
    link: '链接',
    figures: '数据',
    targets: '目标',
    steps: '里程碑进展',
    confirms: '佐证',
    caution: '引用须知',
  },
  via: { direct: '原站', repost: '转载' } satisfies Record<Source['via'], string>,
}

const en: typeof zh = {
  parts: 'On this page',
  part: {
    sources: 'Sources',
    conflicts: 'Open conflicts',
    revisions: 'Revisions',
    unclear: 'Held back',
  },
  summary: (all, official, reposted) => `${all} sources: ${official} official, ${reposted} reposts`,
  found: (shown, all) => `${shown} of ${all} shown`,
  unfiltered:
    'Sources belong to no sector: all are listed. The other parts follow the chosen sectors.',
  search: 'Find a source',
  searchHint: 'Publisher or title',
  order: 'Order',
  orders: { weight: 'By what rests on them', date: 'By date', publisher: 'By publisher' },
  kind: { official: 'Official', media: 'Press', index: 'Ranking', article: 'Other' },
  repost: (site) => `Repost: read on ${site}; cite the first publisher`,
  figures: (count) => `${count} ${count === '1' ? 'figure' : 'figures'}`,
  targets: (count) => `${count} ${count === '1' ? 'target' : 'targets'}`,
  steps: (count) => `${count} ${count === '1' ? 'milestone step' : 'milestone steps'}`,
  confirms: (count) => `confirms ${count} ${count === '1' ? 'figure' : 'figures'}`,
  more: (count) => `${count} more ${count === '1' ? 'indicator' : 'indicators'}`,
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
  noneHelp: 'Nothing of this kind is on record for the chosen sectors and day.',
  column: {
    publisher: 'First publisher',
    readOn: 'Read on',
    title: 'Title',
    date: 'Published',
    kind: 'Kind',
    via: 'Via',
    link: 'Link',
    figures: 'Figures',
    targets: 'Targets',
    steps: 'Milestone steps',
    confirms: 'Confirms',
    caution: 'Before quoting',
  },
  via: { direct: 'own site', repost: 'repost' },
}

/** The words of the page of sources. Loaded with it. */
export const sourcesWords = { zh, en }
