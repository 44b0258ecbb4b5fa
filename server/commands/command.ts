import { UsageError } from './usageError.ts'
import type { Log } from '../http/serving/jsonLog.ts'
import type { Settings } from './settings.ts'

/** What every command of the server gets from `main`. */
export type CommandContext = {
  settings: Settings
  now: () => Date
  newId: () => string
  /** A line for the person at the terminal. */
  say: (line: string) => void
  log: Log
  /** Resolves when the process is asked to end. */
  ended: Promise<unknown>
}

/** Resolves with the exit code of the process. */
export type Command = (given: CommandContext, words: readonly string[]) => Promise<number>

/** The single argument of a command. Throws a `UsageError` with the usage when there is none or more. */
export function onlyWord(words: readonly string[], usage: string): string {
  const [word] = words
  if (word === undefined || words.length > 1) throw new UsageError(`Usage: ${usage}`)
  return word
}
