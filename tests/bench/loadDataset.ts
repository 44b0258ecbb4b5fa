import { cityDataset } from '../cityDataset.ts'
import type { Dataset } from '../../server/store/store.ts'
import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { Observation } from '../../src/contract/figure/observation.ts'
import type { Bilingual } from '../../src/contract/scalars.ts'
import type { Target } from '../../src/contract/target/target.ts'

const indicatorCount = 5_000
const observationCount = 12_000
/** One copy in this many has the figures of other places too. */
const withPeers = 8

/**
 * A dataset for benchmarks only: the cited one repeated with variations to 5,000 indicators and 12,000
 * observations. Nothing is random, and every name says that it is a load fixture (H26).
 */
export function loadDataset(): Dataset {
  const cited = cityDataset()
  const copies = Math.ceil(indicatorCount / cited.indicators.length)
  const places = Array.from({ length: copies }, (_, copy) => copy)
  const indicators = places
    .flatMap((copy) => cited.indicators.map((one) => indicatorCopy(one, copy)))
    .slice(0, indicatorCount)
  const known = new Set(indicators.map(({ id }) => id))
  const ofKnown = (row: { indicator: string }) => known.has(row.indicator)
  const observations = places
    .flatMap((copy) =>
      cited.observations
        .filter(({ region }) => region === 'nanjing' || copy % withPeers === 0)
        .map((one) => observationCopy(one, copy)),
    )
    .filter(ofKnown)
    .slice(0, observationCount)
  const shown = new Set(observations.map(({ id }) => id))
  return {
    sectors: cited.sectors.map(marked),
    themes: cited.themes.map(marked),
    regions: cited.regions.map(marked),
    sources: cited.sources.map((source) => ({
      ...source,
      publisher: mark(source.publisher),
      originalPublisher: source.originalPublisher && mark(source.originalPublisher),
      title: `${source.title} 负载演示 load fixture`,
      url: null,
    })),
    indicators,
    observations: observations.map((row) => ({
      ...row,
      conflictsWith: row.conflictsWith.filter((id) => shown.has(id)),
    })),
    targets: places
      .flatMap((copy) => [
        ...cited.targets.map((one) => targetCopy(one, copy)),
        ...(copy % withPeers === 0 ? cited.targets.map((one) => againCopy(one, copy)) : []),
      ])
      .filter(ofKnown),
    milestones: cited.milestones.map(marked),
  }
}

function mark({ zh, en }: Bilingual, number = ''): Bilingual {
  return { zh: `${zh} 负载演示${number}`, en: `${en} load fixture${number && ` ${number}`}` }
}

function marked<T extends { name: Bilingual }>(item: T): T {
  return { ...item, name: mark(item.name) }
}

const idIn = (copy: number, id: string) => `${id}-load-${copy}`

function indicatorCopy(one: Indicator, copy: number): Indicator {
  return {
    ...one,
    id: idIn(copy, one.id),
    name: mark(one.name, String(copy)),
    pinyin: {
      initials: `${one.pinyin.initials}fzys${copy}`,
      full: `${one.pinyin.full}fuzaiyanshi${copy}`,
    },
  }
}

function observationCopy(one: Observation, copy: number): Observation {
  return {
    ...one,
    id: idIn(copy, one.id),
    indicator: idIn(copy, one.indicator),
    value: varied(one.value, copy),
    conflictsWith: one.conflictsWith.map((id) => idIn(copy, id)),
  }
}

function targetCopy(one: Target, copy: number): Target {
  return {
    ...one,
    id: idIn(copy, one.id),
    indicator: idIn(copy, one.indicator),
    value: varied(one.value, copy),
    baseline: one.baseline && { ...one.baseline, value: varied(one.baseline.value, copy) },
    supersedes: one.supersedes && idIn(copy, one.supersedes),
  }
}

/** A second target for the same indicator, so that more than 2,000 are in force. */
function againCopy(one: Target, copy: number): Target {
  const target = targetCopy(one, copy)
  return {
    ...target,
    id: `${target.id}-again`,
    supersedes: target.supersedes && `${target.supersedes}-again`,
  }
}

/** All values of a copy get the same factor, so that targets and figures keep their relations. */
function varied(value: number, copy: number): number {
  return Math.round(value * (1 + (copy % 7)) * 1_000) / 1_000
}
