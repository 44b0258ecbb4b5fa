import { EvidenceButton } from '../../components/EvidenceButton.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import type { Attention } from '../../domain/attention.ts'
import { formatTarget, textOf } from '../../domain/format.ts'
import { dateText } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { attentionWords } from '../../i18n/attentionWords.ts'
import { useWords } from '../../i18n/words.tsx'
import styles from './AttentionList.module.css'

/** What needs attention, most urgent first, each with its reason in words. */
export function AttentionList({ items }: { items: readonly Attention[] }) {
  const { lang, say } = useWords()
  return (
    <section
      className={items.length > 0 ? styles.panel : `${styles.panel} ${styles.calm}`}
      aria-labelledby="attention"
    >
      <h2 id="attention">{attentionWords[lang].attention}</h2>
      <p className={styles.sub}>
        {items.length > 0 ? attentionWords[lang].attentionSub : attentionWords[lang].attentionNone}
      </p>
      <ul>
        {items.map((item) =>
          item.kind === 'target' ? (
            <TargetItem key={item.standings[0].indicator.id} standings={item.standings} />
          ) : (
            <li key={item.step.milestone + item.step.title.en} className={styles.item}>
              <span className={styles.badge}>
                {attentionWords[lang].milestoneState.unconfirmed}
              </span>
              <div>
                <EvidenceButton of={{ kind: 'milestone', id: item.step.milestone }}>
                  {say(item.step.name)}
                </EvidenceButton>
                <p className={styles.why}>
                  {attentionWords[lang].attentionMilestone(
                    say(item.step.title),
                    dateText(item.step.date ?? '', lang),
                  )}
                </p>
              </div>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

function TargetItem({ standings }: { standings: readonly [Standing, ...Standing[]] }) {
  const { lang, w, say } = useWords()
  const [first] = standings
  const reasonOf = ({ target, reason, status, indicator }: Standing): string => {
    if (!target) return ''
    const year = target.due.slice(0, 4)
    const value = textOf(formatTarget(target, indicator, lang))
    const tier = w.tier[target.tier]
    if (status === 'missed') return attentionWords[lang].attentionMissed(year, tier, value)
    return status === 'overdue-data' || reason === null
      ? attentionWords[lang].attentionOverdue(year, tier, value)
      : attentionWords[lang].attentionCannotTell(year, tier, value, w.reason[reason])
  }
  return (
    <li className={styles.item}>
      <StatusBadge status={first.status} />
      <div>
        {first.target && (
          <EvidenceButton
            of={
              first.reading
                ? { kind: 'observation', id: first.reading.id }
                : { kind: 'target', id: first.target.id }
            }
          >
            {say(first.indicator.name)}
          </EvidenceButton>
        )}
        {standings.map((standing) => (
          <p key={standing.target?.id} className={styles.why}>
            {reasonOf(standing)}
          </p>
        ))}
      </div>
    </li>
  )
}
