import * as z from 'zod/mini'
import { Briefing } from '../../contract/briefing/briefing.ts'
import { withLaterFields } from '../../contract/briefing/earlierVersions.ts'

/** A briefing read from a file, or why it is none. */
export type Imported = { briefing: Briefing } | { refused: 'json' | 'shape' }

/** Reads the text of a briefing file. Whatever is not exactly a briefing is refused as a whole. */
export function importedBriefing(text: string): Imported {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The caller tells the reader.
    return { refused: 'json' }
  }
  const read = z.safeParse(Briefing, withLaterFields(value))
  return read.success ? { briefing: read.data } : { refused: 'shape' }
}

/** A briefing as a file that can be imported again. */
export function briefingFile(briefing: Briefing): Blob {
  return new Blob([JSON.stringify(briefing, null, 1)], { type: 'application/json' })
}
