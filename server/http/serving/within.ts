/**
 * What `work` resolves to, unless it takes longer than so many milliseconds: then it rejects with `error`. Does not keep
 * the process running, and keeps nothing of the work once it is done.
 */
export async function within<T>(
  timeout: number,
  error: Error,
  work: Promise<T>,
  whenLate?: () => void,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(error)
      whenLate?.()
    }, timeout)
    timer.unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
