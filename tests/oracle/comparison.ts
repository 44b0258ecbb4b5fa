import type { IndicatorGlance } from '../../src/contract/indicator/indicator.ts'
import type { KnownObservation } from '../../src/contract/figure/observation.ts'
import { readingsKnownOn } from '../../src/domain/figure/readings.ts'
import { judge } from '../../src/domain/pace/status.ts'
import { numbersFrom, type World, worldFrom } from './generatedCases.ts'
import { type Verdict, verdictOf } from './oracle.ts'

type Counted = { cases: number; differences: string[] }

const mostShown = 3

/** Judges generated targets by the engine and by the oracle, and reports where they differ. */
export function compareGenerated(seed: number, cases: number): Counted {
  const next = numbersFrom(seed)
  const counted: Counted = { cases: 0, differences: [] }
  while (counted.cases < cases && counted.differences.length < mostShown) {
    const world = worldFrom(next)
    const from = counted.cases
    const found = counted.differences.length
    for (const day of world.days) {
      const engine = engineOn(world, day)
      for (const target of world.targets) {
        if (target.setAt > day) continue
        counted.cases += 1
        const verdict = verdictOf(target, world.rows, world.indicator, world.rules, day)
        if (counted.differences.length > found || same(engine(target), verdict)) continue
        const place = `seed ${seed}, after ${from} cases`
        counted.differences.push(`${place}\n${differenceText(smallest(world, target, day), day)}`)
      }
    }
  }
  return counted
}

function engineOn(world: World, day: string): (target: World['targets'][number]) => Verdict {
  const readings = readingsKnownOn(day, world.rows.map(observation))
  const indicator = glance(world)
  return (target) => {
    const { status, reason } = judge(target, readings, indicator, day, world.rules)
    return { status, reason }
  }
}

function same(a: Verdict, b: Verdict): boolean {
  return a.status === b.status && a.reason === b.reason
}

function differs(world: World, day: string): boolean {
  return world.targets.some(
    (target) =>
      target.setAt <= day &&
      !same(
        engineOn(world, day)(target),
        verdictOf(target, world.rows, world.indicator, world.rules, day),
      ),
  )
}

/** Reduces a world to the least that still shows the difference. */
function smallest(from: World, target: World['targets'][number], day: string): World {
  let world: World = { ...from, targets: [target], days: [day] }
  const simpler = (change: (world: World) => World) => {
    const changed = change(world)
    if (differs(changed, day)) world = changed
  }
  for (const { id } of from.rows) {
    simpler((one) => ({ ...one, rows: one.rows.filter((row) => row.id !== id) }))
  }
  simpler((one) => ({ ...one, indicator: { ...one.indicator, methodBreaks: [] } }))
  simpler((one) => ({ ...one, indicator: { ...one.indicator, rhythm: null } }))
  simpler((one) => ({ ...one, indicator: { ...one.indicator, releaseDays: null } }))
  simpler((one) => ({ ...one, targets: one.targets.map((all) => ({ ...all, baseline: null })) }))
  simpler((one) => ({ ...one, targets: one.targets.map((all) => ({ ...all, scope: null })) }))
  simpler((one) => ({
    ...one,
    rules: { ...one.rules, elapsed: { standard: { kind: 'month' }, byIndicator: {} } },
  }))
  return world
}

function differenceText(world: World, day: string): string {
  const { measure, direction, methodBreaks, releaseDays, rhythm } = world.indicator
  const [target] = world.targets
  if (!target) return ''
  const { status, reason } = engineOn(world, day)(target)
  const verdict = verdictOf(target, world.rows, world.indicator, world.rules, day)
  return [
    `engine ${status} (${reason}), oracle ${verdict.status} (${verdict.reason}) on ${day}`,
    JSON.stringify({ measure, direction, methodBreaks, releaseDays, rhythm }),
    JSON.stringify({
      elapsed: world.rules.elapsed.standard,
      spending: world.rules.spendingIndicators.length > 0,
    }),
    `target ${JSON.stringify(target)}`,
    ...world.rows.filter((row) => row.recordedAt <= day).map((row) => JSON.stringify(row)),
  ].join('\n')
}

function observation(row: World['rows'][number]): KnownObservation {
  return {
    ...row,
    conflictsWith: [...row.conflictsWith],
    indicator: 'invented',
    region: 'nanjing',
    derived: null,
    digits: 0,
    source: 'an-invented-source',
    asPublished: '',
    corroboratedBy: [],
    note: null,
  }
}

function glance({ indicator }: World): IndicatorGlance {
  const name = { zh: '虚构指标', en: 'An invented indicator' }
  return {
    ...indicator,
    name,
    unit: { zh: '家', en: 'firms' },
    unitCode: 'count',
    sectors: [],
    theme: 'enterprises',
    decimals: 3,
    methodBreaks: indicator.methodBreaks
      .filter(({ region }) => region !== 'wuhan')
      .map(({ between: [before, after], region }) => ({
        between: [before, after],
        reason: name,
        region,
      })),
  }
}
