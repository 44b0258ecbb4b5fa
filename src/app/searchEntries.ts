import type { SavedView } from '../components/savedViewStorage.ts'
import type { Names } from '../contract/board/names.ts'
import type { Aliases } from '../contract/indicator/indicator.ts'
import { Status } from '../contract/target/status.ts'
import type { Bilingual, Day, Lang } from '../contract/scalars.ts'
import { type Named, prepared } from '../domain/search/nameKeys.ts'
import { searchWords } from '../i18n/app/searchWords.ts'
import type { Words } from '../i18n/zh.ts'
import { hasFullScreen } from '../ui/fullScreen.ts'
import type { ColorTheme } from '../ui/theme.ts'
import { mainPages } from './mainPages.ts'

const pages = [...mainPages, 'rules', 'wall', 'help'] as const
const actions = [
  'language',
  'light',
  'dark',
  'system',
  'latest',
  'print',
  'screen',
  'keys',
] as const

type Of =
  | { group: 'indicator' | 'sector' | 'milestone'; id: string }
  | { group: 'view'; id: string; view: SavedView }
  | { group: 'region'; id: string; kind: Names['regions'][number]['kind']; indicators: string[] }
  | { group: 'status'; id: Status }
  | { group: 'page'; id: (typeof pages)[number] }
  | { group: 'action'; id: (typeof actions)[number] }

/** One thing to find and choose; `note` is shown muted beside its name. */
export type SearchEntry = Named & Of & { note: Bilingual | null }

/** The entries of all names. Make them once for each answer: the search caches its preparation of them. */
export function nameEntries({ indicators, sectors, milestones, regions }: Names): SearchEntry[] {
  const nameOf = new Map(indicators.map(({ id, name }) => [id, name]))
  return [
    ...indicators.map(({ id, name, pinyin, aliases, theme }): SearchEntry => ({
      group: 'indicator',
      id,
      name,
      pinyin,
      aliases,
      note: theme,
    })),
    ...sectors.map(({ id, name, pinyin, aliases }): SearchEntry => ({
      group: 'sector',
      id,
      name,
      pinyin,
      aliases,
      note: alsoCalled(aliases),
    })),
    ...milestones.map(({ id, name, pinyin }): SearchEntry => ({
      group: 'milestone',
      id,
      name,
      pinyin,
      note: null,
    })),
    ...regions.map((region) => regionEntry(region, nameOf)),
    ...Status.options.map((id): SearchEntry => {
      const [initials, full] = statusPinyin[id]
      return {
        group: 'status',
        id,
        name: { zh: searchWords.zh.targets(id), en: searchWords.en.targets(id) },
        pinyin: { initials: '', full: '' },
        extra: [initials, full],
        note: null,
      }
    }),
  ].map(prepared)
}

/**
 * A city is there to compare with, and is found as people ask for it: 杭州, `hz`, 和杭州比. A part of the city leads to
 * its figures.
 */
function regionEntry(
  { id, name, kind, indicators, pinyin = { initials: '', full: '' } }: Names['regions'][number],
  nameOf: ReadonlyMap<string, Bilingual>,
): SearchEntry {
  const first = nameOf.get(indicators[0] ?? '') ?? { zh: '', en: '' }
  const note = {
    zh: searchWords.zh.figuresOf(first.zh, indicators.length),
    en: searchWords.en.figuresOf(first.en, indicators.length),
  }
  const common = { group: 'region', id, kind, indicators, note } as const
  const short = name.zh.replace(/[市区]$/, '')
  const typed = [short, pinyin.initials.slice(0, -1), pinyin.full.replace(/(shi|qu)$/, '')]
  const extra = short === name.zh ? [] : typed
  if (kind !== 'peer-city') return { ...common, name, pinyin, extra }
  const asked = ['和', '跟', '比'].map((word) => word + short)
  return {
    ...common,
    name: { zh: searchWords.zh.compareWith(short), en: searchWords.en.compareWith(name.en) },
    pinyin: { initials: '', full: '' },
    extra: [...extra, name.zh, name.en, pinyin.full, ...asked, `和${short}比`, `对比${short}`],
  }
}

/** The first of the other names, in each language. */
export function alsoCalled(aliases: Aliases): Bilingual {
  const words = (lang: Lang) => searchWords[lang].also(aliases[lang].slice(0, 3))
  return { zh: words('zh'), en: words('en') }
}

/** Pinyin initials and full pinyin of the statuses. */
const statusPinyin: Record<Status, [initials: string, full: string]> = {
  met: ['ydc', 'yidacheng'],
  'on-pace': ['ddxs', 'dadaoxushi'],
  slow: ['pm', 'pianman'],
  behind: ['zh', 'zhihou'],
  missed: ['wdc', 'weidacheng'],
  'cannot-tell': ['wfpd', 'wufapanding'],
  'overdue-data': ['yqwgb', 'yuqiweigongbu'],
  awaiting: ['dfb', 'daifabu'],
  'too-early': ['zbpj', 'zanbupingjia'],
}

/** Pinyin initials, full pinyin and other words by which pages and actions are found. */
const typed: Record<(typeof pages | typeof actions)[number], [string, string, string[]]> = {
  overview: ['zl', 'zonglan', ['总览', 'overview', '首页', 'home']],
  targets: ['mbtz', 'mubiaotaizhang', ['目标台账', 'targets', 'ledger', '台账']],
  indicators: ['zbk', 'zhibiaoku', ['指标库', 'indicators']],
  sectors: ['sd', 'saidao', ['赛道', 'sectors', '行业', '产业']],
  milestones: ['lcb', 'lichengbei', ['里程碑', 'milestones', 'timeline', '时间轴']],
  compare: ['db', 'duibi', ['对比', 'compare', '比较']],
  briefings: ['jb', 'jianbao', ['简报', 'briefings', '汇报', 'PPT', 'slides']],
  wall: ['dp', 'daping', ['大屏', 'wall', '轮播']],
  sources: ['lyyxd', 'laiyuanyuxiuding', ['来源与修订', 'sources', 'revisions']],
  rules: [
    'ztpdgz',
    'zhuangtaipandingguize',
    ['状态判定规则', 'rules', 'statuses', 'lights', '规则', '序时进度'],
  ],
  help: ['bz', 'bangzhu', ['帮助', 'help', '引导', '版本', 'about', 'version', 'introduction']],
  language: ['qhzywjm', 'qiehuanzhongyingwenjiemian', ['English', '中文', '语言', 'language']],
  light: ['syqszt', 'shiyongqiansezhuti', []],
  dark: ['syszt', 'shiyongshensezhuti', []],
  system: ['ztgsxt', 'zhutigensuixitong', []],
  latest: ['hdzxsj', 'huidaozuixinshuju', ['latest', 'today']],
  print: ['dyby', 'dayinbenye', ['打印', 'print']],
  screen: ['qpxs', 'quanpingxianshi', ['全屏', 'full screen']],
  keys: ['ckkjj', 'chakankuaijiejian', ['shortcuts', 'keyboard']],
}

/** The saved views of this device, then pages and actions; pages are named as in the navigation. */
export function ownEntries(
  w: Words,
  theme: ColorTheme,
  asOf: Day | null,
  views: readonly SavedView[],
): SearchEntry[] {
  const current = { zh: searchWords.zh.current, en: searchWords.en.current }
  return [
    ...views.map((view, place): SearchEntry => ({
      group: 'view',
      id: String(place),
      view,
      // The name given by the reader, whatever its language.
      name: { zh: view.name, en: view.name },
      pinyin: { initials: '', full: '' },
      note: null,
    })),
    ...pages.map((id): SearchEntry => ({
      group: 'page',
      id,
      ...own(id, { zh: w[id], en: w[id] }),
      note: null,
    })),
    ...actions
      .filter((id) => id !== 'latest' || asOf !== null)
      .filter((id) => id !== 'screen' || hasFullScreen())
      .map((id): SearchEntry => {
        const name = { zh: searchWords.zh.actions[id], en: searchWords.en.actions[id] }
        return { group: 'action', id, ...own(id, name), note: id === theme ? current : null }
      }),
  ]
}

function own(id: keyof typeof typed, name: Bilingual): Named {
  const [initials, full, extra] = typed[id]
  return { name, pinyin: { initials, full }, extra }
}

/** Identifies an entry, in lists and in storage. */
export function searchEntryKey({ group, id }: Pick<SearchEntry, 'group' | 'id'>): string {
  return `${group}/${id}`
}
