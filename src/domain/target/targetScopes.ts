import { homeRegion } from '../figure/homeCity.ts'
import type { LedgerRow } from '../pace/ledgerRow.ts'

/** Whose targets: those of the city's headline indicators, all of the city, or those of its districts. */
export const targetScopes = ['headline', 'city', 'districts'] as const
export type TargetScope = (typeof targetScopes)[number]

/** The scopes that a target belongs to. */
export function scopesOf({
  region,
  headline,
}: Pick<LedgerRow, 'region' | 'headline'>): TargetScope[] {
  if (region.id !== homeRegion) return ['districts']
  return headline ? ['headline', 'city'] : ['city']
}
