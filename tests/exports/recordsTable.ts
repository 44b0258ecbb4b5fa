import { Records } from '../../src/contract/figure/records.ts'
import type { Lang } from '../../src/contract/scalars.ts'
import type { ExportTable } from '../../src/files/exportTable.ts'
import { figureTable } from '../../src/narrative/tables/figureTable.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { answer, cited } from '../citedApi.ts'

/** All recorded statements on an indicator, and their table for export. */
export async function recordsTable(
  id: string,
  lang: Lang,
): Promise<{ records: Records; table: ExportTable }> {
  const records = await answer(Records, `/api/indicators/${id}/records`)
  const { indicator, observations, sources, day } = records
  const rows = observations.flatMap((figure) => {
    const region = cited.regions.find(({ id: one }) => one === figure.region)
    const source = sources.find(({ id: one }) => one === figure.source)
    return region ? [{ indicator, region: region.name, figure, source }] : []
  })
  const w = lang === 'zh' ? zh : en
  return {
    records,
    table: figureTable(rows, { title: indicator.name[lang], day, sources, lang, w }),
  }
}

/** The rows of a table as objects by header, with text values. */
export function byHeader(
  headers: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, column) => [String(header), row[column]])),
  )
}
