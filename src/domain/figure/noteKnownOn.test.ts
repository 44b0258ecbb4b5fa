import { expect, test } from 'vitest'
import { noteKnownOn } from './noteKnownOn.ts'

const note = { zh: '注', en: 'Note' }
const forReaders = { zh: '说明', en: 'Explanation' }

test.each([
  ['there is none', null, null],
  ['it has no day of its own', note, note],
  ['its day is earlier', { ...note, recordedAt: '2024-06-29' }, note],
  ['its day is that day', { ...note, recordedAt: '2024-06-30' }, note],
  ['its day is later', { ...note, recordedAt: '2024-07-01' }, null],
  ['readers are told something else', { ...note, forReaders }, forReaders],
  ['so, but later', { ...note, recordedAt: '2024-07-01', forReaders }, null],
])('H32: a note on a day, where %s', (_, recorded, told) => {
  expect(noteKnownOn('2024-06-30', recorded)).toEqual(told)
})
