import fc from 'fast-check'
import { cityDataset } from './cityDataset.ts'
import type { Dataset } from '../server/store/store.ts'

const cited = cityDataset()

/** Texts that databases are known to corrupt. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    "O'Brien; drop table loads; --",
    '"%_\\',
    '\u2028',
    'ǖ率 亿元',
    '🛰️',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !one.includes('\0')),
)
const note = fc.option(fc.record({ zh: text, en: text }, { noNullPrototype: true }), { nil: null })
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.constantFrom(0, 0.1 + 0.2, 1e300, 5e-324, 2 ** 53, 645.3),
)

type Changeable = 'value' | 'note' | 'preferred' | 'asPublished' | 'recordedAt'

/**
 * Datasets as successive loads may have them: a part of the cited one, with some of its statements
 * corrected, in any order that its lists allow.
 */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    indicators: fc.subarray(cited.indicators, { minLength: 1, maxLength: 8 }),
    regions: fc.subarray(
      cited.regions.filter(({ id }) => id !== 'nanjing'),
      { maxLength: 6 },
    ),
    kept: fc.array(fc.nat(9), { minLength: 20, maxLength: 40 }),
    corrections: fc.array(
      fc.record({ value, note, preferred: fc.boolean(), asPublished: text, recordedAt: day() }),
      { minLength: 3, maxLength: 9 },
    ),
    milestones: fc.shuffledSubarray(cited.milestones, { maxLength: 4 }),
    renamed: text,
    sources: fc.shuffledSubarray(cited.sources, { minLength: cited.sources.length }),
  })
  .map(({ indicators, regions, kept, corrections, milestones, renamed, sources }) => {
    const places = cited.regions.filter((one) => one.id === 'nanjing' || regions.includes(one))
    const known = (row: { indicator: string; region: string }) =>
      indicators.some(({ id }) => id === row.indicator) &&
      places.some(({ id }) => id === row.region)
    const stays = (place: number) => kept[place % kept.length] !== 0
    const corrected = <R extends object>(row: R, place: number, fields: Changeable[]): R => {
      const correction = corrections[place % corrections.length]
      const some = (kept[place % kept.length] ?? 0) < 3 ? fields : []
      return { ...row, ...Object.fromEntries(some.map((field) => [field, correction?.[field]])) }
    }
    const observations = cited.observations
      .filter(known)
      .filter((_, place) => stays(place))
      .map((row, place) =>
        corrected(row, place, ['value', 'note', 'preferred', 'asPublished', 'recordedAt']),
      )
    const [first, ...others] = indicators
    return {
      sectors: cited.sectors,
      themes: cited.themes,
      regions: places,
      sources,
      indicators: first ? [{ ...first, name: { zh: renamed, en: renamed } }, ...others] : [],
      observations: inOrder(observations, indicators, places),
      targets: cited.targets
        .filter(known)
        .filter((_, place) => stays(place))
        .map((row, place) => corrected(row, place, ['value', 'note'])),
      milestones: milestones.filter(({ region }) => places.some(({ id }) => id === region)),
    }
  })
  // The day of a dataset is that of its newest record, so there must be one.
  .filter(({ observations }) => observations.length > 0)

function day(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('2015-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
}

/** The published order of observations, as `data/README.md` fixes it. */
export function inOrder(
  rows: Dataset['observations'],
  indicators: Dataset['indicators'],
  regions: Dataset['regions'],
): Dataset['observations'] {
  const place = (list: readonly { id: string }[], id: string) =>
    String(list.findIndex((one) => one.id === id)).padStart(3, '0')
  const key = (row: Dataset['observations'][number]) =>
    [
      place(indicators, row.indicator),
      place(regions, row.region),
      row.period ?? '',
      row.basis,
      row.asOf ?? '',
      row.recordedAt,
      row.id,
    ].join('\u0001')
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
}
