import { useState } from 'react'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { ExplainedArithmetic } from '../../components/pace/ExplainedArithmetic.tsx'
import { ExplainedTurns } from '../../components/pace/ExplainedTurns.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import type { LedgerEntry } from '../../contract/target/ledger.ts'
import { rules } from '../../contract/target/rules.ts'
import { explain } from '../../domain/pace/explain.ts'
import { formatCount, formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { cutOffOf } from '../../domain/figure/cutOff.ts'
import { periodText } from '../../format/dateText.ts'
import { unitText } from '../../format/unitText.ts'
import { paceSentence } from '../../narrative/pace/paceSentence.ts'
import { whatIfWords } from '../../i18n/pace/whatIfWords.ts'
import { grammar } from '../../i18n/grammar.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Slider } from './Slider.tsx'
import { type Supposed, supposedRow } from './whatIf.ts'
import { Badge } from '../../ui/Badge.tsx'
import styles from './WhatIf.module.css'

const name = { zh: whatIfWords.zh.whatIfName, en: whatIfWords.en.whatIfName }

/** An invented target to try the rules on, marked so that it is not taken for a real one (H26). */
export function WhatIf({ entry }: { entry: LedgerEntry }) {
  const { lang, t, say } = useText(whatIfWords)
  const [changed, change] = useState<Supposed | null>(null)
  const start = startOf(entry)
  if (!start) return null
  const { indicator, goal, reading } = start
  const supposed = changed ?? start.supposed
  const row = supposedRow(supposed, entry, name)
  if (!row) return null
  const day = row.judgement.reading ? cutOffOf(row.judgement.reading) : row.target.due
  const explanation = explain(row, day, rules)
  const unit = unitText(indicator, lang)
  const shown = (value: number) => formatTarget({ value, bound: 'exact' }, indicator, lang).number
  const set = (part: Partial<Supposed>) => change({ ...supposed, ...part })
  const most = start.supposed.target * 2
  return (
    <>
      <p className={styles.from}>
        {t.whatIfFrom(
          say(indicator.name),
          textOf(formatFigure(reading, indicator, lang)),
          periodText(reading, lang),
          textOf(formatTarget(goal, indicator, lang)),
        )}{' '}
        <EvidenceLink of={{ kind: 'observation', id: reading.id }}>{t.evidence}</EvidenceLink>
      </p>
      <div className={styles.whatIf}>
        <div className={styles.controls}>
          <Slider
            name={t.actual(unit)}
            value={supposed.actual}
            least={0}
            most={most}
            step={start.step}
            text={shown(supposed.actual)}
            onChange={(actual) => set({ actual })}
          />
          <Slider
            name={t.target(unit)}
            value={supposed.target}
            least={start.step}
            most={most}
            step={start.step}
            text={shown(supposed.target)}
            onChange={(target) => set({ target })}
          />
          <Slider
            name={t.month}
            value={supposed.month}
            least={1}
            most={12}
            step={1}
            text={t.monthValue(formatCount(supposed.month))}
            onChange={(month) => set({ month })}
          />
          {changed && <Button onClick={() => change(null)}>{t.reset}</Button>}
        </div>
        <div className={styles.result} role="group" aria-label={t.whatIfResult}>
          <p className={styles.light}>
            <Badge dashed>{t.whatIfMark}</Badge>
            <StatusBadge status={row.judgement.status} />
          </p>
          <p className={styles.sentence} role="status">
            {t.whatIfMark}
            {grammar[lang].colon}
            {paceSentence(row, lang)}
          </p>
          <ExplainedArithmetic row={row} explanation={explanation} />
          <ExplainedTurns row={row} explanation={explanation} />
        </div>
      </div>
    </>
  )
}

/** The initial values: the latest figure in the year of a target, and the target. */
function startOf({ indicator, readings, targets: [goal] }: LedgerEntry) {
  const reading = [...readings]
    .reverse()
    .find(
      ({ basis, period, asOf }) =>
        basis === 'year-to-date' && asOf !== null && period === goal?.due.slice(0, 4),
    )
  if (!goal || !reading) return null
  const month = Number(cutOffOf(reading).slice(5, 7))
  return {
    indicator,
    goal,
    reading,
    supposed: { actual: reading.value, target: goal.value, month },
    step: 1,
  }
}
