import type { Names } from '../contract/names.ts'
import type { Bilingual, Day } from '../contract/scalars.ts'
import { type Named, prepared } from '../domain/nameKeys.ts'
import { searchWords } from '../i18n/searchWords.ts'
import type { Words } from '../i18n/zh.ts'
import type { Theme } from '../ui/theme.ts'

const pages = ['overview', 'indicators', 'compare', 'sources'] as const
const actions = ['language', 'light', 'dark', 'system', 'latest', 'keys'] as const

type Of =
  | { group: 'indicator' | 'sector' | 'milestone'; id: string }
  | { group: 'page'; id: (typeof pages)[number] }
  | { group: 'action'; id: (typeof actions)[number] }

/** One thing that can be found and chosen; `note` stands quietly beside its name. */
export type Entry = Named & Of & { note: Bilingual | null }

/** The entries of all names, made once for an answer of the API: search keeps what it folded with them. */
export function nameEntries({ indicators, sectors, milestones }: Names): Entry[] {
  return [
    ...indicators.map(({ id, name, pinyin, theme }): Entry => ({
      group: 'indicator',
      id,
      name,
      pinyin,
      note: theme,
    })),
    ...sectors.map(({ id, name, pinyin, aliases }): Entry => ({
      group: 'sector',
      id,
      name,
      pinyin,
      extra: [...aliases.zh, ...aliases.en, ...aliases.pinyin],
      note: {
        zh: searchWords.zh.also(aliases.zh.slice(0, 3)),
        en: searchWords.en.also(aliases.en.slice(0, 3)),
      },
    })),
    ...milestones.map(({ id, name, pinyin }): Entry => ({
      group: 'milestone',
      id,
      name,
      pinyin,
      note: null,
    })),
  ].map(prepared)
}

/** What people type for pages and actions besides their names. */
const typed: Record<(typeof pages | typeof actions)[number], [string, string, string[]]> = {
  overview: ['zl', 'zonglan', ['总览', 'overview', '首页', 'home']],
  indicators: ['zbk', 'zhibiaoku', ['指标库', 'indicators']],
  compare: ['db', 'duibi', ['对比', 'compare', '比较']],
  sources: ['lyyxd', 'laiyuanyuxiuding', ['来源与修订', 'sources', 'revisions']],
  language: ['qhzywjm', 'qiehuanzhongyingwenjiemian', ['English', '中文', '语言', 'language']],
  light: ['syqszt', 'shiyongqiansezhuti', []],
  dark: ['syszt', 'shiyongshensezhuti', []],
  system: ['ztgsxt', 'zhutigensuixitong', []],
  latest: ['hdzxsj', 'huidaozuixinshuju', ['latest', 'today']],
  keys: ['ckkjj', 'chakankuaijiejian', ['帮助', 'help', 'shortcuts']],
}

/** The pages and actions; the words of pages are those of the navigation. */
export function ownEntries(w: Words, theme: Theme, asOf: Day | null): Entry[] {
  const current = { zh: searchWords.zh.current, en: searchWords.en.current }
  return [
    ...pages.map((id): Entry => ({
      group: 'page',
      id,
      ...own(id, { zh: w[id], en: w[id] }),
      note: null,
    })),
    ...actions
      .filter((id) => id !== 'latest' || asOf !== null)
      .map((id): Entry => {
        const name = { zh: searchWords.zh.actions[id], en: searchWords.en.actions[id] }
        return { group: 'action', id, ...own(id, name), note: id === theme ? current : null }
      }),
  ]
}

function own(id: keyof typeof typed, name: Bilingual): Named {
  const [initials, full, extra] = typed[id]
  return { name, pinyin: { initials, full }, extra }
}

/** Tells entries apart, in lists and on this device. */
export function keyOf({ group, id }: Pick<Entry, 'group' | 'id'>): string {
  return `${group}/${id}`
}
