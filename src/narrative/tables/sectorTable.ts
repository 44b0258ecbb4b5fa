import type { Region } from '../../contract/board/dataset.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source/source.ts'
import { dateText } from '../../format/dateText.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import type { Words } from '../../i18n/zh.ts'
import type { ExportTable } from '../../files/exportTable.ts'
import { type FigureRow, figureTable } from './figureTable.ts'
import { sectorSentence } from '../sectorSentence.ts'
import { stepTable } from './stepTable.ts'

/**
 * A sector as tables for export: its figures and its milestones, with their sources and notes. Where it has no
 * figure, the milestones are the main table. Null where it has neither.
 */
export function sectorTable(
  story: SectorStory,
  {
    regions,
    sources,
    lang,
    w,
  }: { regions: readonly Region[]; sources: readonly Source[]; lang: Lang; w: Words },
): ExportTable | null {
  const t = sectorWords[lang].export
  const { sector, day, steps } = story
  const figures = figureTable(figureRowsOf(story, regions, sources), {
    title: sector.name[lang],
    day,
    sources,
    lang,
    w,
  })
  const milestones = stepTable(story, lang)
  const cited = new Set([
    ...figures.sources.map(({ id }) => id),
    ...steps.map(({ event }) => event.source),
  ])
  const whole = {
    title: sector.name[lang],
    sources: sources.filter(({ id }) => cited.has(id)),
  }
  if (figures.rows.length > 0)
    return {
      ...figures,
      ...whole,
      notes: [sectorSentence(story, lang), ...figures.notes, ...notesOf(story, lang)],
      ...(steps.length > 0 && { more: [{ name: t.milestones, ...milestones }] }),
    }
  if (steps.length === 0) return null
  return {
    ...milestones,
    ...whole,
    notes: [sectorSentence(story, lang), w.judged(dateText(day, lang)), ...notesOf(story, lang)],
  }
}

/** Every current and earlier figure of the sector's indicators. */
function figureRowsOf(
  { rows }: SectorStory,
  regions: readonly Region[],
  sources: readonly Source[],
): FigureRow[] {
  return rows.flatMap(({ indicator, readings }) =>
    readings.flatMap((figure) => {
      const region = regions.find(({ id }) => id === figure.region)
      const source = sources.find(({ id }) => id === figure.source)
      return region ? [{ indicator, region: region.name, figure, source }] : []
    }),
  )
}

/** Notes on what the rows alone do not show. */
function notesOf({ rows, unknowns }: SectorStory, lang: Lang): string[] {
  const t = sectorWords[lang].export
  const empty = unknowns.withoutFigure.map(({ indicator }) => indicator.name[lang])
  const shared = rows
    .filter(({ indicator }) => indicator.sectors.length > 1)
    .map(({ indicator }) => indicator.name[lang])
  return [
    ...(empty.length > 0 ? [t.withoutFigure(empty)] : []),
    ...(shared.length > 0 ? [t.shared(shared)] : []),
    ...(unknowns.unconfirmed.length > 0 ? [t.unconfirmed] : []),
  ]
}
