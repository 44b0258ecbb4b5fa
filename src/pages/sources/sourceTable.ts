import type { Lang } from '../../contract/scalars.ts'
import type { SourceRegister } from '../../contract/source/sourceRegister.ts'
import { dateText } from '../../format/dateText.ts'
import type { ExportTable } from '../../files/exportTable.ts'
import { sourcesWords } from '../../i18n/source/sourcesWords.ts'
import type { Words } from '../../i18n/zh.ts'

/** The register of sources as a table to export. */
export function sourceTable({ day, sources }: SourceRegister, lang: Lang, w: Words): ExportTable {
  const t = sourcesWords[lang]
  const text = (header: string) => ({ header, kind: 'text' as const })
  const number = (header: string) => ({ header, kind: 'number' as const })
  const { column } = t
  return {
    title: w.sources,
    notes: [w.judged(dateText(day, lang))],
    columns: [
      text(column.publisher),
      text(column.readOn),
      text(column.title),
      text(column.date),
      text(column.kind),
      text(column.via),
      text(column.link),
      number(column.figures),
      number(column.targets),
      number(column.steps),
      number(column.confirms),
      text(column.caution),
    ],
    rows: sources.map(({ source, figures, targets, steps, confirms }) => [
      (source.originalPublisher ?? source.publisher)[lang],
      source.publisher[lang],
      source.title,
      source.publishedAt,
      t.kind[source.kind],
      t.via[source.via],
      source.url,
      figures,
      targets,
      steps,
      confirms,
      source.caution?.[lang] ?? null,
    ]),
    sources: sources.map(({ source }) => source),
  }
}
