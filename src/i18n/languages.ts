import type { Bilingual, Lang } from '../contract/scalars.ts'

export const otherLanguage: Record<Lang, Lang> = { zh: 'en', en: 'zh' }

/** Each language by its own name. */
export const languageName: Record<Lang, string> = { zh: '中文', en: 'English' }

/** The values of `lang` in HTML. */
export const htmlLanguage: Record<Lang, string> = { zh: 'zh-CN', en: 'en' }

/** What files of an office suite call the languages, with the spelling they check. */
export const fileLanguage = { zh: 'zh-CN', en: 'en-GB' } as const satisfies Record<Lang, string>

/** The key by which names sort: in Chinese by their pinyin, in English without signs before the first letter. */
export const sortKey: Record<Lang, (of: { name: Bilingual; pinyin: { full: string } }) => string> =
  {
    zh: ({ pinyin }) => pinyin.full,
    en: ({ name }) => name.en.toLowerCase().replace(/^[^a-z0-9]+/, ''),
  }
