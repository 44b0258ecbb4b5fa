import { describe, expect, test } from 'vitest'
import { indicator, reading, target } from '../../../tests/inventedFigures.ts'
import type { CatalogueRow, CatalogueRowAsRead } from '../../contract/indicator/catalogue.ts'
import type { MilestoneEvent } from '../../contract/milestone/milestone.ts'
import type { MilestoneRecord } from '../../contract/milestone/milestoneRegister.ts'
import { sectorStoriesOf, totalOf } from './sectorStory.ts'

const day = '2026-02-02'
const name = { zh: '虚构', en: 'Invented' }

function row(given: Partial<CatalogueRow> & { id: string; sectors: string[] }): CatalogueRow {
  const { id, sectors, ...rest } = given
  return {
    indicator: indicator({ id, sectors }),
    readings: [],
    targets: [],
    lights: [],
    pinyin: { initials: '', full: '' },
    sources: 1,
    peers: 0,
    ...rest,
  }
}

function event(given: Partial<MilestoneEvent>): MilestoneEvent {
  const { date = null } = given
  const precision =
    date === null ? null : (['year', 'month', 'day'] as const)[date.split('-').length - 1]
  return {
    date,
    precision: precision ?? null,
    title: name,
    status: 'done',
    source: 'invented-source',
    asPublished: null,
    ...given,
  }
}

function milestone(id: string, sectors: string[], events: MilestoneEvent[]): MilestoneRecord {
  return {
    id,
    name,
    pinyin: { initials: '', full: '' },
    kind: 'platform',
    region: { id: 'nanjing', name },
    sectors,
    summary: null,
    note: null,
    events,
  }
}

function storiesOf(rows: CatalogueRowAsRead[], milestones: MilestoneRecord[] = [], known = day) {
  const sectors = ['a', 'b'].map((id) => ({ id, name, summary: name }))
  return sectorStoriesOf({
    board: {
      day: known,
      today: day,
      sectors: sectors.map(({ id }) => ({
        id,
        name,
        indicators: rows.filter((one) => one.indicator.sectors.includes(id)).length,
      })),
    },
    catalogue: { rows, sources: [] },
    milestones: { day: known, today: day, latestDay: known, sectors, milestones, sources: [] },
    register: { unclear: [], conflicts: [] },
  })
}

/** The story of sector a. */
function storyOf(rows: CatalogueRowAsRead[], milestones: MilestoneRecord[] = [], known = day) {
  const [story] = storiesOf(rows, milestones, known)
  if (!story) throw new Error('There is no story')
  return story
}

describe('the headline of a sector', () => {
  const exact = (id: string, period: string, sectors = ['a']) =>
    row({ id, sectors, readings: [reading({ id, period })] })

  test.each<[string, CatalogueRow[], string | null]>([
    ['is the newest figure', [exact('old', '2021'), exact('new', '2023')], 'new'],
    [
      'is one with a target before a newer one',
      [exact('new', '2023'), { ...exact('aimed', '2021'), targets: [target()] }],
      'aimed',
    ],
    [
      'is not one with a target and only a bound (H2)',
      [
        exact('new', '2023'),
        row({
          id: 'bound',
          sectors: ['a'],
          readings: [reading({ id: 'bound', period: '2021', bound: 'over' })],
          targets: [target()],
        }),
      ],
      'new',
    ],
    [
      'is one of the sector alone before a newer shared one',
      [exact('shared', '2024', ['a', 'b']), exact('own', '2022')],
      'own',
    ],
    [
      'is never one whose meaning is open (H7)',
      [
        row({
          id: 'unclear',
          sectors: ['a'],
          readings: [reading({ id: 'unclear', status: 'ambiguous' })],
        }),
      ],
      null,
    ],
    ['is none where there is no figure', [row({ id: 'empty', sectors: ['a'] })], null],
  ])('%s', (_, rows, id) => {
    expect(storyOf(rows).headline?.reading.id ?? null).toBe(id)
    expect(storyOf([...rows].reverse()).headline?.reading.id ?? null).toBe(id)
  })
})

describe('the next step', () => {
  const passed = event({ date: '2025', status: 'expected' })
  const soon = event({ date: '2026-06', status: 'expected' })
  const later = event({ date: '2027', status: 'expected' })
  const someday = event({ status: 'expected' })

  test.each<[string, MilestoneEvent[], MilestoneEvent | null]>([
    ['is the expected step that is due first', [later, passed, soon], soon],
    ['is a dated one before an undated one', [someday, later], later],
    ['H23: is an unconfirmed step where none is expected', [passed], passed],
    ['is null where all is done', [event({ date: '2025' })], null],
  ])('%s', (_, events, next) => {
    expect(storyOf([], [milestone('m', ['a'], events)]).nextStep?.event ?? null).toBe(next)
  })
})

describe('the last change', () => {
  const figure = row({
    id: 'i',
    sectors: ['a'],
    readings: [reading({ id: 'first', recordedAt: '2024-05-16' })],
  })

  test.each([
    ['is a step done after the newest record', '2024-06-01', 'step'],
    ['is a figure recorded after the newest step', '2024-05-01', 'figure'],
    ['is the step of one day with a figure', '2024-05-16', 'step'],
    ['is not a step dated only to the year', '2024', 'figure'],
  ])('%s', (_, date, kind) => {
    const story = storyOf([figure], [milestone('m', ['a'], [event({ date })])])
    expect(story.lastChange?.kind).toBe(kind)
  })

  test('H23: is never an expected step', () => {
    const expected = event({ date: '2025-12', status: 'expected' })
    expect(storyOf([], [milestone('m', ['a'], [expected])]).lastChange).toBeNull()
  })
})

describe('missing and uncertain data', () => {
  test('H7: an indicator without figures and a target without a figure of its year are listed apart', () => {
    const due = target({ due: '2024-12-31' })
    const { unknowns } = storyOf([
      row({ id: 'empty', sectors: ['a'], targets: [due] }),
      row({ id: 'late', sectors: ['a'], targets: [due], readings: [reading({ period: '2023' })] }),
      row({ id: 'there', sectors: ['a'], targets: [due], readings: [reading({ period: '2024' })] }),
    ])
    expect(unknowns.withoutFigure.map(({ indicator: { id } }) => id)).toEqual(['empty'])
    expect(unknowns.overdue.map((one) => one.row.indicator.id)).toEqual(['late'])
  })

  test('H7: an ambiguous figure does not count for the year of a target, and a future target is not overdue', () => {
    const readings = [reading({ period: '2024', status: 'ambiguous' })]
    const due = (date: string) =>
      storyOf([row({ id: 'i', sectors: ['a'], readings, targets: [target({ due: date })] })])
        .unknowns.overdue.length
    expect(due('2024-12-31')).toBe(1)
    expect(due('2026-12-31')).toBe(0)
  })

  test('undated steps and unconfirmed steps are listed', () => {
    const [undated, passed] = [event({}), event({ date: '2025', status: 'expected' })]
    const { unknowns } = storyOf([], [milestone('m', ['a'], [passed, undated])])
    expect(unknowns.undated.map((one) => one.event)).toEqual([undated])
    expect(unknowns.unconfirmed.map((one) => one.event)).toEqual([passed])
  })
})

describe('the stories', () => {
  test('an indicator with an invalid figure is counted as unread and is in no row', () => {
    const broken = { broken: true as const, id: 'x', problem: 'no unit' }
    const story = storyOf([{ ...row({ id: 'i', sectors: ['a'] }), readings: [broken] }])
    expect([story.rows.length, story.unread, story.coverage.indicators]).toEqual([0, 1, 1])
  })

  test('city-wide indicators are those with a target in the themes of the sector', () => {
    const own = row({ id: 'own', sectors: ['a'], targets: [target()] })
    const city = row({ id: 'city', sectors: [], targets: [target()] })
    const aimless = row({ id: 'aimless', sectors: [] })
    const elsewhere = { ...city, indicator: indicator({ id: 'elsewhere', theme: 'talent' }) }
    const ids = storiesOf([own, city, aimless, elsewhere]).map(({ cityWide }) =>
      cityWide.map(({ indicator: { id } }) => id),
    )
    expect(ids).toEqual([['city'], []])
  })

  test('H12: the summary is shown on the latest day only', () => {
    expect(storyOf([]).sector.summary).toBe(name)
    expect(storyOf([], [], '2024-01-01').sector.summary).toBeNull()
  })

  test('what belongs to two sectors is counted once', () => {
    const shared = milestone('m', ['a', 'b'], [event({})])
    const total = totalOf(
      storiesOf(
        [row({ id: 'own', sectors: ['a'] }), row({ id: 'both', sectors: ['a', 'b'] })],
        [shared],
      ),
    )
    expect([total.indicators, total.milestones]).toEqual([2, 1])
    expect(total.rows.map((one) => one.indicator.id)).toEqual(['own', 'both'])
    expect(total.shared.map(({ id }) => id)).toEqual(['both'])
    expect(total.sharedMilestones).toEqual([shared])
  })
})
