import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { MeetingVersion } from '../../contract/briefing/briefing.ts'
import { asKept } from '../../contract/briefing/earlierVersions.ts'

type Contents = Omit<MeetingVersion, 'hash' | 'name'>

/** A meeting version: the contents with their hash, which a new name leaves as it is. */
export function meetingVersionOf(contents: Contents, name: string): MeetingVersion {
  return { ...contents, name, hash: hashOf(contents) }
}

/** Whether the hash of a version still fits its contents. */
export function isUntouched({ hash, name: _, ...contents }: MeetingVersion): boolean {
  return hashOf(contents) === hash
}

/** SHA-256 of the contents, in any order of fields. Not by `crypto.subtle`, which browsers have only over HTTPS. */
function hashOf(contents: Contents): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(asKept(contents), inOrder))))
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
