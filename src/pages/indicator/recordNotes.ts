import { wholeOf } from '../../contract/http/broken.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { Lang } from '../../contract/scalars.ts'

/** A recorded note, with the names of the places whose figures it is about. */
export type RecordNote = { note: string; names: string[] }

/** The recorded notes on figures, such as a definition that may differ; each note once. */
export function recordNotesOf(
  figures: readonly { name: string; reading: Pick<Reading, 'id'> }[],
  records: RecordsAsRead,
  lang: Lang,
): RecordNote[] {
  const observations = wholeOf(records.observations)
  const names = new Map<string, Set<string>>()
  for (const { reading, name } of figures) {
    const note = observations.find(({ id }) => id === reading.id)?.note?.[lang]
    if (note) names.set(note, (names.get(note) ?? new Set()).add(name))
  }
  return [...names].map(([note, about]) => ({ note, names: [...about] }))
}
