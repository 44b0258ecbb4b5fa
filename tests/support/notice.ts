/** Prints lines in a box, so that they are not overlooked in a long log. */
export function printNotice(...lines: string[]): void {
  const width = Math.max(...lines.map((line) => line.length))
  const rule = '#'.repeat(width + 6)
  const body = lines.map((line) => `## ${line.padEnd(width)} ##`)
  process.stdout.write(`\n${[rule, ...body, rule].join('\n')}\n\n`)
}
