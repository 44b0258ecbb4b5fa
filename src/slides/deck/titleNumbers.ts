/** A number as people write it: 1,234.5, 1.2万, 40%. Chinese numerals such as 三 are not matched. */
const numeral = /[−-]?\d[\d,]*(?:\.\d+)?(?:\s*(?:万亿|亿|万|%|％))?/g

/** The numbers in a text, normalised: no thousands separators, spaces or full-width characters. */
export function numbersIn(text: string): string[] {
  return (text.normalize('NFKC').match(numeral) ?? []).map((one) =>
    one
      .replaceAll(/[,\s]/g, '')
      .replace('−', '-')
      .replace(/^-(?=\d{4}\b)/, ''),
  )
}

/** The numbers of a title that occur in none of the facts, normalised as by `numbersIn`. */
export function numbersNotIn(title: string, facts: readonly string[]): string[] {
  const known = new Set(facts.flatMap(numbersIn))
  return [...new Set(numbersIn(title))].filter((one) => !known.has(one) && !isSame(one, known))
}

/** Whether a number equals a known one in value: 10000 equals 1万, but 5 does not equal 5%. */
function isSame(one: string, known: ReadonlySet<string>): boolean {
  const value = valueOf(one)
  return [...known].some((other) => valueOf(other) === value && isPercent(other) === isPercent(one))
}

function isPercent(one: string): boolean {
  return one.endsWith('%')
}

function valueOf(one: string): number {
  const scale = one.endsWith('万亿')
    ? 1e12
    : one.endsWith('亿')
      ? 1e8
      : one.endsWith('万')
        ? 1e4
        : 1
  return Number(one.replace(/[万亿%]+$/, '')) * scale
}
