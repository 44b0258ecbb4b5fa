import * as z from 'zod/mini'
import type { Lang } from '../contract/scalars.ts'
import { deviceList } from './deviceList.ts'

export const longestName = 40
export const mostViews = 30

const SavedView = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  /** An address of the board with its filters, in the language in which it was saved. */
  path: z.string().check(z.maxLength(2_000), z.regex(/^\/(?:zh|en)(?:[/?][^\s\\]*)?$/)),
})
export type SavedView = z.infer<typeof SavedView>

/** The views saved on this device, newest first. */
export const savedViews = deviceList('saved-views', SavedView, ({ name }) => name)

/** The address of a view in the current language, whatever language it was saved in. */
export function savedViewAddress({ path }: SavedView, lang: Lang): string {
  return path.replace(/^\/(?:zh|en)/, `/${lang}`)
}
