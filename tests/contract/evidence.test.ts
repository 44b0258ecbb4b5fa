import { describe, expect, test } from 'vitest'
import { ObservationEvidence, TargetEvidence } from '../../src/contract/source/evidence.ts'
import { IndicatorDetail, IndicatorList } from '../../src/contract/indicator/indicatorAnswers.ts'
import { MilestoneEvidence } from '../../src/contract/milestone/milestone.ts'
import { Overview } from '../../src/contract/board/overview.ts'
import { answer, cited, citedFigures, latestDay, told } from '../citedApi.ts'

const sourceOf = (id: string) => cited.sources.find((source) => source.id === id)
const evidenceOf = (id: string) => answer(ObservationEvidence, `/api/observations/${id}/evidence`)

const observations = citedFigures.map((row) => [row.id, row] as const)
const targets = cited.targets.map((row) => [row.id, row] as const)
const milestones = cited.milestones.map((row) => [row.id, row] as const)
const indicators = cited.indicators.map((row) => [row.id, row] as const)

describe('H1: every observation reaches its reader unchanged, with its source', () => {
  test.each(observations)('%s', async (id, row) => {
    const evidence = await evidenceOf(id)
    expect(evidence.observation).toEqual({ ...row, note: told(row.note) })
    expect(evidence.source).toEqual(sourceOf(row.source))
    expect(evidence.indicator.id).toBe(row.indicator)
    expect(evidence.day).toBe(latestDay)
  })
})

describe('H1: every target reaches its reader unchanged, with its source', () => {
  test.each(targets)('%s', async (id, row) => {
    const evidence = await answer(TargetEvidence, `/api/targets/${id}/evidence`)
    expect(evidence.target).toEqual({ ...row, note: told(row.note) })
    expect(evidence.source).toEqual(sourceOf(row.source))
    const replaced = evidence.replaced.map(({ target }) => target.id)
    expect(replaced).toEqual(row.supersedes === null ? [] : [row.supersedes])
  })
})

describe('H1: every milestone reaches its reader unchanged, with its sources', () => {
  test.each(milestones)('%s', async (id, { events, ...milestone }) => {
    const evidence = await answer(MilestoneEvidence, `/api/milestones/${id}/evidence`)
    const { summary, note } = milestone
    expect(evidence.milestone).toEqual({ ...milestone, summary: told(summary), note: told(note) })
    expect(evidence.events).toEqual(
      events.map((event) => ({ ...event, source: sourceOf(event.source) })),
    )
  })
})

describe('every indicator opens', () => {
  test.each(indicators)('%s', async (id, row) => {
    const detail = await answer(IndicatorDetail, `/api/indicators/${id}`)
    expect(detail.indicator).toEqual({ ...row, notes: told(row.notes) })
    for (const { id, value, bound, basis, asOf, derived, recordedAt } of detail.readings)
      expect(cited.observations).toContainEqual(
        expect.objectContaining({ id, value, bound, basis, asOf, derived, recordedAt }),
      )
    const sources = new Set(detail.readings.map((reading) => reading.source))
    expect(new Set(detail.sources.map((source) => source.id))).toEqual(sources)
  })

  test('and is listed with as many readings as it opens with', async () => {
    const list = await answer(IndicatorList, '/api/indicators')
    expect(list.indicators.map(({ id }) => id)).toEqual(cited.indicators.map(({ id }) => id))
    for (const { id, readings } of list.indicators)
      expect((await answer(IndicatorDetail, `/api/indicators/${id}`)).readings).toHaveLength(
        readings,
      )
  })
})

describe('H22: conflicts and agreements are stated on both sides', () => {
  const inConflict = observations.filter(([, row]) => row.conflictsWith.length > 0)

  test.each(inConflict)('%s names each figure that disagrees, with its source', async (id, row) => {
    const { conflicts } = await evidenceOf(id)
    expect(conflicts.map(({ observation }) => observation.id)).toEqual(row.conflictsWith)
    for (const { observation, source } of conflicts) {
      expect(observation.conflictsWith).toContain(id)
      expect(source).toEqual(sourceOf(observation.source))
    }
  })

  const corroborated = observations.filter(([, row]) => row.corroboratedBy.length > 0)

  test.each(corroborated)('%s names each source that agrees', async (id, row) => {
    const agreeing = (await evidenceOf(id)).agreeing.map((source) => source.id)
    expect(agreeing).toEqual(expect.arrayContaining(row.corroboratedBy))
    expect(agreeing).not.toContain(row.source)
    expect(new Set(agreeing).size).toBe(agreeing.length)
  })
})

describe('H21: the same figure everywhere', () => {
  test('each figure of the overview is the same in its indicator and its evidence', async () => {
    for (const card of (await answer(Overview, '/api/overview')).cards) {
      const detail = await answer(IndicatorDetail, `/api/indicators/${card.indicator.id}`)
      expect(card.readings).toEqual(detail.readings)
      expect(card.targets).toEqual(detail.targets)
      for (const { id, conflicts, earlier } of card.readings) {
        const evidence = await evidenceOf(id)
        const ids = (rows: typeof evidence.earlier) => rows.map((row) => row.observation.id)
        expect(conflicts.map((one) => one.id)).toEqual(ids(evidence.conflicts))
        expect(earlier.map((one) => one.id)).toEqual(ids(evidence.earlier))
      }
    }
  })
})
