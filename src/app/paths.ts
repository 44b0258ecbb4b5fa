import type { Lang } from '../contract/scalars.ts'
import type { View } from '../domain/viewSearch.ts'

type Overview = View & { trend: string | null }

/** Every link of the app is made here. Defaults are left out of the query string. */
export const paths = {
  root: () => '/',
  overview: (lang: Lang, search: Partial<Overview> = {}) =>
    `/${lang}${query({ sector: search.sectors?.join(',') ?? '', asOf: search.asOf, trend: search.trend })}`,
}

function query(fields: Record<string, string | null | undefined>): string {
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    value ? `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}` : [],
  )
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
