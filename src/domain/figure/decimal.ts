/** An exact decimal number: `digits` × 10^−`scale`, without trailing zeros after the point. */
export type Decimal = { digits: bigint; scale: number }

/** Rounding mode: to the nearest (a half away from zero), down (towards −∞) or up (towards +∞). */
export type Rounding = 'nearest' | 'down' | 'up'

/** The shortest decimal that prints as the number, as the source wrote it. Not for NaN or ±Infinity. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return trimmed(scale < 0 ? { digits: digits * power(-scale), scale: 0 } : { digits, scale })
}

/** The value × 10^places, exactly. */
export function shifted({ digits, scale }: Decimal, places: number): Decimal {
  const moved = scale - places
  return trimmed(
    moved < 0 ? { digits: digits * power(-moved), scale: 0 } : { digits, scale: moved },
  )
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b)
  return trimmed({ digits: left - right, scale })
}

/** a ÷ b, truncated to 20 digits after the point. `b` must not be zero. */
export function quotient(a: Decimal, b: Decimal): Decimal {
  const [left, right] = aligned(a, b)
  return trimmed({ digits: (left * power(20)) / right, scale: 20 })
}

export function absolute({ digits, scale }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, scale }
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compared(a: Decimal, b: Decimal): number {
  const [left, right] = aligned(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

export function rounded(value: Decimal, scale: number, rounding: Rounding): Decimal {
  if (value.scale <= scale) return value
  const unit = power(value.scale - scale)
  const rest = ((value.digits % unit) + unit) % unit
  const low = value.digits - rest
  const twice = rest * 2n
  const nearestIsUp = twice > unit || (twice === unit && value.digits > 0n)
  const up = rounding === 'up' ? rest > 0n : rounding === 'nearest' && nearestIsUp
  return trimmed({ digits: (up ? low + unit : low) / unit, scale })
}

/** As text without an exponent: -0.25. */
export function digitsOf({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  return sign + (scale > 0 ? `${whole}.${text.slice(-scale)}` : whole)
}

/** The nearest floating-point number. */
export function doubleOf(decimal: Decimal): number {
  return Number(digitsOf(decimal))
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale)
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale]
}

function trimmed({ digits, scale }: Decimal): Decimal {
  let [rest, places] = [digits, scale]
  while (places > 0 && rest % 10n === 0n) {
    rest /= 10n
    places -= 1
  }
  return { digits: rest, scale: places }
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
