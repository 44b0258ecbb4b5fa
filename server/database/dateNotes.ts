import type { Kysely } from 'kysely'
import type { Source } from '../../src/contract/source/source.ts'
import { groupedBy } from '../store/groupedBy.ts'
import { knownFrom } from '../store/latestDay.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'
import { changeKept } from './triggers.ts'

/**
 * A migration. Until then a note was hidden on a day on which another statement of the same quantity, another
 * target of the same day or another step of the milestone was still to come. It gets the day on which the last of
 * these came.
 */
export async function dateNotes(db: Kysely<Tables>, engine: Database['engine']): Promise<void> {
  await changeKept(db, engine, 'observations', () => dateNotesOfFigures(db))
  await changeKept(db, engine, 'targets', () => dateNotesOfTargets(db))
  await changeKept(db, engine, 'milestones', () => dateTextsOfMilestones(db))
}

async function dateNotesOfFigures(db: Kysely<Tables>): Promise<void> {
  const all = await db.selectFrom('observations').selectAll().where('left_in', 'is', null).execute()
  type Row = (typeof all)[number]
  const byId = new Map(all.map((row) => [row.id, row]))
  const quantityOf = ({ indicator, region, period, basis, as_of }: Row) => {
    const hasDay = basis === 'as-of' || basis === 'year-to-date'
    return [indicator, region, period, basis, hasDay ? as_of : ''].join('/')
  }
  const ofQuantity = groupedBy(all, quantityOf)
  for (const row of all) {
    const { note, value, upper, bound, recorded_at } = row
    const others = [
      ...(ofQuantity.get(quantityOf(row)) ?? []).filter(
        (other) => other.value !== value || other.bound !== bound || other.upper !== upper,
      ),
      ...(JSON.parse(row.conflicts_with) as string[]).flatMap((id) => byId.get(id) ?? []),
    ]
    const day = lastOf(others.map((other) => other.recorded_at))
    if (note !== null && day > recorded_at)
      await db
        .updateTable('observations')
        .set({ note: dated(note, day) })
        .where('row', '=', row.row)
        .execute()
  }
}

async function dateNotesOfTargets(db: Kysely<Tables>): Promise<void> {
  const all = await db.selectFrom('targets').selectAll().where('left_in', 'is', null).execute()
  const groups = groupedBy(all, ({ indicator, region, due }) => [indicator, region, due].join('/'))
  for (const group of groups.values()) {
    const day = lastOf(group.map(({ set_at }) => set_at))
    for (const { row, note, set_at } of group)
      if (note !== null && day > set_at)
        await db
          .updateTable('targets')
          .set({ note: dated(note, day) })
          .where('row', '=', row)
          .execute()
  }
}

async function dateTextsOfMilestones(db: Kysely<Tables>): Promise<void> {
  const sources = await db.selectFrom('sources').select(['id', 'content']).execute()
  const knownOf = new Map(
    sources.map(({ id, content }) => [id, knownFrom(JSON.parse(content) as Source)]),
  )
  const all = await db
    .selectFrom('milestones')
    .select(['row', 'content'])
    .where('left_in', 'is', null)
    .execute()
  for (const { row, content } of all) {
    const { summary, note, ...milestone } = JSON.parse(content) as {
      summary: object
      note: object | null
      events: { source: string }[]
    }
    const days = milestone.events.flatMap(({ source }) => knownOf.get(source) ?? [])
    const recordedAt = lastOf(days)
    if (days.some((day) => day < recordedAt))
      await db
        .updateTable('milestones')
        .set({
          content: JSON.stringify({
            ...milestone,
            summary: { ...summary, recordedAt },
            note: note && { ...note, recordedAt },
          }),
        })
        .where('row', '=', row)
        .execute()
  }
}

function dated(note: string, recordedAt: string): string {
  return JSON.stringify({ ...(JSON.parse(note) as object), recordedAt })
}

function lastOf(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '')
}
