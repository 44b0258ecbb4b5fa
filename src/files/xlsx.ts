import type { Lang } from '../contract/scalars.ts'
import type { Source } from '../contract/source/source.ts'
import { figureTableWords } from '../i18n/files/figureTableWords.ts'
import type { ExportCell, ExportTable } from './exportTable.ts'
import { workbookOf } from './workbook.ts'

/** The table as a workbook: a sheet of data, one of its sources and one of notes. */
export function xlsxOf(
  { title, notes, columns, rows, sources, more = [] }: ExportTable,
  lang: Lang,
): Blob {
  const t = figureTableWords[lang]
  return workbookOf([
    { name: t.sheets.data, columns, rows },
    ...more,
    {
      name: t.sheets.sources,
      columns: Object.values(t.sourceColumns).map((header) => ({ header, kind: 'text' })),
      rows: sources.map((source) => citation(source, lang)),
    },
    { name: t.sheets.notes, rows: [title, ...notes].map((note) => [note]) },
  ])
}

/** The cells of a source, in the order of `sourceColumns`. */
function citation(source: Source, lang: Lang): ExportCell[] {
  const { publisher, originalPublisher, via, title, publishedAt, url, caution } = source
  return [
    (originalPublisher ?? publisher)[lang],
    via === 'repost' ? publisher[lang] : null,
    title,
    publishedAt,
    url,
    caution?.[lang] ?? null,
  ]
}
