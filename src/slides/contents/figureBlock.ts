import type { SlideFigure } from '../../contract/briefing/slideContents.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { changeOf } from '../../domain/figure/growth.ts'
import { currentOf, standingsOf, targetsBeside } from '../../domain/target/standing.ts'
import { periodText } from '../../format/dateText.ts'
import { formatMovement, formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import { breakText } from '../../narrative/breakText.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import { publisherOf } from '../../narrative/publisherOf.ts'
import type { SlideInput } from './slideInput.ts'

/** A figure with the same texts as its card (H21). */
export function figureOf(row: CatalogueRow, { data, lang, w }: SlideInput): SlideFigure {
  const { indicator, readings } = row
  const current = currentOf(readings)
  const beside = targetsBeside(standingsOf([row]))
  const quoted = quotableOf(current)
  const parts = quoted
    ? formatFigure(quoted, indicator, lang)
    : { before: '', number: '—', after: '' }
  const source = current && data.sources.find(({ id }) => id === current.source)
  return {
    key: indicator.id,
    name: indicator.name[lang],
    ...parts,
    period: current ? periodText(current, lang) : '',
    remarks: quoted
      ? [
          changeText(quoted, row, lang) || breakText(quoted, row.readings, indicator, lang),
          ...remarksOf(quoted, indicator, lang, w),
        ].filter(Boolean)
      : [current ? w.unclear : w.noData],
    targets: beside.flatMap(({ target, status }) =>
      target
        ? [
            {
              text: w.dueTarget(
                w.dueTier(target.due.slice(0, 4), w.tier[target.tier]),
                textOf(formatTarget(target, indicator, lang)),
              ),
              standing: { status, text: w.status[status] },
              evidence: { kind: 'target' as const, id: target.id },
            },
          ]
        : [],
    ),
    source: source ? publisherOf(source, lang) : current ? w.sourceUnknown : '',
    evidence: current && { kind: 'observation', id: current.id },
  }
}

/** The change, worded as in the sentence to copy; empty where there is none. */
export function changeText(
  current: Reading,
  { indicator, readings }: CatalogueRow,
  lang: Lang,
): string {
  const t = figureSentenceWords[lang]
  const change = changeOf(current, readings, indicator)
  if (change.kind === 'none') return ''
  if (current.status === 'expected' || change.against.status === 'expected') return ''
  const since = t.since[indicator.measure]
  const text =
    change.amount === 0
      ? t.unchanged(since)
      : t.change(
          since,
          t.directions[change.kind][change.amount > 0 ? 'up' : 'down'],
          formatMovement(change, indicator, lang),
        )
  return text.replace(/^[，,]\s*/, '')
}

/** The reading, or null where it is ambiguous and must not be quoted. */
export function quotableOf(reading: Reading | null): Reading | null {
  return reading?.status === 'ambiguous' ? null : reading
}

export function citesOf({ readings }: CatalogueRow): string[] {
  const current = currentOf(readings)
  return current ? [current.source] : []
}
