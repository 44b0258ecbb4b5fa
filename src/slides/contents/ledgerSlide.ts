import type { Slide } from '../../contract/briefing/briefing.ts'
import {
  type LedgerRow,
  ledgerRowsOf,
  shownStatusOf,
  unjudgedIn,
} from '../../domain/pace/ledgerRow.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { restatingIn } from '../../domain/target/standing.ts'
import { periodText } from '../../format/dateText.ts'
import { formatCount } from '../../format/figureText.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import { ledgerStanding } from '../../narrative/ledgerStanding.ts'
import { ledgerTexts } from '../../narrative/pace/ledgerTexts.ts'
import { paceSentence } from '../../narrative/pace/paceSentence.ts'
import { shownCourseOf } from '../../narrative/pace/shownCourse.ts'
import type { SlideInput } from './slideInput.ts'
import { type SlideDraft, most, plain, scopeOf } from './slideDraft.ts'

export function ledgerSlideOf(
  { sector }: Extract<Slide, { kind: 'ledger' }>,
  given: SlideInput,
): SlideDraft {
  const { data, lang } = given
  const t = slideWords[lang]
  const ledger = ledgerRowsOf(data.ledger)
  const rows = ledger.filter(
    ({ indicator }) => sector === null || indicator.sectors.includes(sector),
  )
  // The rows of the table and those left out must add up to the number in the title.
  const isRestating = restatingIn(ledger.map(({ target }) => target))
  const once = rows.filter(({ target }) => !isRestating(target))
  const ordered = [...once].sort(
    (a, b) => severityOf(shownStatusOf(a)) - severityOf(shownStatusOf(b)),
  )
  const shown = ordered.slice(0, most.rows)
  const named = data.board.sectors.filter(({ id }) => id === sector).map(({ name }) => name)
  const scope = { of: sector === null ? ('all' as const) : named, filters: [] }
  const unjudged = unjudgedIn(data.ledger, sector === null ? [] : [sector])
  return {
    eyebrow: [t.kind.ledger, sector === null ? null : scopeOf(sector, given)]
      .filter(Boolean)
      .join(t.dot),
    title: plain(
      rows.length === 0 && unjudged === 0
        ? t.noTargets
        : ledgerStanding(rows, { scope, all: ledger, unjudged }, lang),
    ),
    blocks: [
      {
        block: 'table',
        columns: t.ledgerColumns.map((header, place) => ({
          header,
          share: [0.27, 0.23, 0.17, 0.09, 0.24][place] ?? 0.2,
        })),
        rows: shown.map((row) => ledgerCells(row, given)),
      },
    ],
    left:
      once.length > shown.length ? t.leftTargets(formatCount(once.length - shown.length)) : null,
    sentence: shown[0] ? paceSentence(shown[0], lang) : null,
    cites: shown.flatMap(({ target, judgement }) => [
      target.source,
      ...(judgement.reading ? [judgement.reading.source] : []),
    ]),
  }
}

function ledgerCells(row: LedgerRow, given: SlideInput) {
  const { data, lang, w } = given
  const status = shownStatusOf(row)
  const { target, judgement, indicator, region } = row
  const { reading } = judgement
  const t = slideWords[lang]
  const texts = ledgerTexts({ row, shown: shownCourseOf(row, data.ledger.day) }, lang, w)
  const cell = (text: string) => ({ text, status: null, evidence: null })
  const own = data.board.regions.find(({ id }) => id === region.id)?.kind
  const place = own === 'district' && !indicator.name[lang].includes(region.name[lang])
  return [
    cell(place ? t.placed(region.name[lang], indicator.name[lang]) : indicator.name[lang]),
    {
      ...cell(t.target(target.due.slice(0, 4), w.tier[target.tier], texts.target)),
      evidence: { kind: 'target' as const, id: target.id },
    },
    reading
      ? {
          ...cell(
            `${texts.actual ?? '—'}${figureSentenceWords[lang].aside([periodText(reading, lang)])}`,
          ),
          evidence: { kind: 'observation' as const, id: reading.id },
        }
      : cell(`— ${w.noData}`),
    cell(texts.completion ?? '—'),
    { text: w.status[status], status, evidence: { kind: 'status' as const, id: target.id } },
  ]
}
