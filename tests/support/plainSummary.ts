export interface TestCount {
  passed: number
  failed: number
  skipped: number
}

export function plainSummary({ passed, failed, skipped }: TestCount): string {
  const summary = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${summary}, ${skipped} skipped` : summary
}
