import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import type { Printed } from '../domain/figure/printed.ts'
import type { Words } from '../i18n/zh.ts'

/** The words a figure never goes without: what is not final, derived, revised or in conflict (H11, H12, H22). */
export function remarksOf(
  reading: Reading,
  indicator: IndicatorGlance,
  lang: Lang,
  w: Pick<Words, 'provisional' | 'expected' | 'derived' | 'conflict' | 'revised'>,
): string[] {
  const figure = (other: Printed) => textOf(formatFigure(other, indicator, lang))
  // A superseded figure tells more of a revision than one that was only rounded.
  const before =
    reading.earlier.find(({ status }) => status === 'superseded') ??
    reading.earlier[reading.earlier.length - 1]
  return [
    reading.status === 'provisional' && w.provisional,
    reading.status === 'expected' && w.expected,
    reading.derived && w.derived,
    ...reading.conflicts.map((other) => w.conflict(figure(other))),
    before && w.revised(figure(before)),
  ].filter((remark) => typeof remark === 'string')
}
