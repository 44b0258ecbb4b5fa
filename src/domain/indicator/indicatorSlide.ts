import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { NewSlide } from '../../contract/briefing/briefing.ts'

/** An indicator as a slide: bars from zero where its figures add up, a line elsewhere (H8, H9). */
export function indicatorSlide({
  indicator: { id, measure },
}: {
  indicator: Pick<IndicatorGlance, 'id' | 'measure'>
}): NewSlide {
  const bars = measure === 'flow' || measure === 'stock' || measure === 'cumulative'
  return { kind: 'indicator', title: null, notes: '', indicator: id, chart: bars ? 'bars' : 'line' }
}
