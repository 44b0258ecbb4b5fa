import type { Board } from '../../contract/board.ts'
import type { Lang } from '../../contract/scalars.ts'
import { ledgerWords } from '../../i18n/ledgerWords.ts'
import type { Words } from '../../i18n/zh.ts'
import type { Filters } from './found.ts'

/** The filters in words; empty where there are none. */
export function scopeText(
  { sectors, status, theme, year, tier, q }: Filters & { q: string | null },
  board: Pick<Board, 'sectors' | 'themes'>,
  lang: Lang,
  w: Words,
): string {
  const t = ledgerWords[lang]
  const parts = [
    ...board.sectors.filter(({ id }) => sectors.includes(id)).map(({ name }) => name[lang]),
    ...board.themes.filter(({ id }) => id === theme).map(({ name }) => name[lang]),
    ...(year ? [t.dueIn(year)] : []),
    ...(tier ? [w.tier[tier]] : []),
    ...(status ? [w.status[status]] : []),
    ...(q ? [t.matching(q)] : []),
  ]
  return parts.join(lang === 'zh' ? '、' : ', ')
}
