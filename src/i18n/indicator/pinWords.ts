import { controlTerms } from '../controlTerms.ts'

const zh = {
  pinned: '我的关注',
  pin: (name: string) => `关注 ${name}`,
  unpin: (name: string) => `取消关注 ${name}`,
  onDevice: '只存在本机，其他人看不到。',
  none: '还没有关注的指标',
  noneHelp: '在指标名称旁按图钉即可关注，只存在本机。',
  earlier: (name: string) => `前移 ${name}`,
  later: (name: string) => `后移 ${name}`,
  moved: (name: string, place: string) => `${name}已移到第${place}位。`,
  removed: (name: string) => `已取消关注${name}。`,
  undo: controlTerms.zh.undo,
}

const en: typeof zh = {
  pinned: 'My indicators',
  pin: (name) => `Pin ${name}`,
  unpin: (name) => `Unpin ${name}`,
  onDevice: 'Kept on this device only; nobody else sees them.',
  none: 'No indicator is pinned yet',
  noneHelp: 'Pin one by the button beside its name. Pins are kept on this device only.',
  earlier: (name) => `Move ${name} forward`,
  later: (name) => `Move ${name} back`,
  moved: (name, place) => `${name} is now number ${place}.`,
  removed: (name) => `${name} is no longer pinned.`,
  undo: controlTerms.en.undo,
}

/** The words of pinned indicators. */
export const pinWords = { zh, en }
