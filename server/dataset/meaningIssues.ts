import type { Region } from '../../src/contract/board/dataset.ts'
import type { Dataset } from '../store/store.ts'
import type { ListName } from './datasetLists.ts'
import { growthIssues } from './growthIssues.ts'
import { quoted, type RowIssue } from './issue.ts'
import { milestoneIssues } from './milestoneIssues.ts'
import { observationIssues, preferenceIssues } from './observationIssues.ts'
import {
  aliasIssues,
  dateIssues,
  type Lists,
  pinyinIssues,
  reference,
  type Reliance,
  references,
  noteIssues,
  textIssues,
  type FieldIssue,
  fieldIssue,
} from './rowIssues.ts'
import { targetIssues } from './targetIssues.ts'

/** Checks every row by the rules of the dictionary; the shape of the rows has been checked before. */
export function meaningIssues(lists: Lists, { known, whole }: Reliance): RowIssue[] {
  const tell =
    <L extends ListName>(list: L, rule: (row: Dataset[L][number], place: number) => FieldIssue[]) =>
    (): RowIssue[] =>
      lists[list].flatMap(({ row, place }) =>
        rule(row, place).map(([field, message]) => ({ list, place, field, message })),
      )
  // Rows of the wrong shape are left out, and without them the preferred row may seem to be missing.
  const preferred = preferenceIssues(whole('observations') ? lists.observations : [])
  const city = lists.regions.find(({ row }) => row.kind === 'city')
  const ofGrowth = growthIssues(lists, { known, whole })
  const parentOf = new Map(lists.regions.map(({ row }) => [row.id, row.parent]))
  const rules = [
    tell('sectors', (row, place) => [
      ...orderIssues(row, place),
      ...textIssues(row, ['name', 'summary']),
      ...pinyinIssues(row),
      ...aliasIssues(row.aliases),
    ]),
    tell('themes', (row, place) => [...orderIssues(row, place), ...textIssues(row, ['name'])]),
    tell('regions', (row) => {
      const inner = row.kind === 'district' || row.kind === 'zone'
      if (!inner && row.parent !== null) return [['parent', `a ${row.kind} has no parent`]]
      if (inner && row.parent === null) return [['parent', `a ${row.kind} needs a parent`]]
      if ((row.kind === 'city') !== (row.timeZone !== undefined))
        return [['timeZone', 'belongs to the city that the board is about, which needs it']]
      if (row.timeZone !== undefined && !isTimeZone(row.timeZone))
        return [['timeZone', `there is no time zone ${quoted(row.timeZone)}`]]
      if (row.kind === 'city' && row.id !== city?.row.id)
        return [['kind', `a board is about one city, and that is ${quoted(city?.row.id)}`]]
      if (isItsOwn(row, parentOf)) return [['parent', 'leads in a circle']]
      return [
        ...reference(known, 'parent', 'regions', row.parent),
        ...textIssues(row, ['name']),
        ...(row.pinyin ? pinyinIssues({ pinyin: row.pinyin }) : []),
      ]
    }),
    tell('sources', (row) => [
      ...textIssues(row, ['publisher', 'originalPublisher', 'caution']),
      ...(row.title.trim() === '' ? [fieldIssue('title', 'is empty')] : []),
      ...dateIssues('publishedAt', row.publishedAt),
      ...(row.publishedAt === null && row.recordedAt === null
        ? [fieldIssue('recordedAt', 'is missing: a source without a date needs its day of record')]
        : []),
      ...(row.via === 'direct' && row.originalPublisher !== null
        ? [
            fieldIssue(
              'originalPublisher',
              'a direct source is its own first publisher: write null',
            ),
          ]
        : []),
      ...(row.via === 'repost' &&
      row.originalPublisher === null &&
      !(row.kind === 'article' && row.url === null)
        ? [fieldIssue('originalPublisher', 'a repost needs the one who published it first')]
        : []),
      ...(row.via === 'repost' && row.caution === null
        ? [fieldIssue('caution', 'a repost needs a caution')]
        : []),
    ]),
    tell('indicators', (row) => [
      ...textIssues(row, ['name', 'definition']),
      ...noteIssues('notes', row.notes, null),
      ...textIssues(row, ['unit'], { symbol: true }),
      ...pinyinIssues(row),
      ...aliasIssues(row.aliases),
      ...references(known, 'sectors', 'sectors', row.sectors),
      ...reference(known, 'theme', 'themes', row.theme),
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.unitCode)
        ? []
        : [fieldIssue('unitCode', 'is lower-case Latin letters and digits, joined by hyphens')]),
      ...((row.measure === 'rank') !== (row.unitCode === 'rank')
        ? [fieldIssue('unitCode', 'the measure "rank" and the unit "rank" go together')]
        : []),
      ...(row.measure === 'rank' && row.direction !== 'lower'
        ? [fieldIssue('direction', 'a rank is better when it is lower')]
        : []),
      ...row.methodBreaks.flatMap(({ between: [from, to], reason, region }, at) => [
        ...(from < to
          ? []
          : [fieldIssue(`methodBreaks.${at}.between`, 'the first date is not before the second')]),
        ...[from, to].flatMap((date) => dateIssues(`methodBreaks.${at}.between`, date)),
        ...textIssues({ reason }, ['reason']).map(([field, message]) =>
          fieldIssue(`methodBreaks.${at}.${field}`, message),
        ),
        ...reference(known, `methodBreaks.${at}.region`, 'regions', region),
      ]),
      ...ofGrowth(row),
    ]),
    themeOrder(lists),
    tell('observations', observationIssues(lists, known, preferred)),
    tell('targets', targetIssues(lists, { known, whole })),
    tell('milestones', milestoneIssues(lists, known)),
  ]
  return rules.flatMap((rule) => rule())
}

/** Whether a region is its own ancestor (F34). */
function isItsOwn(region: Region, parentOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  let above = region.parent
  while (above !== null && !seen.has(above)) {
    seen.add(above)
    above = parentOf.get(above) ?? null
  }
  return seen.has(region.id)
}

/** Whether there is a time zone of this name. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

function orderIssues({ order }: { order: number }, place: number): FieldIssue[] {
  return order === place + 1
    ? []
    : [['order', `is ${order}, its place in the list is ${place + 1}`]]
}

function themeOrder({ themes, indicators }: Lists) {
  return () => {
    const rank = new Map(themes.map(({ row }) => [row.id, row.order]))
    return indicators.flatMap(({ row, place }, at) => {
      const before = indicators[at - 1]?.row
      const late = before && (rank.get(before.theme) ?? 0) > (rank.get(row.theme) ?? Infinity)
      return late
        ? [
            {
              list: 'indicators' as const,
              place,
              field: 'theme',
              message: 'is not in the order of themes',
            },
          ]
        : []
    })
  }
}
