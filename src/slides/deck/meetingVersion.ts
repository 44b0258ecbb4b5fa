import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { MeetingVersion } from '../../contract/briefing/briefing.ts'
import { asKept } from '../../contract/briefing/earlierVersions.ts'

/** A version to be kept for ever, with the hash of its contents. */
export function meetingVersionOf(contents: Omit<MeetingVersion, 'hash'>): MeetingVersion {
  return { ...contents, hash: hashOf(contents) }
}

/** Does a version still say what it said when it was kept? */
export function isUntouched({ hash, ...contents }: MeetingVersion): boolean {
  return hashOf(contents) === hash
}

/** SHA-256 of the contents, in whatever order their fields stand. The browser's own needs HTTPS. */
function hashOf(contents: Omit<MeetingVersion, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(asKept(contents), inOrder))))
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
