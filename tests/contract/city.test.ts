import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Bound, Observation } from '../../src/contract/figure/observation.ts'
import type { Target } from '../../src/contract/target/target.ts'
import { cityDataset } from '../cityDataset.ts'

const { indicators, milestones, observations, regions, sources, targets } = cityDataset()

type Row = { id: string }
/** The rows of the dataset that are in a state. */
type State = [list: string, rows: () => readonly Row[]]

const figures = (is: (row: Observation) => boolean): State => [
  'observations.json',
  () => observations.filter(is),
]
const goals = (is: (row: Target) => boolean): State => ['targets.json', () => targets.filter(is)]
const boundOf = (bound: Bound) => figures((row) => row.bound === bound)
const indicatorOf = (row: { indicator: string }) =>
  indicators.find(({ id }) => id === row.indicator)
const kindOf = (row: { region: string }) => regions.find(({ id }) => id === row.region)?.kind
const sameGroup = (one: Observation, other: Observation) =>
  one !== other &&
  one.indicator === other.indicator &&
  one.region === other.region &&
  one.period === other.period &&
  one.basis === other.basis
const sameAim = (one: Target, other: Target) =>
  one !== other &&
  one.indicator === other.indicator &&
  one.region === other.region &&
  one.due === other.due
const isReplaced = (row: Target) => targets.some(({ supersedes }) => supersedes === row.id)
const inForce = targets.filter((row) => !isReplaced(row))

/** Every odd state of a row that tests use, by its name in `tests/city/README.md`. */
const states: Record<string, State> = {
  'a bound "over"': boundOf('over'),
  'a bound "at least"': boundOf('at-least'),
  'a bound "nearly"': boundOf('nearly'),
  'a bound "about"': boundOf('about'),
  'more decimals published than its indicator shows': figures((row) => {
    const shown = indicatorOf(row)?.decimals ?? 0
    return Number(row.value.toFixed(shown)) !== row.value
  }),
  'a range': boundOf('range'),
  provisional: figures(({ status }) => status === 'provisional'),
  expected: figures(({ status }) => status === 'expected'),
  superseded: figures(({ status }) => status === 'superseded'),
  'ambiguous: held back with its note': figures(({ status }) => status === 'ambiguous'),
  'revised: in a group with the figure that it replaces': figures(
    (row) => row.preferred && observations.some((o) => sameGroup(row, o) && isOlder(o, row)),
  ),
  'in conflict with another figure': figures(({ conflictsWith }) => conflictsWith.length > 0),
  'in conflict, with a bound': figures(
    ({ bound, conflictsWith }) => bound !== 'exact' && conflictsWith.length > 0,
  ),
  'corroborated by a second source': figures(({ corroboratedBy }) => corroboratedBy.length > 0),
  'worked out from two published figures': figures(({ derived }) => derived !== null),
  'year to date': figures(({ basis }) => basis === 'year-to-date'),
  'as of a day within the year': figures(
    ({ basis, asOf, period }) => basis === 'as-of' && asOf?.slice(0, 4) === String(period),
  ),
  'as of a day in the year after its period': figures(
    ({ basis, asOf, period }) =>
      basis === 'as-of' && asOf !== null && asOf.slice(0, 4) > String(period),
  ),
  'of an edition': figures(({ basis }) => basis === 'edition'),
  undated: figures(({ basis }) => basis === 'undated'),
  'without a period': figures(({ period }) => period === null),
  'of a district': figures((row) => kindOf(row) === 'district'),
  'of a zone': figures((row) => kindOf(row) === 'zone'),
  'of a peer city': figures((row) => kindOf(row) === 'peer-city'),
  'a source without a date': [
    'sources.json',
    () => sources.filter(({ publishedAt }) => publishedAt === null),
  ],
  'a source known from another day than its date says': [
    'sources.json',
    () => sources.filter((one) => one.recordedAt !== null && one.publishedAt !== null),
  ],
  'a source without a link': ['sources.json', () => sources.filter(({ url }) => url === null)],
  'a source with a caution': [
    'sources.json',
    () => sources.filter(({ caution }) => caution !== null),
  ],
  'a source that reposts': ['sources.json', () => sources.filter(({ via }) => via === 'repost')],
  'a source in Traditional script': [
    'sources.json',
    () => sources.filter(({ language }) => language === 'zh-Hant'),
  ],
  'a target in two tiers': [
    'targets.json',
    () =>
      inForce.filter((row) =>
        inForce.some((other) => sameAim(row, other) && other.setAt === row.setAt),
      ),
  ],
  'a target that replaces another': goals(({ supersedes }) => supersedes !== null),
  'a target that was replaced': goals(isReplaced),
  'a target said again in another document': goals(({ restates }) => restates !== null),
  'a target of another scope than the figures': goals(({ scope }) => scope !== null),
  'a baseline that was published after its target was set': goals(
    ({ baseline, setAt }) => baseline !== null && baseline.recordedAt > setAt,
  ),
  'a target of a district': goals((row) => kindOf(row) === 'district'),
  'a target with a baseline': goals(({ baseline }) => baseline !== null),
  'a baseline with a bound': goals(
    ({ baseline }) => baseline !== null && baseline.bound !== 'exact',
  ),
  'a target with a bound': goals(({ bound }) => bound !== 'exact'),
  'a target without a figure of its year': goals(
    (row) =>
      !observations.some(
        (o) => o.indicator === row.indicator && String(o.period) === row.due.slice(0, 4),
      ),
  ),
  'a target of a growth rate': goals((row) => indicatorOf(row)?.measure === 'growth'),
  'a target of what only adds up': goals((row) => indicatorOf(row)?.measure === 'cumulative'),
  'a break of method': [
    'indicators.json',
    () => indicators.filter(({ methodBreaks }) => methodBreaks.length > 0),
  ],
  'a break of method of one region': [
    'indicators.json',
    () => indicators.filter(({ methodBreaks }) => methodBreaks.some((one) => one.region !== null)),
  ],
  'an indicator of which less is better': [
    'indicators.json',
    () => indicators.filter(({ direction }) => direction === 'lower'),
  ],
  'an indicator of the whole city': [
    'indicators.json',
    () => indicators.filter((one) => one.sectors.length === 0),
  ],
  'an indicator without a figure of the city': [
    'indicators.json',
    () =>
      indicators.filter(
        ({ id }) => !observations.some((o) => o.indicator === id && o.region === 'nanjing'),
      ),
  ],
  'an indicator set anew each year': [
    'indicators.json',
    () => indicators.filter(({ measure }) => measure === 'annual-list'),
  ],
  'an indicator that is published later than others': [
    'indicators.json',
    () => indicators.filter(({ releaseDays }) => releaseDays !== null && releaseDays > 120),
  ],
  'an indicator that is published within the year': [
    'indicators.json',
    () => indicators.filter(({ rhythm }) => rhythm !== null && rhythm !== 'year'),
  ],
  'a growth rate that is stated of another indicator': [
    'indicators.json',
    () => indicators.filter(({ growthOf }) => growthOf !== undefined),
  ],
  'an event that was expected': [
    'milestones.json',
    () => milestones.filter(({ events }) => events.some(({ status }) => status === 'expected')),
  ],
  'an event without a date': [
    'milestones.json',
    () => milestones.filter(({ events }) => events.some(({ date }) => date === null)),
  ],
}

function isOlder(one: Observation, other: Observation): boolean {
  return one.status === 'superseded' && one.recordedAt < other.recordedAt
}

const stated = readFileSync('tests/city/README.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, state, list, id] = /^\| (.+?) +\| `(.+?)` +\| `(.+?)` +\|$/.exec(line) ?? []
    return state === undefined ? [] : [{ state, list, id }]
  })

describe('the dataset of the tests', () => {
  test('has a README that names every odd state', () => {
    expect(stated.map(({ state }) => state)).toEqual(Object.keys(states))
  })

  test.each(stated)('holds $state, as its README says: $id', ({ state, list, id }) => {
    const [file, rows] = states[state] ?? []
    expect(file).toBe(list)
    expect(rows?.().map((row) => row.id)).toContain(id)
  })
})
