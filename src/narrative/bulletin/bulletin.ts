import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import { rules } from '../../contract/target/rules.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { Status } from '../../contract/target/status.ts'
import { formatCount } from '../../format/figureText.ts'
import { formatAmount, formatRatio } from '../../format/pace/paceText.ts'
import { subtract, compareFractions, zero } from '../../domain/pace/fraction.ts'
import { type LedgerRow, shownStatusOf } from '../../domain/pace/ledgerRow.ts'
import type { Course } from '../../domain/pace/course.ts'
import { dateText } from '../../format/dateText.ts'
import { statusWords } from '../../i18n/target/statusWords.ts'
import { bulletinWords, type Need } from '../../i18n/bulletin/bulletinWords.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { publisherOf } from '../publisherOf.ts'
import { restatingIn } from '../../domain/target/standing.ts'
import { ledgerStanding, type LedgerWhole } from '../ledgerStanding.ts'
import type { LedgerLine } from '../pace/ledgerTexts.ts'
import { paceFigures } from '../pace/paceSentence.ts'

type Given = Pick<LedgerAsRead, 'day' | 'sources'> & LedgerWhole & { lang: Lang }

/** The statuses whose targets are listed one by one, a section each. */
const sections = ['missed', 'behind', 'slow', 'overdue-data', 'met'] as const
type Section = { status: (typeof sections)[number]; lines: readonly LedgerLine[] }

/** The most targets listed in a section. */
const most = 10

/**
 * The status of the targets as text for a circular: the counts, then for each status of `sections` its targets
 * in the order of `lines`, with what is still needed. A restated target is listed once.
 */
export function bulletin(lines: readonly LedgerLine[], given: Given): string {
  const { day, lang } = given
  if (lines.length === 0 && given.unjudged === 0)
    return ledgerWords[lang].noneInForce(dateText(day, lang))
  const isRestating = restatingIn(given.all.map(({ target }) => target))
  const once = lines.filter(({ row }) => !isRestating(row.target))
  const listed = sections
    .map((status) => ({ status, lines: once.filter((line) => statusOf(line) === status) }))
    .filter((section) => section.lines.length > 0)
  const stated = listed.flatMap((section) => section.lines.slice(0, most))
  return [
    openingOf(lines, given),
    ...listed.map((section) => sectionOf(section, lang)),
    citedOf(stated, given),
  ].join('\n')
}

function openingOf(lines: readonly LedgerLine[], { day, lang, ...whole }: Given): string {
  const t = bulletinWords[lang]
  const rows = lines.map(({ row }) => row)
  const overridden = rows.filter(({ override }) => override).length
  return [
    t.opening(dateText(day, lang), ledgerStanding(rows, whole, lang)),
    overridden > 0 ? t.byHand(formatCount(overridden)) : '',
  ].join('')
}

function sectionOf({ status, lines }: Section, lang: Lang): string {
  const t = bulletinWords[lang]
  const first = lines.slice(0, most)
  const heading = t.heading(
    t.shown[status],
    formatCount(lines.length),
    first.length < lines.length ? formatCount(first.length) : null,
  )
  const texts = first.map(
    (line) => paceFigures(line.row, lang) + neededOf(line, lang) + byHandOf(line.row, lang),
  )
  const stated =
    texts.length === 1
      ? texts
      : texts.map((text, place) => t.numbered(formatCount(place + 1), text))
  return heading + stated.join(t.between) + t.end
}

function statusOf({ row }: LedgerLine): Status {
  return shownStatusOf(row)
}

/** What is still needed each month, for targets that are slow or behind and not past their due date; else empty. */
function neededOf(line: LedgerLine, lang: Lang): string {
  const t = bulletinWords[lang]
  const { row, shown } = line
  const { course, noNeed } = shown
  const status = statusOf(line)
  const amount = course?.needed && formatAmount(course.needed, row.indicator, lang)
  if ((status !== 'slow' && status !== 'behind') || noNeed || !amount) return ''
  const factor = course.catchUp && formatRatio(course.catchUp, lang)
  return t.needed[needOf(course.course, row)](amount) + (factor ? t.catchUp(factor) : '')
}

function byHandOf({ override, judgement }: LedgerRow, lang: Lang): string {
  if (!override) return ''
  const { by, reason, until } = override
  return figureSentenceWords[lang].aside([
    ledgerWords[lang].byPerson(by, reason, dateText(until, lang)),
    bulletinWords[lang].computed(statusWords[lang].name[judgement.status]),
  ])
}

function needOf({ kind, from, to }: Course, { indicator: { unitCode } }: LedgerRow): Need {
  if (kind !== 'stock') return 'fill'
  const falls = compareFractions(subtract(to, from), zero) < 0
  if (unitCode.startsWith('percent')) return falls ? 'lower' : 'raise'
  return falls ? 'reduce' : 'add'
}

/** The publishers of the targets and figures listed. */
function citedOf(lines: readonly LedgerLine[], { sources, day, lang }: Given): string {
  const t = bulletinWords[lang]
  const used = lines.flatMap(({ row }) => [row.judgement.reading?.source, row.target.source])
  const publishers = used.flatMap((id) => {
    const source = sources.find((one) => one.id === id)
    return source ? publisherOf(source, lang) : []
  })
  return t.cited([...new Set(publishers)], dateText(day, lang), rules.version)
}
