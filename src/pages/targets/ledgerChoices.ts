import type { Board } from '../../contract/board/board.ts'
import type { Lang } from '../../contract/scalars.ts'
import { Tier } from '../../contract/target/target.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import type { Words } from '../../i18n/zh.ts'
import type { FacetChoice } from '../../lists/FacetSelects.tsx'
import { targetScopes } from '../../domain/target/targetScopes.ts'
import type { TargetFacet } from './entry.ts'

/** The filters other than status, which has chips. */
export function ledgerChoices(
  { themes }: Pick<Board, 'themes'>,
  years: readonly { id: string }[],
  lang: Lang,
  w: Words,
): FacetChoice<TargetFacet>[] {
  const t = ledgerWords[lang]
  return [
    {
      facet: 'scope',
      label: t.scope,
      any: t.allScopes,
      options: targetScopes.map((scope) => [scope, t.scopes[scope]]),
    },
    {
      facet: 'theme',
      label: t.theme,
      any: t.allThemes,
      options: themes.map(({ id, name }) => [id, name[lang]]),
    },
    {
      facet: 'year',
      label: t.year,
      any: t.allYears,
      options: years.map(({ id }) => [id, t.dueIn(id)]),
    },
    {
      facet: 'tier',
      label: t.tier,
      any: t.allTiers,
      options: Tier.options.map((tier) => [tier, w.tier[tier]]),
    },
  ]
}
