import type { Lang } from '../contract/scalars.ts'
import type { Status } from '../contract/target/status.ts'
import type { LedgerRow } from '../domain/pace/ledgerRow.ts'
import { statusCountsOf } from '../domain/target/tally.ts'
import { formatCount } from '../format/figureText.ts'
import { ledgerWords } from '../i18n/pace/ledgerWords.ts'
import { tallyWords } from '../i18n/target/tallyWords.ts'
import { countsText } from './tallySentence.ts'

/** A target of a group, and whether it only restates another one, which is counted. */
type Member = { row: Pick<LedgerRow, 'target' | 'judgement'>; status: Status; restating: boolean }

/**
 * The targets of one status in a sentence without its full stop: how many, and of which reason, or due in which
 * year where not all have a reason. The count is that of the headline, so that the groups add up to it (H28).
 */
export function groupSentence(members: readonly Member[], lang: Lang): string {
  const counted = members.filter(({ restating }) => !restating)
  const restated = members.length - counted.length
  if (counted.length === 0) return tallyWords[lang].restated(restated)
  const text = countsText(
    {
      targets: counted.length,
      counts: statusCountsOf(counted.map(({ status }) => status)),
      restated: 0,
      withoutTarget: 0,
      unread: 0,
      unjudged: 0,
    },
    lang,
  )
  const said = ledgerWords[lang].groupOf(text, partsOf(counted, lang))
  return restated > 0 ? tallyWords[lang].besides(said, [tallyWords[lang].restated(restated)]) : said
}

/** What the targets have in common, each with its count; all of them are counted once. */
function partsOf(members: readonly Member[], lang: Lang): (readonly [string, string])[] {
  const t = ledgerWords[lang]
  const byReason = members.every(({ row }) => row.judgement.reason !== null)
  const counts = new Map<string, number>()
  for (const { row } of members) {
    const { reason } = row.judgement
    const due = t.dueOf(row.target.due.slice(0, 4))
    const part = byReason && reason ? t.why[reason] : due
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => [name, formatCount(count)] as const)
}
