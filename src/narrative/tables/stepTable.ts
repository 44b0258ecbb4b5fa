import type { Lang } from '../../contract/scalars.ts'
import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { publisherOf } from '../publisherOf.ts'
import type { ExportCell, ExportTable } from '../../files/exportTable.ts'

/** Every step of the milestones of a sector, a row each, with its source. */
export function stepTable(
  { steps, day }: Pick<SectorStory, 'steps' | 'day'>,
  lang: Lang,
): Pick<ExportTable, 'columns' | 'rows'> {
  const { columns } = sectorWords[lang].export
  const names = Object.keys(columns) as (keyof typeof columns)[]
  return {
    columns: names.map((name) => ({ header: columns[name], kind: 'text' })),
    rows: steps.map((step) => {
      const cells = cellsOf(step, day, lang)
      return names.map((name) => cells[name])
    }),
  }
}

function cellsOf(
  { milestone, event, state, source }: SectorStep,
  day: string,
  lang: Lang,
): Record<keyof (typeof sectorWords)['zh']['export']['columns'], ExportCell> {
  const t = sectorWords[lang].export
  return {
    name: milestone.name[lang],
    kind: t.kinds[milestone.kind],
    date: event.date ?? t.noDate,
    state: attentionWords[lang].milestoneState[state],
    title: event.title[lang],
    asPublished: event.asPublished,
    source: source && publisherOf(source, lang),
    sourceTitle: source?.title ?? null,
    publishedAt: source?.publishedAt ?? null,
    link: source?.url ?? null,
    summary: milestone.summary?.[lang] ?? null,
    note: milestone.note?.[lang] ?? null,
    id: milestone.id,
    day,
  }
}
