import type { IndicatorGlance } from '../contract/indicator.ts'
import type { Observation } from '../contract/observation.ts'
import type { Bilingual, Day, Lang } from '../contract/scalars.ts'
import type { Source, SourceGlance } from '../contract/source.ts'
import type { Words } from '../i18n/zh.ts'
import type { ExportTable } from './exportTable.ts'

/** One figure with all that must go with it (H1). */
export type FigureRow = {
  indicator: IndicatorGlance
  region: Bilingual
  figure: Pick<
    Observation,
    'id' | 'value' | 'bound' | 'status' | 'period' | 'basis' | 'asOf' | 'derived' | 'recordedAt'
  > &
    Partial<Pick<Observation, 'asPublished' | 'note'>>
  source: Source | SourceGlance | undefined
}

/**
 * Figures as a table to take away: value as a number, bound, basis and status in columns of their own,
 * and the figure in the very words of the screen (H21).
 */
export function figureTable(
  rows: readonly FigureRow[],
  {
    title,
    day,
    sources,
    lang,
    w,
  }: { title: string; day: Day; sources: readonly Source[]; lang: Lang; w: Words },
): ExportTable {
  return {
    title,
    notes: [w.dataAsOf(day)],
    columns: [],
    rows: rows.map(({ region }) => [region[lang]]),
    sources,
  }
}
