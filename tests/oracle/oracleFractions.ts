/** An exact fraction; `under` is more than zero. Shares no code with the product. */
export type Exact = { over: bigint; under: bigint }

export const zero: Exact = { over: 0n, under: 1n }

export function whole(number: number): Exact {
  return { over: BigInt(number), under: 1n }
}

/** The decimal that a number prints as: 0.1 is one tenth, not the binary number next to it. */
export function exact(value: number): Exact {
  const printed = String(value)
  const [digits = '', exponent = '0'] = printed.split('e')
  const [before = '', after = ''] = digits.split('.')
  const power = Number(exponent) - after.length
  const number = BigInt(before + after)
  return power >= 0
    ? { over: number * 10n ** BigInt(power), under: 1n }
    : { over: number, under: 10n ** BigInt(-power) }
}

export function plus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

export function minus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under }
}

export function times(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under }
}

export function divided(a: Exact, b: Exact): Exact {
  if (b.over === 0n) throw new Error('Division by zero')
  const over = a.over * b.under
  const under = a.under * b.over
  return under < 0n ? { over: -over, under: -under } : { over, under }
}

/** Less than zero, zero or more than zero, as `a` is less than, equal to or more than `b`. */
export function ordered(a: Exact, b: Exact): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
