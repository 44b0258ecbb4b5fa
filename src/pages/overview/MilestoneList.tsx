import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import type { MilestoneStep } from '../../contract/milestone/milestoneStep.ts'
import type { Day } from '../../contract/scalars.ts'
import { milestoneStateOf } from '../../domain/milestone/milestoneState.ts'
import { dateText } from '../../format/dateText.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './MilestoneList.module.css'

/** Expected milestones, then the latest done. */
export function MilestoneList({ steps, day }: { steps: readonly MilestoneStep[]; day: Day }) {
  const { lang, t, w, say } = useText(attentionWords)
  return (
    <section className={styles.milestones} aria-labelledby="milestones">
      <h2 id="milestones">{t.milestones}</h2>
      <p className={styles.sub}>{steps.length > 0 ? t.milestonesSub : t.milestonesNone}</p>
      <ol className={styles.list}>
        {steps.map((step) => {
          const state = milestoneStateOf(step, day)
          return (
            <li
              key={`${step.milestone}${step.title.en}`}
              className={styles.step}
              data-state={state}
            >
              <p className={styles.date}>
                {step.date ? dateText(step.date, lang) : w.publishedUnknown}
                <span className={styles.state}>{t.milestoneState[state]}</span>
              </p>
              <EvidenceLink of={{ kind: 'milestone', id: step.milestone }}>
                {say(step.name)}
              </EvidenceLink>
              <p className={styles.title}>{say(step.title)}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
