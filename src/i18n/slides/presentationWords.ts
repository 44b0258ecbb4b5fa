import { controlTerms } from '../controlTerms.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'
import { meetingWords } from './meetingWords.ts'

const zh = {
  presenting: terms.zh.demo,
  leave: '退出',
  blank: controlTerms.zh.blank,
  keys: '按键',
  keyRows: [
    ['→ ↓ PageDown 空格', controlTerms.zh.next],
    ['← ↑ PageUp', controlTerms.zh.previous],
    ['Home / End', '第一页 / 最后一页'],
    ['数字 + Enter', '跳到该页'],
    ['/', '查找指标并投屏'],
    ['Backspace', '从投屏的指标返回'],
    ['B', controlTerms.zh.blank],
    ['N', '演讲者窗口'],
    ['F', '全屏或退出全屏'],
    ['C', '会议版与最新数据对照'],
    ['Esc', '退出，回到原来的页面'],
  ],
  find: controlTerms.zh.find,
  findHelp: '汉字、英文或拼音首字母，Enter 投屏',
  findNone: '没有找到',
  presenter: '演讲者窗口',
  presenterBlocked: '浏览器不允许打开第二个窗口，备注显示在这里。再按 N 收起。',
  now: '当前页',
  next: controlTerms.zh.next,
  end: '已是最后一页',
  clock: '时间',
  elapsed: '已用时',
  restart: '重新计时',
  jump: '跳转',
  noNotes: '本页没有备注',
  shown: { meeting: meetingWords.zh.meetingVersions, latest: figureTerms.zh.latest },
  announce: (place: string, all: string, title: string) => `第${place}页，共${all}页：${title}`,
}

const en: typeof zh = {
  presenting: 'Presentation',
  leave: 'Leave',
  blank: controlTerms.en.blank,
  keys: 'Keys',
  keyRows: [
    ['→ ↓ PageDown Space', 'Next slide'],
    ['← ↑ PageUp', 'Previous slide'],
    ['Home / End', 'First / last slide'],
    ['Digits + Enter', 'Go to that slide'],
    ['/', 'Find an indicator and show it'],
    ['Backspace', 'Back from that indicator'],
    ['B', 'Blank screen'],
    ['N', 'Presenter window'],
    ['F', 'Full screen on or off'],
    ['C', 'Meeting version or latest data'],
    ['Esc', 'Leave, back to the page before'],
  ],
  find: 'Find an indicator',
  findHelp: 'Chinese, English or pinyin initials; Enter shows it',
  findNone: 'Nothing found',
  presenter: 'Presenter window',
  presenterBlocked: 'The browser opens no second window, so the notes stand here. N hides them.',
  now: 'Now',
  next: controlTerms.en.next,
  end: 'This is the last slide',
  clock: 'Time',
  elapsed: 'Elapsed',
  restart: 'Start again',
  jump: 'Go to',
  noNotes: 'No notes on this slide',
  shown: { meeting: 'Meeting version', latest: 'Latest data' },
  announce: (place, all, title) => `Slide ${place} of ${all}: ${title}`,
}

/** The words of presenting: keys, finder, presenter view. */
export const presentationWords = { zh, en }
