import type { ListName } from './datasetLists.ts'

/** The fields of each list in the order in which the dictionary writes them. */
const fields: Record<ListName, string> = {
  sectors: 'id name summary order pinyin aliases',
  themes: 'id name order',
  regions: 'id name kind parent',
  sources: 'id publisher title url publishedAt language kind originalPublisher via caution',
  indicators:
    'id name definition unit unitCode measure direction sectors theme decimals headline notes methodBreaks pinyin',
  observations:
    'id indicator region period basis asOf value bound status derived asPublished source corroboratedBy conflictsWith preferred note recordedAt',
  targets:
    'id indicator region tier value bound due baseline setAt source asPublished supersedes note',
  milestones: 'id name summary kind region sectors events note pinyin',
}

/** The text of a list's file: two spaces, the fields in their order, a final newline. */
export function listText(list: ListName, rows: readonly object[]): string {
  const order = fields[list].split(' ')
  const ordered = rows.map((row) =>
    Object.fromEntries(order.map((field) => [field, Reflect.get(row, field) as unknown])),
  )
  return `${JSON.stringify(ordered, null, 2)}\n`
}
