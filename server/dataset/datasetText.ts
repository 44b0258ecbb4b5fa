import type { ListName } from './datasetLists.ts'

/** The fields of each list, nested ones included, in the order of the dictionary. */
const fields: Record<ListName, string> = {
  sectors: 'id name summary order zh en pinyin initials full aliases',
  themes: 'id name zh en order',
  regions: 'id name zh en kind parent timeZone pinyin initials full',
  sources:
    'id publisher title zh en url publishedAt recordedAt language kind originalPublisher via caution',
  indicators:
    'id name definition zh en unit unitCode measure direction rhythm releaseDays sectors theme decimals headline notes forReaders methodBreaks between reason region pinyin initials full aliases growthOf',
  observations:
    'id indicator region period basis asOf value upper bound status derived formula asPublished source corroboratedBy conflictsWith preferred note zh en recordedAt forReaders',
  targets:
    'id indicator region tier period value bound due baseline recordedAt setAt source asPublished scope supersedes restates note zh en forReaders',
  milestones:
    'id name zh en summary recordedAt kind region sectors events date precision title status source asPublished note forReaders pinyin initials full',
}

/** The text of a list's file: two spaces, the fields in their order, a final newline. */
export function listText(list: ListName, rows: readonly object[]): string {
  return `${JSON.stringify(rows, fields[list].split(' '), 2)}\n`
}
