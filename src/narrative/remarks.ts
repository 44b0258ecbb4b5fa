import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import type { Printed } from '../domain/figure/printed.ts'
import type { Words } from '../i18n/zh.ts'

/** The remarks that must accompany a figure: not final, derived, in conflict, revised (H11, H12, H22). */
export function remarksOf(
  reading: Reading,
  indicator: IndicatorGlance,
  lang: Lang,
  w: Pick<Words, 'provisional' | 'expected' | 'derived' | 'conflict' | 'revised'>,
): string[] {
  const figure = (other: Printed) => textOf(formatFigure(other, indicator, lang))
  // Of earlier statements a superseded one is preferred, since others may only be rounded differently.
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
