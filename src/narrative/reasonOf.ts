import type { Reading } from '../contract/figure/observation.ts'
import type { Reason } from '../contract/target/status.ts'
import type { Words } from '../i18n/zh.ts'

/** Why a status is open or may change; a bound is named as the source has it: 超过, under. */
export function reasonOf(reason: Reason, reading: Reading | null, w: Words): string {
  return reason === 'bound' ? w.bounded(w.limits[reading?.bound ?? 'exact']) : w.reason[reason]
}
