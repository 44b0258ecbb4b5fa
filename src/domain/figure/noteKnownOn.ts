import type { Bilingual, Day, RecordedNote } from '../../contract/scalars.ts'

/** What readers are told on the day: null where nothing was recorded, or not by then (H32). */
export function noteKnownOn(day: Day, note: RecordedNote | null): Bilingual | null {
  if (note === null || (note.recordedAt ?? '') > day) return null
  const { zh, en } = note.forReaders ?? note
  return { zh, en }
}
