import type { Dataset } from '../store.ts'
import type { ListName } from './datasetLists.ts'
import type { RowFault } from './fault.ts'
import { milestoneFaults } from './milestoneFaults.ts'
import { observationFaults, preferenceFaults } from './observationFaults.ts'
import {
  dateFaults,
  type Known,
  type Lists,
  pinyinFaults,
  reference,
  references,
  textFaults,
  type Told,
  told,
} from './rowFaults.ts'
import { targetFaults } from './targetFaults.ts'

/** What the rules of the dictionary say of each row, by list and place. */
export function meaningFaults(lists: Lists, known: Known): RowFault[] {
  const tell =
    <L extends ListName>(list: L, rule: (row: Dataset[L][number], place: number) => Told[]) =>
    (): RowFault[] =>
      lists[list].flatMap(({ row, place }) =>
        rule(row, place).map(([field, message]) => ({ list, place, field, message })),
      )
  const preferred = preferenceFaults(lists.observations)
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
      return [...reference(known, 'parent', 'regions', row.parent), ...textFaults(row, ['name'])]
    }),
    tell('sources', (row) => [
      ...textFaults(row, ['publisher', 'originalPublisher', 'caution']),
      ...(row.title.trim() === '' ? [told('title', 'is empty')] : []),
      ...dateFaults('publishedAt', row.publishedAt),
      ...(row.via === 'direct' && row.originalPublisher !== null
        ? [told('originalPublisher', 'a direct source is its own first publisher: write null')]
        : []),
      ...(row.via === 'repost' && row.originalPublisher === null && row.kind !== 'article'
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
        ...textFaults({ reason }, ['reason']),
        ...reference(known, `methodBreaks.${at}.region`, 'regions', region),
      ]),
    ]),
    themeOrder(lists),
    tell('observations', observationFaults(lists, known, preferred)),
    tell('targets', targetFaults(lists, known)),
    tell('milestones', milestoneFaults(known)),
  ]
  return rules.flatMap((rule) => rule())
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
