/** What happened, without the time. */
export type LogEntry = { level: 'info' | 'warn' | 'error' } & Record<
  string,
  string | number | undefined
>

export type Log = (entry: LogEntry) => void

/** A log of one line of JSON an entry, whatever stands in it (F103). */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  return (entry) => write(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`)
}
