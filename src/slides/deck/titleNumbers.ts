/** A number with its scale, as people write it: 1,234.5, 1.2万, 40%, 三 is left alone. */
const numeral = /[−-]?\d[\d,]*(?:\.\d+)?(?:\s*(?:万亿|亿|万|%|％))?/g

/** The numbers of a text, written alike: without thousands apart, spaces and wide signs. */
export function numbersIn(text: string): string[] {
  return (text.normalize('NFKC').match(numeral) ?? []).map((one) =>
    one
      .replaceAll(/[,\s]/g, '')
      .replace('−', '-')
      .replace(/^-(?=\d{4}\b)/, ''),
  )
}

/** The numbers of a title that stand in none of the facts, as they are written there. */
export function numbersNotIn(title: string, facts: readonly string[]): string[] {
  const known = new Set(facts.flatMap(numbersIn))
  return [...new Set(numbersIn(title))].filter((one) => !known.has(one) && !isSame(one, known))
}

/** 10000 and 1万 are the same number. */
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
