import type { Undated } from '../../src/contract/http/answerDays.ts'
import type { KnownObservation } from '../../src/contract/figure/observation.ts'
import type { SourceRegister, StatementGroup } from '../../src/contract/source/sourceRegister.ts'
import { conflictsOf, revisionsOf, unclearOf } from '../../src/domain/figure/statements.ts'
import { groupedBy } from '../store/groupedBy.ts'
import { knownRows } from './catalogue.ts'
import type { KnownOn } from './knownOn.ts'
import { indicatorGlance } from './overview.ts'
import type { Store } from '../store/store.ts'

/** Every source known on the day with what cites it; sources that nothing cites are left out. */
export async function sourceRegisterOf(
  store: Store,
  at: KnownOn,
): Promise<Undated<SourceRegister>> {
  const { day, indicators, regions, sources, published } = at
  const ids = indicators.map(({ id }) => id)
  const [observations, targets, milestones] = await Promise.all([
    store.observations(ids, null, null),
    store.targets(ids, null),
    store.milestones(),
  ])
  const byIndicator = groupedBy(observations, (row) => row.indicator)
  const targetsFor = groupedBy(targets, (target) => target.indicator)
  const known = indicators.flatMap((indicator) =>
    knownRows(
      at,
      byIndicator.get(indicator.id) ?? [],
      indicator,
      targetsFor.get(indicator.id) ?? [],
    ),
  )
  const set = targets.filter(({ setAt }) => setAt <= day)
  const steps = milestones
    .flatMap(({ events }) => events)
    .filter((step) => published.has(step.source))
  const figuresOf = groupedBy(known, (row) => row.source)
  const targetsOf = groupedBy(set, (target) => target.source)
  const stepsOf = groupedBy(steps, (step) => step.source)
  const confirmedBy = groupedBy(
    known.flatMap(({ corroboratedBy, indicator }) =>
      corroboratedBy.map((source) => ({ source, indicator })),
    ),
    ({ source }) => source,
  )
  const register = [...sources.values()].map((source) => {
    const figures = figuresOf.get(source.id) ?? []
    const own = targetsOf.get(source.id) ?? []
    const confirmed = confirmedBy.get(source.id) ?? []
    const named = new Set([...figures, ...own, ...confirmed].map(({ indicator }) => indicator))
    return {
      source,
      figures: figures.length,
      targets: own.length,
      steps: stepsOf.get(source.id)?.length ?? 0,
      confirms: confirmed.length,
      indicators: indicators
        .filter(({ id }) => named.has(id))
        .map(({ id, name }) => ({ id, name })),
    }
  })
  const groupOf = (statements: KnownObservation[]): StatementGroup[] => {
    const indicator = indicators.find(({ id }) => id === statements[0]?.indicator)
    const region = regions.find(({ id }) => id === statements[0]?.region)
    return indicator && region
      ? [
          {
            indicator: indicatorGlance(indicator, region.id),
            region: { id: region.id, name: region.name },
            statements,
          },
        ]
      : []
  }
  const perIndicator = [...groupedBy(known, (row) => row.indicator).values()]
  return {
    sources: register.filter(
      ({ figures, targets: goals, steps: read, confirms }) => figures + goals + read + confirms > 0,
    ),
    conflicts: perIndicator.flatMap(conflictsOf).flatMap(groupOf),
    revisions: perIndicator.flatMap(revisionsOf).flatMap(groupOf),
    unclear: unclearOf(known).flatMap((row) => groupOf([row])),
  }
}
