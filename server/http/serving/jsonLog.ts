/** A log entry; the log adds the time. */
export type LogEntry = { level: 'info' | 'warn' | 'error' } & Record<
  string,
  string | number | undefined
>

export type Log = (entry: LogEntry) => void

/** Writes one line of JSON per entry, even when a value contains line breaks (F103). */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  return (entry) => write(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`)
}
