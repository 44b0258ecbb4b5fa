import { controlTerms } from '../controlTerms.ts'

const zh = {
  questions: '会上问题',
  lead: '汇报时按 Q 记下的提问，连同当时的页面，只存在本机。',
  question: '提问',
  note: '记录',
  noted: '已记录',
  notKept: '此浏览器不允许在本机保存，问题无法存下。',
  copy: '复制清单',
  copied: '清单已复制',
  notCopied: '无法复制，请手工选取',
  remove: controlTerms.zh.remove,
  removeOf: (question: string) => `删除提问：${question}`,
  removed: '已删除',
}

const en: typeof zh = {
  questions: 'Questions asked',
  lead: 'Noted with Q while presenting, each with the slide that was shown; on this device only.',
  question: 'Question',
  note: 'Note',
  noted: 'Noted',
  notKept: 'This browser keeps nothing on the device, so no question can be noted.',
  copy: 'Copy the list',
  copied: 'The list is copied',
  notCopied: 'It cannot be copied: select it by hand',
  remove: controlTerms.en.remove,
  removeOf: (question) => `Delete the question: ${question}`,
  removed: 'Deleted',
}

/** The words of the questions of a meeting. Loaded with briefings. */
export const questionWords = { zh, en }
