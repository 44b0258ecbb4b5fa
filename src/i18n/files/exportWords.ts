import { controlTerms } from '../controlTerms.ts'

const zh = {
  menu: controlTerms.zh.export,
  png: 'PNG图片（2倍）',
  svg: 'SVG矢量图',
  csv: 'CSV表格',
  xlsx: 'XLSX表格',
  sentence: '复制一句话',
  bulletin: '复制通报段落',
  print: '打印（A4横向）',
  link: '复制链接',
  addTo: '加入简报',
  addedTo: (title: string, place: string) => `已加入《${title}》，第${place}页`,
  working: '正在导出…',
  saved: (name: string) => `已保存：${name}`,
  copied: '已复制：',
  copyByHand: '浏览器不允许复制，请手动选取下面的文字：',
  failed: '导出失败，请重试。',
  notLoaded: '导出所需的部分没有加载成功，请检查网络后重试。',
}

const en: typeof zh = {
  menu: controlTerms.en.export,
  png: 'PNG picture (2×)',
  svg: 'SVG drawing',
  csv: 'CSV table',
  xlsx: 'XLSX table',
  sentence: 'Copy as a sentence',
  bulletin: 'Copy as a paragraph',
  print: 'Print (A4 landscape)',
  link: 'Copy link',
  addTo: 'Add to briefing',
  addedTo: (title, place) => `Added to “${title}” as slide ${place}`,
  working: 'Exporting…',
  saved: (name) => `Saved: ${name}`,
  copied: 'Copied: ',
  copyByHand: 'The browser does not allow copying. Please select this text by hand: ',
  failed: 'The export failed. Please try again.',
  notLoaded: 'A part needed for the export did not load. Check the network and try again.',
}

/** The words of the menu of exports and its messages. Loaded with the parts that need them. */
export const exportWords = { zh, en }
