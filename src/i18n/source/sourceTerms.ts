const zh = {
  evidence: '数据依据',
  title: '标题',
  dataTitle: '资料标题',
  note: '说明',
  publishedAt: '发布日期',
  publisher: '首发',
  readOn: '转载于',
  link: '链接',
  caution: '引用须知',
  asPublished: '原文所载',
  official: '官方',
  notStated: '未载明',
  unnamed: '媒体报道（原文待核）',
}

const en: typeof zh = {
  evidence: 'Evidence',
  title: 'Title',
  dataTitle: 'Title',
  note: 'Note',
  publishedAt: 'Published',
  publisher: 'First published by',
  readOn: 'Reposted on',
  link: 'Link',
  caution: 'Before quoting',
  asPublished: 'As published',
  official: 'Official',
  notStated: 'not stated',
  unnamed: 'Press report (original to be verified)',
}

/** The terms of sources, which pages, tables and files share. */
export const sourceTerms = { zh, en }
