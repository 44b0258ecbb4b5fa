import type { Lang } from '../contract/scalars.ts'
import type { CountedArea, Scope, Tally } from '../domain/target/tally.ts'
import { grammar } from '../i18n/grammar.ts'
import { tallyWords } from '../i18n/target/tallyWords.ts'

/**
 * Targets by status, as a sentence without its full stop: the scope, how many there are, how many are met, then
 * the rest from worst to best. The counts add up to the number of targets; all else is stated after them (H28).
 */
export function tallySentence(scope: Scope, tally: Tally, lang: Lang): string {
  return tallyWords[lang].scoped(scopeText(scope, lang), tallyText(tally, lang))
}

/** The same without the scope. */
export function tallyText(tally: Tally, lang: Lang): string {
  const t = tallyWords[lang]
  const { targets, counts, withoutTarget } = tally
  const [only, ...others] = counts
  // Where entries could not be read, it is unknown whether there are targets.
  if (!only && withoutTarget === 0 && tally.unjudged > 0)
    return besides(t.unjudged(tally.unjudged), { ...tally, unjudged: 0 }, lang)
  if (!only)
    return besides(
      withoutTarget > 0 ? t.noneSet(withoutTarget) : t.noTargets,
      { ...tally, withoutTarget: 0 },
      lang,
    )
  const text =
    others.length === 0 ? t.alike(targets, only.status) : t.mixed(targets, partsOf(tally, lang))
  return besides(text, tally, lang)
}

/** The counts without the number of targets, for where that is stated before them. */
export function countsText(tally: Tally, lang: Lang): string {
  return besides(tallyWords[lang].list(partsOf(tally, lang)), tally, lang)
}

function partsOf({ counts }: Tally, lang: Lang): string[] {
  return counts.map(({ status, count }) => tallyWords[lang].counted(count, status))
}

/** Adds what is not among the counted targets. */
function besides(text: string, tally: Tally, lang: Lang): string {
  const { restated, withoutTarget, unread, unjudged } = tally
  const t = tallyWords[lang]
  const rest = [
    ...(restated > 0 ? [t.restated(restated)] : []),
    ...(unread > 0 ? [t.unread(unread)] : []),
    ...(withoutTarget > 0 ? [t.withoutTarget(withoutTarget)] : []),
    ...(unjudged > 0 ? [t.unjudged(unjudged)] : []),
  ]
  return rest.length > 0 ? t.besides(text, rest) : text
}

/** The scope as text: 全市重点指标, 6G与未来网络（2027年到期）. */
export function scopeText({ of, area, filters }: Scope, lang: Lang): string {
  const t = tallyWords[lang]
  const subject = subjectOf(of, area, lang)
  const aside = [
    ...(of !== 'all' && area.kind !== 'city' ? [areaText(area, lang)] : []),
    ...filters,
  ]
  return aside.length > 0 ? subject + t.aside(aside) : subject
}

function subjectOf(of: Scope['of'], area: CountedArea, lang: Lang): string {
  const t = tallyWords[lang]
  if (of === 'all') return areaText(area, lang)
  if (of === 'headline') return t.headline
  if (of === 'every-sector') return t.everySector
  return 'shown' in of ? t.shown(of.shown) : grammar[lang].list(of.map((name) => name[lang]))
}

function areaText(area: CountedArea, lang: Lang): string {
  const t = tallyWords[lang]
  switch (area.kind) {
    case 'city':
      return t.city
    case 'district':
      return area.name[lang]
    case 'districts':
      return t.districts
    case 'city-and-districts':
      return t.cityAndDistricts
  }
}
