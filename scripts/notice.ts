/** Something a person must not overlook in a long log, in a box. */
export function printNotice(...lines: string[]): void {
  const width = Math.max(...lines.map((line) => line.length))
  const rule = '#'.repeat(width + 6)
  const body = lines.map((line) => `## ${line.padEnd(width)} ##`)
  process.stdout.write(`\n${[rule, ...body, rule].join('\n')}\n\n`)
}
