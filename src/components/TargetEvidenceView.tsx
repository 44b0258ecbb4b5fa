import type { TargetEvidence } from '../contract/source/evidence.ts'
import { formatTarget, textOf } from '../format/figureText.ts'
import { dateText } from '../format/dateText.ts'
import { evidenceWords } from '../i18n/source/evidenceWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './Evidence.module.css'
import { Fact, Note, SourceFacts } from './EvidenceFacts.tsx'
import { Quote } from './ObservationEvidenceView.tsx'

/** Who set a target, in which words and when, and which target it replaced. */
export function TargetEvidenceView({ evidence }: { evidence: TargetEvidence }) {
  const { lang, t, w, say } = useText(evidenceWords)
  const { indicator, target, source, replaced } = evidence
  return (
    <div className={styles.evidence}>
      <p className={styles.name}>{say(indicator.name)}</p>
      <p className={styles.figure}>
        {w.tier[target.tier]} {textOf(formatTarget(target, indicator, lang))}
        <span className={styles.when}>
          {t.due} {dateText(target.due, lang)}
        </span>
      </p>
      <Quote text={target.asPublished} language={source.language} />
      <SourceFacts source={source} />
      <dl className={styles.facts}>
        <Fact name={t.setAt}>{dateText(target.setAt, lang)}</Fact>
        {target.scope && <Fact name={t.scope}>{say(target.scope)}</Fact>}
        {target.restates && <Fact name={t.restating}>{t.restatesAnother}</Fact>}
        <Note note={target.note} />
      </dl>
      {replaced.length > 0 && (
        <section>
          <h3>{t.replacedTargets}</h3>
          {replaced.map(({ target: old, source: said }) => (
            <div key={old.id} className={styles.row}>
              <s>
                {w.tier[old.tier]} {textOf(formatTarget(old, indicator, lang))}
              </s>{' '}
              {dateText(old.setAt, lang)}
              <p className={styles.quiet}>
                {say(said.originalPublisher ?? said.publisher)} ·{' '}
                <q lang={said.language}>{old.asPublished}</q>
              </p>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}
