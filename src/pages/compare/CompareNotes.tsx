import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './CompareNotes.module.css'
import type { Compared } from '../../charts/compare/compared.ts'
import type { NoteGroup } from './compareNotesOf.ts'

/** What to mind when reading the drawing, and which records cannot be shown. */
export function CompareNotes({
  all,
  groups,
}: {
  all: readonly Compared[]
  groups: readonly NoteGroup[]
}) {
  const { t, w } = useText(compareWords)
  const broken = [...new Set(all.flatMap((one) => one.broken.map(({ id }) => id)))]
  return (
    <>
      {broken.map((id) => (
        <p key={id} role="alert" className={styles.error}>
          {t.broken(w.dataError, w.dataErrorDetail(id))}
        </p>
      ))}
      {groups.map(({ heading, notes }) => (
        <div key={heading ?? ''} className={styles.notes}>
          {heading && <p className={styles.heading}>{heading}</p>}
          <ul aria-label={heading ?? undefined}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
