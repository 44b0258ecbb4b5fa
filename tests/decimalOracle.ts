/** A decimal number held exactly: `digits` × 10^−`places`. Shares no code with the formatter. */
export type Decimal = { digits: bigint; places: number }

/** Reads what a number prints: 588, -0.25, 1e-7, 1.5e+21. */
export function decimalOf(value: number | string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (!match) throw new Error(`"${value}" is not a decimal`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const decimal = shifted(
    { digits: BigInt(whole + fraction), places: fraction.length },
    Number(exponent),
  )
  return sign ? { ...decimal, digits: -decimal.digits } : decimal
}

/** The decimal times 10^`power`. */
export function shifted({ digits, places }: Decimal, power: number): Decimal {
  const left = places - power
  return left >= 0 ? { digits, places: left } : { digits: digits * 10n ** BigInt(-left), places: 0 }
}

/** −1, 0 or 1, as `a` is less than, equal to or more than `b`. */
export function compared(a: Decimal, b: Decimal): number {
  const [left, right] = aligned(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The distance between two decimals. */
export function distance(a: Decimal, b: Decimal): Decimal {
  const [left, right] = aligned(a, b)
  return {
    digits: left > right ? left - right : right - left,
    places: Math.max(a.places, b.places),
  }
}

/** Rounded to so many places, a half away from zero. */
export function roundedHalfUp(value: Decimal, places: number): Decimal {
  if (value.places <= places) return value
  const unit = 10n ** BigInt(value.places - places)
  const size = value.digits < 0n ? -value.digits : value.digits
  const rounded = (size + unit / 2n) / unit
  return { digits: value.digits < 0n ? -rounded : rounded, places }
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint] {
  const places = Math.max(a.places, b.places)
  return [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places)]
}
