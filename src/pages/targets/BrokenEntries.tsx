import { isBroken } from '../../contract/http/broken.ts'
import type { BrokenParts } from '../../domain/pace/ledgerRow.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './TargetsPage.module.css'

/** Shown in place of targets that are not judged because their data breaks the contract. */
export function BrokenEntries({ broken: { unread, unjudged } }: { broken: BrokenParts }) {
  const { t, w, say } = useText(ledgerWords)
  return (
    <>
      {unread.map(({ id }) => (
        <p key={id} role="alert" className={styles.broken}>
          <strong>{w.dataError}</strong> {w.dataErrorDetail(id)}
        </p>
      ))}
      {unjudged.map(({ indicator, region, readings }) => (
        <p key={`${indicator.id} ${region.id}`} role="alert" className={styles.broken}>
          <strong>{w.dataError}</strong> {t.broken(say(indicator.name))}{' '}
          {readings
            .filter(isBroken)
            .map(({ id }) => w.dataErrorDetail(id))
            .join(' ')}
        </p>
      ))}
    </>
  )
}
