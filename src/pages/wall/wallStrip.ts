import { comparedOf } from '../../charts/compare/compared.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Tier } from '../../contract/target/target.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { distinctTargets } from '../../domain/target/distinctTargets.ts'
import { currentOf } from '../../domain/target/standing.ts'
import { periodText } from '../../format/dateText.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { quotableOf } from '../../slides/contents/figureBlock.ts'
import type { SlideInput } from '../../slides/contents/slideInput.ts'

/** A mark on a line of values: the current figure, an earlier one or one of another city, a target. */
export type StripMark = {
  role: 'own' | 'other' | Tier
  value: number
  bound: Reading['bound']
  /** Its name with its time, and its figure. */
  name: string
  figure: string
}

/** The most figures of the city on a line, the newest. */
const mostOwn = 4

/** The few figures of an indicator that make no chart, with its targets or else with other cities. */
export function stripOf(row: CatalogueRow, given: SlideInput): StripMark[] {
  const { indicator, targets } = row
  const own = row.readings.filter((reading) => quotableOf(reading) !== null).slice(-mostOwn)
  const { lang, w } = given
  const markOf = (role: StripMark['role'], name: string, reading: Reading): StripMark => ({
    role,
    value: reading.value,
    bound: reading.bound,
    name: `${name} ${periodText(reading, lang)}`,
    figure: textOf(formatFigure(reading, indicator, lang)),
  })
  const set = distinctTargets(targets).map((target): StripMark => ({
    role: target.tier,
    value: target.value,
    bound: target.bound,
    name: w.dueTier(target.due.slice(0, 4), w.tier[target.tier]),
    figure: textOf(formatTarget(target, indicator, lang)),
  }))
  return [
    ...own.map((reading, place) =>
      markOf(place === own.length - 1 ? 'own' : 'other', homeName(given), reading),
    ),
    ...(set.length > 0
      ? set
      : peersOf(row, given).map(({ name, reading }) => markOf('other', name, reading))),
  ]
}

function homeName({ data, lang }: SlideInput): string {
  return data.board.regions.find(({ id }) => id === homeRegion)?.name[lang] ?? ''
}

function peersOf({ indicator }: CatalogueRow, { data, lang }: SlideInput) {
  const records = data.records.get(indicator.id)
  if (!records) return []
  return data.board.regions.flatMap(({ id, kind }) => {
    if (kind !== 'peer-city') return []
    const one = comparedOf({ indicator: indicator.id, region: id }, 0, records, data.board.regions)
    const reading = quotableOf(currentOf(one.readings))
    return reading ? [{ name: one.region[lang], reading }] : []
  })
}
