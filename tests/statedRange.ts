import { numberOf } from '../src/domain/pace/fraction.ts'
import { type Range, stated } from '../src/domain/pace/range.ts'

const signs = {
  exact: '',
  over: '≥ ',
  'at-least': '≥ ',
  under: '≤ ',
  nearly: '≤ ',
  about: '~ ',
  range: '',
}

/** A range as text for tables: 0.442222, ≥ 17000, ≤ 1.26, or — for null. Six decimals. */
export function shown(range: Range | null): string {
  const said = range && stated(range)
  return said ? `${signs[said.bound]}${Number(numberOf(said.value).toFixed(6))}` : '—'
}
