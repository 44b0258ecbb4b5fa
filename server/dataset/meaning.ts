import type { Region } from '../../src/contract/board/dataset.ts'
import type { Dataset } from '../store/store.ts'
import type { ListName } from './datasetLists.ts'
import { quoted, type RowFault } from './fault.ts'
import { milestoneFaults } from './milestoneFaults.ts'
import { observationFaults, preferenceFaults } from './observationFaults.ts'
import {
  dateFaults,
  type Lists,
  pinyinFaults,
  reference,
  type Reliance,
  references,
  textFaults,
  type Told,
  told,
} from './rowFaults.ts'
import { targetFaults } from './targetFaults.ts'

/** What the rules of the dictionary say of each row, by list and place. */
export function meaningFaults(lists: Lists, { known, whole }: Reliance): RowFault[] {
  const tell =
    <L extends ListName>(list: L, rule: (row: Dataset[L][number], place: number) => Told[]) =>
    (): RowFault[] =>
      lists[list].flatMap(({ row, place }) =>
        rule(row, place).map(([field, message]) => ({ list, place, field, message })),
      )
  // A row that is missing would make the choice among the others look wrong.
  const preferred = preferenceFaults(whole('observations') ? lists.observations : [])
  const parentOf = new Map(lists.regions.map(({ row }) => [row.id, row.parent]))
  const rules = [
    tell('sectors', (row, place) => [
      ...orderFaults(row, place),
      ...textFaults(row, ['name', 'summary']),
      ...pinyinFaults(row),
    ]),
    tell('themes', (row, place) => [...orderFaults(row, place), ...textFaults(row, ['name'])]),
    tell('regions', (row) => {
      const inner = row.kind === 'district' || row.kind === 'zone'
      if (!inner && row.parent !== null) return [['parent', `a ${row.kind} has no parent`]]
      if (inner && row.parent === null) return [['parent', `a ${row.kind} needs a parent`]]
      if ((row.kind === 'city') !== (row.timeZone !== undefined))
        return [['timeZone', 'belongs to the city that the board is about, which needs it']]
      if (row.timeZone !== undefined && !isTimeZone(row.timeZone))
        return [['timeZone', `there is no time zone ${quoted(row.timeZone)}`]]
      if (isItsOwn(row, parentOf)) return [['parent', 'leads in a circle']]
      return [...reference(known, 'parent', 'regions', row.parent), ...textFaults(row, ['name'])]
    }),
    tell('sources', (row) => [
      ...textFaults(row, ['publisher', 'originalPublisher', 'caution']),
      ...(row.title.trim() === '' ? [told('title', 'is empty')] : []),
      ...dateFaults('publishedAt', row.publishedAt),
      ...(row.publishedAt === null && row.recordedAt === null
        ? [told('recordedAt', 'is missing: a source without a date needs its day of record')]
        : []),
      ...(row.via === 'direct' && row.originalPublisher !== null
        ? [told('originalPublisher', 'a direct source is its own first publisher: write null')]
        : []),
      ...(row.via === 'repost' &&
      row.originalPublisher === null &&
      !(row.kind === 'article' && row.url === null)
        ? [told('originalPublisher', 'a repost needs the one who published it first')]
        : []),
      ...(row.via === 'repost' && row.caution === null
        ? [told('caution', 'a repost needs a caution')]
        : []),
    ]),
    tell('indicators', (row) => [
      ...textFaults(row, ['name', 'definition', 'notes']),
      ...textFaults(row, ['unit'], { symbol: true }),
      ...pinyinFaults(row),
      ...references(known, 'sectors', 'sectors', row.sectors),
      ...reference(known, 'theme', 'themes', row.theme),
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.unitCode)
        ? []
        : [told('unitCode', 'is lower-case Latin letters and digits, joined by hyphens')]),
      ...((row.measure === 'rank') !== (row.unitCode === 'rank')
        ? [told('unitCode', 'the measure "rank" and the unit "rank" go together')]
        : []),
      ...(row.measure === 'rank' && row.direction !== 'lower'
        ? [told('direction', 'a rank is better when it is lower')]
        : []),
      ...row.methodBreaks.flatMap(({ between: [from, to], reason, region }, at) => [
        ...(from < to
          ? []
          : [told(`methodBreaks.${at}.between`, 'the first date is not before the second')]),
        ...[from, to].flatMap((date) => dateFaults(`methodBreaks.${at}.between`, date)),
        ...textFaults({ reason }, ['reason']).map(([field, message]) =>
          told(`methodBreaks.${at}.${field}`, message),
        ),
        ...reference(known, `methodBreaks.${at}.region`, 'regions', region),
      ]),
    ]),
    themeOrder(lists),
    tell('observations', observationFaults(lists, known, preferred)),
    tell('targets', targetFaults(lists, { known, whole })),
    tell('milestones', milestoneFaults(known)),
  ]
  return rules.flatMap((rule) => rule())
}

/** F34: a region that is reached again by its parents. */
function isItsOwn(region: Region, parentOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  let above = region.parent
  while (above !== null && !seen.has(above)) {
    seen.add(above)
    above = parentOf.get(above) ?? null
  }
  return seen.has(region.id)
}

/** Whether the computer knows a time zone of this name. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

function orderFaults({ order }: { order: number }, place: number): Told[] {
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
