import { grammar } from '../../i18n/grammar.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './PeersTab.module.css'
import type { RecordNote } from './recordNotes.ts'

/** The recorded notes on the compared figures. */
export function PeersNotes({ notes }: { notes: readonly RecordNote[] }) {
  const { lang, t } = useText(peersWords)
  if (notes.length === 0) return null
  return (
    <div className={styles.note}>
      <p id="peer-notes">{t.notes}</p>
      <ul className={styles.notes} aria-labelledby="peer-notes">
        {notes.map(({ note, names }) => (
          <li key={note}>{t.note(grammar[lang].list(names), note)}</li>
        ))}
      </ul>
    </div>
  )
}
