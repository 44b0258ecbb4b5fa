import { controlTerms } from '../controlTerms.ts'
import { terms } from '../terms.ts'

const zh = {
  title: '快捷键',
  groups: { everywhere: '任何页面', list: '搜索结果', chart: '图表' },
  or: '或',
  words: {
    search: terms.zh.search,
    present: terms.zh.present,
    peers: '在趋势图中显示或隐藏对标城市',
    keys: '显示快捷键',
    close: '关闭窗口，回到原处',
    move: '上一项、下一项',
    ends: '第一项、最后一项',
    open: '打开所选项',
    card: '卡片内的各个链接',
    points: '逐点查看数值',
    table: '到下一个按钮，例如显示数据表',
  },
  note: '正在输入文字时，单个字符的快捷键不起作用。',
  stage: [
    ['→ ↓ PageDown 空格', controlTerms.zh.next],
    ['← ↑ PageUp', controlTerms.zh.previous],
    ['点击、滚轮、左右滑动', '翻页；点击数字查看依据'],
    ['移动鼠标、触摸、Tab', '显示控制条'],
    ['Home / End', '第一页 / 最后一页'],
    ['数字 + Enter', '跳到该页'],
    ['/', '查找指标并投屏'],
    ['P', '与其他城市对标'],
    ['Backspace', '从投屏的指标或对标返回'],
    ['Q', '记下会上问题'],
    ['B', controlTerms.zh.blank],
    ['N', '演讲者窗口：备注、倒计时、查找并投屏'],
    ['F', '全屏或退出全屏'],
    ['C', '会议版本与最新数据对照'],
    ['Esc', '退出，回到原来的页面'],
  ],
}

const en: typeof zh = {
  title: 'Keys',
  groups: { everywhere: 'On every page', list: 'Search results', chart: 'Charts' },
  or: 'or',
  words: {
    search: terms.en.search,
    present: terms.en.present,
    peers: 'Show or hide other cities in the trend',
    keys: 'Show the keys',
    close: 'Close the window and return',
    move: 'One up, one down',
    ends: 'First, last',
    open: 'Open what is chosen',
    card: 'The links within a card',
    points: 'Walk the values point by point',
    table: 'To the next button, such as the data table',
  },
  note: 'While text is typed, keys of a single character do nothing.',
  stage: [
    ['→ ↓ PageDown Space', 'Next slide'],
    ['← ↑ PageUp', 'Previous slide'],
    ['Click, wheel, swipe', 'Turn the slides; a figure opens its evidence'],
    ['Mouse move, touch, Tab', 'Show the controls'],
    ['Home / End', 'First / last slide'],
    ['Digits + Enter', 'Go to that slide'],
    ['/', 'Find an indicator and show it'],
    ['P', 'Compare with other cities'],
    ['Backspace', 'Back from that indicator or comparison'],
    ['Q', 'Note a question'],
    ['B', 'Blank screen'],
    ['N', 'Presenter window: notes, countdown, search'],
    ['F', 'Full screen on or off'],
    ['C', 'Meeting version or latest data'],
    ['Esc', 'Leave, back to the page before'],
  ],
}

/** The keys of the board, and those of the stage with what mouse and touch do. Loaded with the lists of keys. */
export const keyWords = { zh, en }
