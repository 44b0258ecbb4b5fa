import * as z from 'zod/mini'
import type { Lang } from '../contract/scalars.ts'

export const longestName = 40
export const mostViews = 30

const SavedView = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  /** An address of the board with its filters, in the language in which it was saved. */
  path: z.string().check(z.maxLength(2_000), z.regex(/^\/(?:zh|en)(?:[/?][^\s\\]*)?$/)),
})
export type SavedView = z.infer<typeof SavedView>

const Stored = z.catch(z.array(z.catch(z.nullable(SavedView), null)), [])

const key = 'saved-views'

/** The views saved on this device, newest first; null where storage is blocked. */
export function storedViews(): SavedView[] | null {
  let text: string | null
  try {
    text = localStorage.getItem(key)
  } catch {
    return null
  }
  try {
    const names = new Set<string>()
    return z.parse(Stored, JSON.parse(text ?? '[]')).filter((view): view is SavedView => {
      if (view === null || names.has(view.name)) return false
      names.add(view.name)
      return true
    })
  } catch {
    // Not JSON: treated as nothing saved.
    return []
  }
}

/** Saves the views on this device. Returns false where that failed. */
export function storeViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(views))
    return true
  } catch {
    return false
  }
}

/** The address of a view in the current language, whatever language it was saved in. */
export function savedViewAddress({ path }: SavedView, lang: Lang): string {
  return path.replace(/^\/(?:zh|en)/, `/${lang}`)
}
