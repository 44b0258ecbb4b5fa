import * as z from 'zod/mini'
import { Briefing } from '../../contract/briefing/briefing.ts'
import { withLaterFields } from '../../contract/briefing/earlierVersions.ts'

/** A briefing read from a file, or why it was refused: not JSON, or not a briefing. */
export type Imported = { briefing: Briefing } | { refused: 'json' | 'shape' }

/** Parses the text of a briefing file. Anything that does not match the schema is refused as a whole. */
export function importedBriefing(text: string): Imported {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The caller shows the reason.
    return { refused: 'json' }
  }
  const read = z.safeParse(Briefing, withLaterFields(value))
  return read.success ? { briefing: read.data } : { refused: 'shape' }
}

/** A briefing as a file that can be imported again. */
export function briefingFile(briefing: Briefing): Blob {
  return new Blob([JSON.stringify(briefing, null, 1)], { type: 'application/json' })
}
