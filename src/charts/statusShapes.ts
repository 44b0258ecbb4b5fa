import type { ShownStatus } from '../domain/target/standing.ts'

/** The shape of each status, as a path in a box of 12 × 12. */
export const statusShapes: Record<ShownStatus, string> = {
  met: 'M2 6.5l2.8 2.8L10 3.5',
  'on-pace': 'M1.5 8.5l3-3 2 2 4-4.5',
  slow: 'M1.8 4h8.4L6 10z',
  behind: 'M6 2v7M2.8 6L6 9.2 9.2 6',
  missed: 'M2.5 2.5h7v7h-7z',
  'cannot-tell': 'M4 4.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M6 9.6v.4',
  'overdue-data': 'M6 1.8L10.6 10H1.4zM6 5v2.2m0 1.3v.2',
  awaiting: 'M6 1.6a4.4 4.4 0 1 0 .01 0M6 3.6V6l1.8 1',
  'too-early': 'M3 2h6M3 10h6M3.5 2l5 8M8.5 2l-5 8',
  'no-target': 'M6 2.8a3.2 3.2 0 1 0 .01 0',
}
