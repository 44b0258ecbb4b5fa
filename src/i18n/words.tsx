import { createContext, type ReactNode, use } from 'react'
import type { Bilingual, Lang } from '../contract/scalars.ts'
import { type Words, zh } from './zh.ts'

const LanguageContext = createContext<{ lang: Lang; words: Words }>({ lang: 'zh', words: zh })

/** Thrown where the English words could not be loaded. */
export class WordsError extends Error {}

let english: Promise<Words> | null = null

/** Loads the English words, once. */
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

/** The words common to all pages in a language. */
export function wordsIn(lang: Lang): Words | Promise<Words> {
  return lang === 'zh' ? zh : loadEnglish()
}

/** Makes `loadEnglish` load again after a failure. */
export function forgetEnglish(): void {
  english = null
}

/** Provides the words of a language to its children; suspends until they are loaded. */
export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const words = lang === 'zh' ? zh : use(loadEnglish())
  return <LanguageContext value={{ lang, words }}>{children}</LanguageContext>
}

interface Text {
  lang: Lang
  /** The words common to all pages. */
  w: Words
  /** Picks from a text in both languages. */
  say: (text: Bilingual) => string
}

/** The language of the page and its words; `t` are those of `messages`. */
export function useText(): Text
export function useText<Messages>(messages: Record<Lang, Messages>): Text & { t: Messages }
export function useText(messages?: Record<Lang, unknown>): Text & { t?: unknown } {
  const { lang, words } = use(LanguageContext)
  return { lang, w: words, say: (text) => text[lang], t: messages?.[lang] }
}
