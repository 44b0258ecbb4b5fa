import { createContext, type ReactNode, use } from 'react'
import type { Bilingual, Lang } from '../contract/scalars.ts'
import { type Words, zh } from './zh.ts'

const LanguageContext = createContext<{ lang: Lang; words: Words }>({ lang: 'zh', words: zh })

/** The English words could not be fetched. */
export class WordsError extends Error {}

let english: Promise<Words> | null = null

/** The English words, loaded once. */
export function loadEnglish(): Promise<Words> {
  english ??= fetchEnglish()
  return english
}

async function fetchEnglish(): Promise<Words> {
  try {
    const { en } = await import('./en.ts')
    return en
  } catch (error) {
    throw new WordsError(error instanceof Error ? error.message : String(error))
  }
}

/** Lets the English words be asked for again after they failed. */
export function forgetEnglish(): void {
  english = null
}

/** Gives the words of the language to all below; suspends until they are there. */
export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const words = lang === 'zh' ? zh : use(loadEnglish())
  return <LanguageContext value={{ lang, words }}>{children}</LanguageContext>
}

/** The language of the page, its words, and `say` for texts that come in both languages. */
export function useWords(): { lang: Lang; w: Words; say: (text: Bilingual) => string } {
  const { lang, words } = use(LanguageContext)
  return { lang, w: words, say: (text) => text[lang] }
}
