import type { Dataset } from '../../server/store/store.ts'

/** The dataset with every figure, target and definition changed, so that a partial load is noticed. */
export function corrected(dataset: Dataset): Dataset {
  return {
    ...dataset,
    observations: dataset.observations.map((row) => ({ ...row, value: row.value + 1 })),
    targets: dataset.targets.map((row) => ({ ...row, value: row.value + 1 })),
    indicators: dataset.indicators.map((one) => ({
      ...one,
      definition: { zh: `${one.definition.zh}（修订）`, en: `${one.definition.en} (revised)` },
    })),
  }
}
