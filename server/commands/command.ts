import { Misuse } from './misuse.ts'
import type { Log } from '../http/serving/jsonLog.ts'
import type { Settings } from './settings.ts'

/** What a command of the server is given; it answers with the exit code of the process. */
export type Surroundings = {
  settings: Settings
  now: () => Date
  /** A line for the person at the terminal. */
  say: (line: string) => void
  log: Log
  /** Resolves when the process is asked to end. */
  ended: Promise<unknown>
}

export type Command = (given: Surroundings, words: readonly string[]) => Promise<number>

/** The one word that a command takes. Throws a `Misuse` that shows the usage. */
export function onlyWord(words: readonly string[], usage: string): string {
  const [word] = words
  if (word === undefined || words.length > 1) throw new Misuse(`Usage: ${usage}`)
  return word
}
