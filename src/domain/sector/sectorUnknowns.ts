import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Day } from '../../contract/scalars.ts'
import type { SourceRegister, StatementGroup } from '../../contract/source/sourceRegister.ts'
import type { TargetGlance } from '../../contract/target/target.ts'
import type { SectorStep } from '../milestone/sectorSteps.ts'

/** What is not known of a sector, each with what it is about. */
export type SectorUnknowns = {
  /** Statements whose wording leaves the meaning open. */
  unclear: readonly StatementGroup[]
  /** Sources that disagree. */
  conflicts: readonly StatementGroup[]
  /** Indicators of which no statement at all is on record. */
  withoutFigure: readonly CatalogueRow[]
  /** Targets whose date has passed without a figure of their year, of indicators that have others. */
  overdue: readonly { row: CatalogueRow; target: TargetGlance }[]
  undated: readonly SectorStep[]
  /** Steps whose expected date has passed, and no source says that they happened. */
  unconfirmed: readonly SectorStep[]
}

/** What is not known of the sector `id` on the day. */
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

/** Is there a figure of the year that is not held back? */
function hasYear({ readings }: CatalogueRow, year: string): boolean {
  return readings.some(({ period, status }) => period === year && status !== 'ambiguous')
}
