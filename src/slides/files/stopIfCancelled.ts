/** Throws an `AbortError` where the export is cancelled. */
export function stopIfCancelled({ aborted }: AbortSignal): void {
  if (aborted) throw new DOMException('The export was cancelled', 'AbortError')
}
