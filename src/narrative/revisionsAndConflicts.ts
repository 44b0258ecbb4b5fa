import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { KnownObservation, OtherStatement, Reading } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, formatFormula, textOf } from '../format/figureText.ts'
import { figureTableWords } from '../i18n/files/figureTableWords.ts'

/** A statement with its earlier and conflicting ones (a reading), or only with ids of conflicts (an observation). */
type Stated = OtherStatement &
  Pick<KnownObservation, 'derived'> &
  Partial<Pick<KnownObservation, 'conflictsWith'>> &
  Partial<Pick<Reading, 'conflicts' | 'earlier'>>

/**
 * What a figure replaced, what contradicts it and how it was derived, as text (H11, H12, H22).
 * For an observation, `sameQuantity` are the other statements of its quantity, and conflicts are looked up in `all`.
 */
export function revisionsAndConflicts(
  figure: Stated,
  indicator: IndicatorGlance,
  lang: Lang,
  { sameQuantity, all }: { sameQuantity: readonly Stated[]; all: readonly Stated[] } = {
    sameQuantity: [],
    all: [],
  },
): { revised: boolean; remarks: string[] } {
  const t = figureTableWords[lang]
  const shown = (other: OtherStatement) => textOf(formatFigure(other, indicator, lang))
  const earlier = figure.earlier ?? sameQuantity.filter((other) => isReplaced(other, figure))
  // As in `remarksOf`: a superseded statement first, since others may only be rounded differently.
  const before =
    earlier.find(({ status }) => status === 'superseded') ?? earlier[earlier.length - 1]
  const conflicts =
    figure.conflicts ??
    (figure.conflictsWith ?? []).map((id) => all.find((other) => other.id === id))
  return {
    revised: before !== undefined,
    remarks: [
      ...(before ? [t.revised(shown(before))] : []),
      ...conflicts.map((other) =>
        other && other.status !== 'ambiguous' ? t.conflict(shown(other)) : t.disputed,
      ),
      ...(figure.derived
        ? [t.derivedFrom(formatFormula(figure.derived.formula, indicator, lang))]
        : []),
    ],
  }
}

function isReplaced(other: Stated, figure: Stated): boolean {
  return (
    other.status !== 'ambiguous' &&
    figure.status !== 'superseded' &&
    figure.status !== 'ambiguous' &&
    other.recordedAt < figure.recordedAt &&
    (other.value !== figure.value || other.bound !== figure.bound) &&
    !(figure.conflictsWith ?? []).includes(other.id)
  )
}
