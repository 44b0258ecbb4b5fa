import type { DotRow } from '../../charts/DotPlot.tsx'
import { wholeOf } from '../../contract/broken.ts'
import type { RecordsAsRead } from '../../contract/records.ts'
import { peersWords } from '../../i18n/peersWords.ts'
import { useWords } from '../../i18n/words.tsx'
import styles from './PeersTab.module.css'

/** What is on record about the compared figures, such as a definition that may differ; each note once. */
export function PeersNotes({ rows, records }: { rows: readonly DotRow[]; records: RecordsAsRead }) {
  const { lang, say } = useWords()
  const t = peersWords[lang]
  const observations = wholeOf(records.observations)
  const cities = new Map<string, string[]>()
  for (const { reading, name } of rows) {
    const note = observations.find(({ id }) => id === reading.id)?.note
    if (note) cities.set(say(note), [...(cities.get(say(note)) ?? []), name])
  }
  if (cities.size === 0) return null
  return (
    <div className={styles.note}>
      <p id="peer-notes">{t.notes}</p>
      <ul className={styles.notes} aria-labelledby="peer-notes">
        {[...cities].map(([note, names]) => (
          <li key={note}>{t.note(names.join(t.andBetween), note)}</li>
        ))}
      </ul>
    </div>
  )
}
