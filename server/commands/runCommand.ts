import { randomUUID } from 'node:crypto'
import { DatabaseFault, faultOf } from '../database/databaseFault.ts'
import { jsonLog } from '../http/serving/jsonLog.ts'
import { backUp } from './backUp.ts'
import { checkData } from './checkData.ts'
import type { Command, CommandContext } from './command.ts'
import { exportDataset } from './exportDataset.ts'
import { load } from './load.ts'
import { serve } from './serve.ts'
import { settingsOf } from './settings.ts'
import { UsageError } from './usageError.ts'

const commands: Record<string, Command> = {
  serve,
  load,
  export: exportDataset,
  backup: backUp,
  check: checkData,
}

/** An option that a command does not have is a mistake of its user. */
function usageOf(error: unknown): UsageError | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  if (!String(code).startsWith('ERR_PARSE_ARGS_')) return undefined
  return new UsageError((error as Error).message.split('. ')[0])
}

/** Runs the command that the words of a command line begin with, `serve` without one; returns its exit code. */
export async function runCommand(
  [name = 'serve', ...words]: readonly string[],
  { now, ended }: Pick<CommandContext, 'now' | 'ended'>,
): Promise<number> {
  const out = (text: string) => void process.stdout.write(text)
  try {
    const command = commands[name]
    if (!command)
      throw new UsageError(`There is ${Object.keys(commands).join(', ')}; not "${name}"`)
    return await command(
      {
        settings: settingsOf(process.env),
        now,
        newId: randomUUID,
        say: (line) => out(`${line}\n`),
        log: jsonLog(out, now),
        ended,
      },
      words,
    )
  } catch (error) {
    const told = usageOf(error) ?? faultOf(error, process.env['DATABASE_URL'] ?? 'The database')
    // Known errors are printed as one sentence for the administrator, unknown ones with their stack.
    const known = told instanceof DatabaseFault || told instanceof UsageError
    process.stderr.write(`${known ? told.message : String((told as Error).stack ?? told)}\n`)
    return 1
  }
}
