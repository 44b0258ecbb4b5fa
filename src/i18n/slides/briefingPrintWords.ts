import { figureTerms } from '../figureTerms.ts'
import { controlTerms } from '../controlTerms.ts'
import { terms } from '../terms.ts'

const zh = {
  slide: '幻灯片',
  /** Label of the navigation in the exported HTML file. */
  control: '翻页',
  previous: controlTerms.zh.previous,
  next: controlTerms.zh.next,
  blank: controlTerms.zh.blank,
  notes: '备注',
  keys: '→ 下一页，← 上一页，数字加 Enter 跳到该页，B 黑屏，N 备注，F11 全屏',
  contents: '本页文字和数据',
  sources: terms.zh.source,
  noSources: '本页未引用来源',
  period: figureTerms.zh.period,
  figure: figureTerms.zh.value,
  reference: (place: string) => `[${place}]`,
}

const en: typeof zh = {
  slide: 'slide',
  control: 'Move about',
  previous: controlTerms.en.previous,
  next: controlTerms.en.next,
  blank: controlTerms.en.blank,
  notes: 'Notes',
  keys: '→ next, ← back, digits and Enter go to a slide, B blanks, N shows notes, F11 fills the screen',
  contents: 'Texts and data of this slide',
  sources: 'Sources',
  noSources: 'This slide cites no source',
  period: figureTerms.en.period,
  figure: 'Figure',
  reference: (place) => `[${place}]`,
}

/** The words of a briefing on paper and in the exported HTML file. */
export const briefingPrintWords = { zh, en }
