import type { LedgerAsRead } from '../contract/ledger.ts'
import { rules } from '../contract/rules.ts'
import type { Lang } from '../contract/scalars.ts'
import { Status } from '../contract/status.ts'
import { formatCount } from '../domain/format.ts'
import { formatAmount, formatRatio } from '../domain/formatPace.ts'
import { less, order, zero } from '../domain/fraction.ts'
import type { LedgerRow } from '../domain/ledgerRow.ts'
import type { Way } from '../domain/pace.ts'
import { dateText } from '../domain/period.ts'
import { shownStatusOf } from '../domain/urgency.ts'
import { bulletinWords, type Need } from '../i18n/bulletinWords.ts'
import { exportWords } from '../i18n/exportWords.ts'
import { ledgerWords } from '../i18n/ledgerWords.ts'
import { paceWords } from '../i18n/paceWords.ts'
import type { LedgerLine } from './ledgerTexts.ts'
import { paceFigures } from './paceSentence.ts'

type Given = Pick<LedgerAsRead, 'day' | 'sources'> & {
  /** The filters in words; empty for the whole ledger. */
  scope: string
  lang: Lang
}

/** The statuses that say how a target stands; the others say why that cannot be told. */
const judged: readonly Status[] = ['met', 'on-pace', 'slow', 'behind', 'missed']

/** What is told one by one, in sections of their own. */
const sections = ['missed', 'behind', 'slow', 'overdue-data', 'met'] as const
type Section = { status: (typeof sections)[number]; lines: readonly LedgerLine[] }

/** As many of a section as are told one by one. */
const most = 10

/**
 * How the targets stand, to be pasted into a circular: counts, what cannot be judged apart, then in the order
 * of the ledger what is off with what is needed, what has no data though overdue, and what is met.
 */
export function bulletin(lines: readonly LedgerLine[], given: Given): string {
  const { day, lang } = given
  if (lines.length === 0) return ledgerWords[lang].noneInForce(dateText(day, lang))
  const listed = sections
    .map((status) => ({ status, lines: lines.filter((line) => statusOf(line) === status) }))
    .filter((section) => section.lines.length > 0)
  const told = listed.flatMap((section) => section.lines.slice(0, most))
  return [
    openingOf(lines, given),
    ...listed.map((section) => sectionOf(section, lang)),
    citedOf(told, given),
  ].join('\n')
}

function openingOf(lines: readonly LedgerLine[], { day, scope, lang }: Given): string {
  const t = bulletinWords[lang]
  const counts = Status.options.flatMap((status) => {
    const count = lines.filter((line) => statusOf(line) === status).length
    return count > 0 ? { status, count } : []
  })
  const inWords = (some: typeof counts) =>
    t.list(
      some.map(({ status, count }) =>
        t.counted(t.standing[status][count === 1 ? 0 : 1], formatCount(count)),
      ),
    )
  const known = counts.filter(({ status }) => judged.includes(status))
  const unknown = counts.filter(({ status }) => !judged.includes(status))
  const apart = unknown.reduce((sum, { count }) => sum + count, 0)
  const rest =
    unknown.length > 1 ? t.untold(formatCount(apart), inWords(unknown)) : inWords(unknown)
  const lead = t.lead(dateText(day, lang), scope, formatCount(lines.length))
  const [only, ...others] = counts
  const overridden = lines.filter(({ row }) => row.override).length
  return [
    only && others.length === 0
      ? t.alike(lead, t.standing[only.status][only.count === 1 ? 0 : 2])
      : known.length === 0
        ? t.noneTold(lead, inWords(unknown))
        : t.mixed(lead, inWords(known), rest || null),
    overridden > 0 ? t.byHand(formatCount(overridden)) : '',
  ].join('')
}

function sectionOf({ status, lines }: Section, lang: Lang): string {
  const t = bulletinWords[lang]
  const first = lines.slice(0, most)
  const heading = t.heading(
    t.told[status],
    formatCount(lines.length),
    first.length < lines.length ? formatCount(first.length) : null,
    status === 'overdue-data' ? t.unseen : '',
  )
  const texts = first.map(
    (line) => paceFigures(line.row, lang) + neededOf(line, lang) + byHandOf(line.row, lang),
  )
  const told =
    texts.length === 1
      ? texts
      : texts.map((text, place) => t.numbered(formatCount(place + 1), text))
  return heading + told.join(t.between) + t.end
}

function statusOf({ row }: LedgerLine): Status {
  return shownStatusOf(row)
}

/** What is needed each month from now on, of what is off its pace and not yet past its end. */
function neededOf(line: LedgerLine, lang: Lang): string {
  const t = bulletinWords[lang]
  const { row, told } = line
  const { course, noNeed } = told
  const status = statusOf(line)
  const amount = course?.needed && formatAmount(course.needed, row.indicator, lang)
  if ((status !== 'slow' && status !== 'behind') || noNeed || !amount) return ''
  const factor = course.catchUp && formatRatio(course.catchUp, lang)
  return t.needed[needOf(course.way, row)](amount) + (factor ? t.catchUp(factor) : '')
}

function byHandOf({ override, judgement }: LedgerRow, lang: Lang): string {
  if (!override) return ''
  const { by, reason, until } = override
  return exportWords[lang].aside([
    ledgerWords[lang].byPerson(by, reason, dateText(until, lang)),
    bulletinWords[lang].computed(paceWords[lang].status[judgement.status]),
  ])
}

function needOf({ kind, from, to }: Way, { indicator: { unitCode } }: LedgerRow): Need {
  if (kind !== 'stock') return 'fill'
  const falls = order(less(to, from), zero) < 0
  if (unitCode.startsWith('percent')) return falls ? 'lower' : 'raise'
  return falls ? 'reduce' : 'add'
}

/** Who set the targets and published the figures that are told one by one. */
function citedOf(lines: readonly LedgerLine[], { sources, day, lang }: Given): string {
  const t = bulletinWords[lang]
  const used = lines.flatMap(({ row }) => [row.judgement.reading?.source, row.target.source])
  const publishers = used.flatMap((id) => {
    const source = sources.find((one) => one.id === id)
    return source ? (source.originalPublisher ?? source.publisher)[lang] : []
  })
  return t.cited([...new Set(publishers)], dateText(day, lang), rules.version)
}
