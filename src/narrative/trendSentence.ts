import { isUpperBound } from '../domain/figure/interval.ts'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Bilingual, Day, Lang } from '../contract/scalars.ts'
import type { Source, SourceGlance } from '../contract/source/source.ts'
import { formatMovement, formatFigure, formatTarget, textOf } from '../format/figureText.ts'
import { cutOffOf, isBeforeYearEnd } from '../domain/figure/cutOff.ts'
import { changeOf } from '../domain/figure/growth.ts'
import { dateText, periodText } from '../format/dateText.ts'
import { currentOf, type Standing, targetsBeside } from '../domain/target/standing.ts'
import { figureSentenceWords } from '../i18n/files/figureSentenceWords.ts'
import { figureTableWords } from '../i18n/files/figureTableWords.ts'
import { publisherOf } from './publisherOf.ts'
import { breakText } from './breakText.ts'
import { revisionsAndConflicts } from './revisionsAndConflicts.ts'

type Shown = { indicator: IndicatorGlance; lang: Lang }

/**
 * The newest figure in a sentence to paste: the figure, its change, the status of its targets and the publisher.
 * A direction is stated only where the figures support it (H25); null where there is no figure.
 */
export function trendSentence({
  indicator,
  readings,
  standings,
  sources,
  day,
  lang,
  region,
}: {
  indicator: IndicatorGlance
  readings: readonly Reading[]
  standings: readonly Standing[]
  sources: readonly (Source | SourceGlance)[]
  day: Day
  lang: Lang
  /** The region of the figures; default: the city. */
  region?: Bilingual
}): string | null {
  const current = currentOf(readings)
  if (!current) return null
  const t = figureSentenceWords[lang]
  const shown = { indicator, lang }
  const [name, place] = [indicator.name[lang], region?.[lang] ?? t.city]
  const lead = t.lead(whenOf(current, shown), name.includes(place) ? '' : place, name)
  const cited = t.cited(citedOf(current, sources, lang), dateText(day, lang))
  if (current.status === 'ambiguous') return lead + t.unclear + t.end + cited
  const beside = targetsBeside(standings)
  return [
    lead,
    figureOf(current, shown),
    asideOf(current, shown),
    changeIn(current, readings, shown),
    targetsIn(beside, current, shown),
    t.end,
    cited,
  ].join('')
}

/**
 * When the figure is from: for a stock the end of the year, or its cut-off if it was recorded before that (P10);
 * for others the period.
 */
function whenOf(current: Reading, { indicator: { measure }, lang }: Shown): string {
  const t = figureSentenceWords[lang]
  const { basis, period, asOf } = current
  if (basis === 'undated') return period ? t.reported(period) : t.undated
  const stock = measure === 'stock' || measure === 'cumulative'
  if (basis === 'year' && period && !asOf && stock)
    return isBeforeYearEnd(current)
      ? periodText({ ...current, basis: 'as-of', asOf: cutOffOf(current) }, lang)
      : t.yearEnd(period)
  return periodText(current, lang)
}

function figureOf(current: Reading, { indicator, lang }: Shown): string {
  const t = figureSentenceWords[lang]
  const text = textOf(formatFigure(current, indicator, lang))
  const verb = current.bound === 'exact' ? 'is' : 'bounded'
  return t.verbs[current.status === 'expected' ? 'expected' : 'stated'][verb] + text
}

/** The remarks that must accompany the figure (H11, H12, H22, H23). */
function asideOf(current: Reading, { indicator, lang }: Shown): string {
  const t = figureSentenceWords[lang]
  const table = figureTableWords[lang]
  const parts = [
    ...(current.status === 'provisional' ? [table.statuses.provisional] : []),
    ...(current.status === 'expected' ? [t.notAchieved] : []),
    ...revisionsAndConflicts(current, indicator, lang).remarks,
  ]
  return parts.length > 0 ? t.aside(parts) : ''
}

/** The change, or why the method forbids one; none is stated from or to an expected figure (H23). */
function changeIn(
  current: Reading,
  readings: readonly Reading[],
  { indicator, lang }: Shown,
): string {
  const t = figureSentenceWords[lang]
  const change = changeOf(current, readings, indicator)
  if (change.kind === 'none') {
    const broken = breakText(current, readings, indicator, lang)
    return broken && t.clause(broken)
  }
  if (current.status === 'expected' || change.against.status === 'expected') return ''
  const against = t.since[indicator.measure]
  if (change.amount === 0) return t.unchanged(against)
  const direction = t.directions[change.kind][change.amount > 0 ? 'up' : 'down']
  return t.change(against, direction, formatMovement(change, indicator, lang))
}

function targetsIn(
  standings: readonly Standing[],
  current: Reading,
  { indicator, lang }: Shown,
): string {
  const t = figureSentenceWords[lang]
  const years = [...new Set(standings.flatMap(({ target }) => target?.due.slice(0, 4) ?? []))]
  const inWords = (year: string) =>
    standings
      .filter(({ target }) => target?.due.startsWith(year))
      .flatMap((standing) => {
        const { target, status, reading } = standing
        if (!target || status === 'no-target') return []
        const amount = textOf(formatTarget(target, indicator, lang))
        const judged = status === 'met' || status === 'missed' || status === 'cannot-tell'
        const elsewhere = judged && reading && reading.id !== current.id
        const why = [
          ...(elsewhere && reading.status !== 'ambiguous'
            ? [
                t.judgedOn(
                  periodText(reading, lang),
                  textOf(formatFigure(reading, indicator, lang)),
                ),
              ]
            : []),
          ...whyOf(standing, lang),
        ]
        return (
          t.target(t.tier[target.tier], amount, t.standing(status, target.due.slice(0, 4))) +
          (why.length > 0 ? t.aside(why) : '')
        )
      })
  return years.map((year) => t.against(year, inWords(year))).join('')
}

function whyOf({ reason, reading }: Standing, lang: Lang): string[] {
  if (!reason) return []
  const t = figureSentenceWords[lang]
  if (reason !== 'bound') return [t.why[reason]]
  return [reading && isUpperBound(reading.bound) ? t.why.under : t.why.over]
}

function citedOf(
  { source: id }: Reading,
  sources: readonly (Source | SourceGlance)[],
  lang: Lang,
): string {
  const source = sources.find((one) => one.id === id)
  if (!source) return figureSentenceWords[lang].sourceUnknown
  return publisherOf(source, lang)
}
