import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Day } from '../../contract/scalars.ts'
import type { SourceRegister, StatementGroup } from '../../contract/source/sourceRegister.ts'
import type { TargetGlance } from '../../contract/target/target.ts'
import type { SectorStep } from '../milestone/sectorSteps.ts'

/** What is missing or uncertain in the data of a sector. */
export type SectorUnknowns = {
  /** Ambiguous statements. */
  unclear: readonly StatementGroup[]
  /** Statements in conflict. */
  conflicts: readonly StatementGroup[]
  /** Indicators without any statement. */
  withoutFigure: readonly CatalogueRow[]
  /** Targets that are due without a figure of their year, of indicators that have other figures. */
  overdue: readonly { row: CatalogueRow; target: TargetGlance }[]
  undated: readonly SectorStep[]
  /** Steps whose expected date has passed, and no source says that they happened. */
  unconfirmed: readonly SectorStep[]
}

/** What is missing or uncertain for the sector `id` on the day. */
export function unknownsOf(
  id: string,
  {
    rows,
    steps,
    register,
    day,
  }: {
    rows: readonly CatalogueRow[]
    steps: readonly SectorStep[]
    register: Pick<SourceRegister, 'unclear' | 'conflicts'>
    day: Day
  },
): SectorUnknowns {
  const ofSector = ({ indicator }: StatementGroup) => indicator.sectors.includes(id)
  return {
    unclear: register.unclear.filter(ofSector),
    conflicts: register.conflicts.filter(ofSector),
    withoutFigure: rows.filter(({ readings }) => readings.length === 0),
    overdue: rows.flatMap((row) =>
      row.readings.length === 0
        ? []
        : row.targets
            .filter((target) => target.due <= day && !hasYear(row, target.due.slice(0, 4)))
            .map((target) => ({ row, target })),
    ),
    undated: steps.filter(({ event }) => event.date === null),
    unconfirmed: steps.filter(({ state }) => state === 'unconfirmed'),
  }
}

/** Whether there is an unambiguous figure of the year. */
function hasYear({ readings }: CatalogueRow, year: string): boolean {
  return readings.some(({ period, status }) => period === year && status !== 'ambiguous')
}
