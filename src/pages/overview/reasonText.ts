import type { Lang } from '../../contract/scalars.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { formatShares } from '../../format/pace/paceText.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { dateText } from '../../format/dateText.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { reasonOf } from '../../narrative/reasonOf.ts'

/** Why a target needs attention, in words: the goal, and the gap or problem. */
export function reasonText(row: LedgerRow, lang: Lang, w: Words): string {
  const t = attentionWords[lang]
  const { target, indicator } = row
  const goal = t.attentionGoal(
    target.due.slice(0, 4),
    w.tier[target.tier],
    textOf(formatTarget(target, indicator, lang)),
  )
  return goal + becauseOf(row, lang, w)
}

function becauseOf({ indicator, judgement, override }: LedgerRow, lang: Lang, w: Words) {
  const t = attentionWords[lang]
  const { status, reason, reading, pace } = judgement
  if (override) return t.attentionByHand(override.by, override.reason)
  const figure = reading && textOf(formatFigure(reading, indicator, lang))
  if (status === 'missed')
    return (
      t.attentionMissed(figure ?? w.noData) +
      (reason ? t.attentionBecause(reasonOf(reason, reading, w)) : '')
    )
  if (status === 'overdue-data')
    return reason ? t.attentionBecause(reasonOf(reason, reading, w)) : t.attentionOverdue
  if (reason) return t.attentionBecause(reasonOf(reason, reading, w))
  const shares = pace && formatShares(pace, lang)
  if (!pace || !shares?.completion || !shares.gap) return t.attentionNotKept(figure ?? w.noData)
  return t.attentionPace(
    dateText(pace.span.cutOff, lang),
    pace.course.kind === 'stock',
    shares.completion,
    t.attentionGap[shares.gap.side](shares.gap.amount),
  )
}
