import type { ShownStatus } from '../../domain/target/standing.ts'

/** The shape of each status as a text character that every Chinese font has. */
export const statusCharacters: Record<ShownStatus, string> = {
  met: '√',
  'on-pace': '↗',
  slow: '▼',
  behind: '↓',
  missed: '■',
  'cannot-tell': '？',
  'overdue-data': '△',
  awaiting: '◎',
  'too-early': '◇',
  'no-target': '○',
}
