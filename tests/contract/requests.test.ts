import { describe, expect, test } from 'vitest'
import { reads } from '../../src/contract/http/openapi.ts'
import { Board } from '../../src/contract/board/board.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { answer, bytesOf, latestDay, problemOf, respond } from '../citedApi.ts'

const known: Record<string, string> = {
  getIndicator: 'rd-expenditure',
  getRecords: 'rd-expenditure',
  getObservationEvidence: 'rd-expenditure-nanjing-2021-3',
  getTargetCase: 'rd-intensity-2023-august',
  getTargetEvidence: 'rd-intensity-2023-august',
  getMilestoneEvidence: 'caes-100mw-platform',
}
const paths = reads.map(({ name, path }) => path.replace(':id', known[name] ?? ''))
const problemType = 'application/problem+json'

describe.each(paths)('F13: %s validates its query', (path) => {
  test.each([
    'asOf=',
    'asOf=2023',
    'asOf=2023-08',
    'asOf=2023-8-31',
    'asOf=2023-02-29',
    'asOf=2023-13-01',
    'asOf=31.08.2023',
    'asOf=2023-08-31T00:00:00Z',
    'asOf=yesterday',
    'asOf=２０２３-08-31',
    'asof=2023-08-31',
    'page=2',
    'asOf=2023-08-31&role=admin',
    '__proto__=1',
    'constructor=1',
  ])('?%s is not valid', async (query) => {
    const { status, type, body } = await problemOf(`${path}?${query}`)
    expect([status, type]).toEqual([422, problemType])
    expect(body).toMatchObject({ type: 'about:blank', status: 422 })
  })

  test('a valid day is valid', async () => {
    await expect(bytesOf(`${path}?asOf=${latestDay}`)).resolves.toEqual(await bytesOf(path))
  })
})

describe('F9, F13: addresses that do not exist', () => {
  const withId = reads.filter(({ path }) => path.includes(':id'))
  const open = withId.map(({ path }) => path)

  test.each(open)('%s: an unknown id is not found', async (path) => {
    for (const id of ['nothing', 'constructor', 'tostring', 'a'.repeat(80)]) {
      const { status, type, body } = await problemOf(path.replace(':id', id))
      expect([status, type, body.status]).toEqual([404, problemType, 404])
    }
  })

  test.each(open)('F31, F98, F99: %s: an invalid id is not valid', async (path) => {
    const junk = ['A', '__proto__', 'a_b', '-a', 'a--b', "a'or'1", '%00', '%E0%A4%A', '<b>', '南京']
    for (const id of [...junk, 'a'.repeat(81)]) {
      const { status, type, body } = await problemOf(path.replace(':id', id))
      expect([id, status, type, body.status]).toEqual([id, 422, problemType, 422])
    }
  })

  test.each(['/', '/api', '/api/', '/api/overview/', '/api/indicators/', '/api/nothing'])(
    '%s is not found',
    async (path) => {
      const { status, type } = await problemOf(path)
      expect([status, type]).toEqual([404, problemType])
    },
  )

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('nothing can be %sed', async (method) => {
    for (const path of ['/api/overview', '/api/indicators/rd-intensity', '/api/openapi.json']) {
      const { status, type } = await problemOf(path, { method })
      expect([status, type]).toEqual([405, problemType])
    }
  })
})

test.each([...paths, '/api/openapi.json', '/api/nothing', '/api/overview?asOf=soon'])(
  'F25: no proxy may cache the answer of %s',
  async (path) => {
    expect((await respond(path)).headers.get('cache-control')).toBe('private, no-cache')
  },
)

describe('the sectors asked for', () => {
  test.each(['', ',', 'a,', ',a', 'a,,b', 'A', 'a b', '__proto__', `${'a,'.repeat(200)}a`])(
    '?sector=%s is not valid',
    async (sector) => {
      const { status, type } = await problemOf(`/api/overview?sector=${encodeURIComponent(sector)}`)
      expect([status, type]).toEqual([422, problemType])
    },
  )
})

describe('the day asked for', () => {
  test.each([
    [undefined, latestDay],
    ['2023-08-31', '2023-08-31'],
    [latestDay, latestDay],
    ['2026-02-03', '2026-02-03'],
    ['9999-12-31', '9999-12-31'],
    ['0001-01-01', '0001-01-01'],
  ])('P3: %s is the day of judging %s, whatever the last record', async (asked, day) => {
    const query = asked ? `?asOf=${asked}` : ''
    expect(await answer(Overview, `/api/overview${query}`)).toMatchObject({
      day,
      today: latestDay,
    })
  })

  test.each([
    ['2000-01-01', null],
    ['2023-08-30', '2023-08-14'],
    ['2023-08-31', '2023-08-31'],
    ['2026-02-01', '2026-01-31'],
    [latestDay, latestDay],
    ['2026-11-30', latestDay],
  ])('P3: on %s the last record is of %s', async (day, last) => {
    const board = await answer(Board, `/api/board?asOf=${day}`)
    expect(board.latestDay).toBe(last)
  })
})
