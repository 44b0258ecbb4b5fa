import type { Board } from '../../contract/board/board.ts'
import type { Bilingual, Lang } from '../../contract/scalars.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import type { Words } from '../../i18n/zh.ts'
import type { TargetFilters } from './targetList.ts'

/** The names of the chosen sectors. */
export function sectorNamesOf(
  { sectors }: Pick<Board, 'sectors'>,
  chosen: readonly string[],
): Bilingual[] {
  return sectors.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
}

/** The other filters in words; empty where none is set. */
export function filterTexts(
  { status, scope, theme, year, tier, q }: Omit<TargetFilters, 'sectors'> & { q: string | null },
  board: Pick<Board, 'themes'>,
  lang: Lang,
  w: Words,
): string[] {
  const t = ledgerWords[lang]
  return [
    ...(scope ? [t.scopes[scope]] : []),
    ...board.themes.filter(({ id }) => id === theme).map(({ name }) => name[lang]),
    ...(year ? [t.dueIn(year)] : []),
    ...(tier ? [w.tier[tier]] : []),
    ...(status ? [w.status[status]] : []),
    ...(q ? [t.matching(q)] : []),
  ]
}
