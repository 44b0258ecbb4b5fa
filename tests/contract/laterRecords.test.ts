import { describe, expect, test } from 'vitest'
import { clockOn } from '../../mocks/demoDay.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import type { Dataset } from '../../server/store/store.ts'
import { reads } from '../../src/contract/http/openapi.ts'
import { cited } from '../citedApi.ts'

const recordedAt = '2026-05-01'

/** The city after a day on which each figure is revised, each target replaced, and each milestone gets a step. */
function withLaterRecords(dataset: Dataset): Dataset {
  const { milestones, observations, sources, targets } = dataset
  const [first] = sources
  if (!first) throw new Error('The city has no source')
  const source = { ...first, id: 'later', publishedAt: recordedAt, recordedAt: null }
  const inForce = targets.filter(({ id }) => targets.every(({ supersedes }) => supersedes !== id))
  const revised = observations.filter(({ preferred, period }) => preferred && period !== null)
  return {
    ...dataset,
    sources: [...sources, source],
    milestones: milestones.map((milestone) => ({
      ...milestone,
      events: milestone.events.flatMap((event, place) =>
        place === 0 ? [event, { ...event, source: source.id }] : [event],
      ),
    })),
    targets: [
      ...targets,
      ...inForce.map((target) => ({
        ...target,
        id: `${target.id}-later`,
        value: target.value + 0.0001,
        setAt: recordedAt,
        source: source.id,
        supersedes: target.id,
        restates: null,
      })),
    ],
    observations: [
      ...observations.map((row) => ({
        ...row,
        corroboratedBy: [...row.corroboratedBy, source.id],
      })),
      ...revised.map((row) => ({
        ...row,
        id: `${row.id}-later`,
        value: row.value + 0.0001,
        source: source.id,
        corroboratedBy: [],
        conflictsWith: [],
        recordedAt,
      })),
    ],
  }
}

const now = clockOn('2026-11-30')
const before = mockBackend({ dataset: cited, now })
const after = mockBackend({ dataset: withLaterRecords(cited), now })

async function answerOf(api: typeof before, address: string): Promise<unknown> {
  return (await api.request(address)).json()
}

/** The addresses of an endpoint on a day: every tenth row, where it asks for one. */
function addressesOf({ path }: (typeof reads)[number], day: string): string[] {
  const { indicators, milestones, observations, targets } = cited
  const rows = { indicators, milestones, observations, targets }[path.split('/')[2] ?? ''] ?? []
  const ids = path.includes(':id')
    ? rows.filter((_, place) => place % 10 === 0).map(({ id }) => id)
    : ['']
  return ids.map((id) => `${path.replace(':id', id)}?asOf=${day}`)
}

describe.each(['2023-08-31', '2026-02-02', '2026-04-30'])('H12 H32: the answer on %s', (day) => {
  test.each(reads.map((endpoint) => [endpoint.name, endpoint] as const))(
    'of %s is the same after later records',
    async (_, endpoint) => {
      for (const address of addressesOf(endpoint, day))
        expect(await answerOf(after, address)).toEqual(await answerOf(before, address))
    },
  )
})

test('on the day of the later records the answers differ', async () => {
  for (const path of ['/api/overview', '/api/targets', '/api/milestones', '/api/sources']) {
    const address = `${path}?asOf=${recordedAt}`
    expect(await answerOf(after, address)).not.toEqual(await answerOf(before, address))
  }
})
