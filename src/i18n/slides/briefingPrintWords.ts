const zh = {
  slide: '幻灯片',
  /** Label of the navigation in the exported HTML file. */
  control: '翻页',
  previous: '上一页',
  next: '下一页',
  blank: '黑屏',
  notes: '备注',
  keys: '→ 下一页，← 上一页，数字加 Enter 跳到该页，B 黑屏，N 备注，F11 全屏',
  contents: '本页文字和数据',
  sources: '来源',
  noSources: '本页未引用来源',
  period: '时期',
  figure: '数值',
  reference: (place: string) => `[${place}]`,
}

const en: typeof zh = {
  slide: 'slide',
  control: 'Move about',
  previous: 'Previous',
  next: 'Next',
  blank: 'Blank',
  notes: 'Notes',
  keys: '→ next, ← back, digits and Enter go to a slide, B blanks, N shows notes, F11 fills the screen',
  contents: 'Texts and data of this slide',
  sources: 'Sources',
  noSources: 'This slide cites no source',
  period: 'Period',
  figure: 'Figure',
  reference: (place) => `[${place}]`,
}

/** The words of a briefing on paper and in the exported HTML file. */
export const briefingPrintWords = { zh, en }
