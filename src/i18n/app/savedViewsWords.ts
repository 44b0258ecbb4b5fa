import { controlTerms } from '../controlTerms.ts'

const zh = {
  savedViews: controlTerms.zh.savedViews,
  name: '视图名称',
  nameHint: '例如：滞后目标',
  save: '保存当前视图',
  list: '我的视图列表',
  none: '尚未保存视图。保存后可在此处和搜索（Ctrl K）中打开，只存在本机。',
  current: controlTerms.zh.current,
  copyLink: (name: string) => `复制“${name}”的链接`,
  rename: (name: string) => `重命名“${name}”`,
  remove: (name: string) => `删除“${name}”`,
  newName: (name: string) => `“${name}”的新名称`,
  confirm: '确定',
  cancel: controlTerms.zh.cancel,
  undo: controlTerms.zh.undo,
  saved: (name: string) => `已保存“${name}”。`,
  replaced: (name: string) => `“${name}”已改为当前视图。`,
  renamed: (name: string) => `已改名为“${name}”。`,
  removed: (name: string) => `已删除“${name}”。`,
  undone: '已撤销。',
  taken: (name: string) => `已有名为“${name}”的视图，请换一个名称。`,
  full: (count: string) => `最多保存${count}个视图，请先删除不用的。`,
  notStored: '此浏览器不允许在本机保存，视图无法存下。可复制链接，自行收藏。',
  copyCurrent: '复制当前视图的链接',
}

const en: typeof zh = {
  savedViews: controlTerms.en.savedViews,
  name: 'Name of the view',
  nameHint: 'such as: targets behind',
  save: 'Save this view',
  list: 'Saved views',
  none: 'No view is saved yet. Saved views open here and in the search (Ctrl K), on this device only.',
  current: controlTerms.en.current,
  copyLink: (name) => `Copy the link of “${name}”`,
  rename: (name) => `Rename “${name}”`,
  remove: (name) => `Delete “${name}”`,
  newName: (name) => `New name of “${name}”`,
  confirm: 'Rename',
  cancel: controlTerms.en.cancel,
  undo: controlTerms.en.undo,
  saved: (name) => `“${name}” is saved.`,
  replaced: (name) => `“${name}” is now this view.`,
  renamed: (name) => `Now named “${name}”.`,
  removed: (name) => `“${name}” is deleted.`,
  undone: 'Undone.',
  taken: (name) => `There is a view named “${name}”: choose another name.`,
  full: (count) => `At most ${count} views are kept: delete one first.`,
  notStored:
    'This browser lets nothing be saved on this device, so no view can be kept. Copy the link and keep that.',
  copyCurrent: 'Copy the link of this view',
}

/** The words of views saved by name. Loaded with the pages that offer them. */
export const savedViewsWords = { zh, en }
