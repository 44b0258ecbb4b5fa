import { rules } from '../../contract/target/rules.ts'
import type { Source } from '../../contract/source/source.ts'
import { curveYears } from '../../domain/pace/elapsed.ts'
import type { Settling } from '../../domain/pace/explain.ts'
import { formatCount } from '../../format/figureText.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { dateText } from '../../format/dateText.ts'
import { settlingWords } from '../../i18n/pace/settlingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import styles from './StatusExplanation.module.css'

/** What would settle a waiting or provisional light, and the document of the kind to look for. */
export function ExplainedSettling({
  row: { target, indicator },
  settling,
  sources,
}: {
  row: LedgerRow
  settling: Settling | null
  sources: readonly Source[]
}) {
  const { lang, t } = useText(settlingWords)
  if (!settling) return null
  const { by, seen } = settling
  const source = sources.find(({ id }) => id === (seen ?? target).source)
  const needed = () => {
    if (by === 'outcome') return t.settle.outcome[indicator.measure](target.due.slice(0, 4))
    if (by === 'no-curve') return t.settle['no-curve'](formatCount(curveYears))
    if (by === 'later-figure') return t.settle['later-figure'](rules.earlyShare.join('/'))
    return t.settle[by]
  }
  return (
    <section>
      <h3>{t.settling}</h3>
      <p>{needed()}</p>
      {source && (
        <p className={styles.quiet}>
          {seen ? t.lastSeen : t.setIn} {publisherOf(source, lang)}
          {t.quote[0]}
          <cite lang={source.language}>{source.title}</cite>
          {t.quote[1]}
          {source.publishedAt && t.quotedOn(dateText(source.publishedAt, lang))}
        </p>
      )}
    </section>
  )
}
