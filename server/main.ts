import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { backUp } from './commands/backUp.ts'
import { checkData } from './commands/checkData.ts'
import type { Command } from './commands/command.ts'
import { exportDataset } from './commands/exportDataset.ts'
import { load } from './commands/load.ts'
import { UsageError } from './commands/usageError.ts'
import { serve } from './commands/serve.ts'
import { DatabaseFault, faultOf } from './database/databaseFault.ts'
import { jsonLog } from './http/serving/jsonLog.ts'
import { settingsOf } from './commands/settings.ts'

const commands: Record<string, Command> = {
  serve,
  load,
  export: exportDataset,
  backup: backUp,
  check: checkData,
}

const [name = 'serve', ...words] = process.argv.slice(2)
const now = () => new Date()
const out = (text: string) => void process.stdout.write(text)

try {
  const command = commands[name]
  if (!command) throw new UsageError(`There is ${Object.keys(commands).join(', ')}; not "${name}"`)
  process.exitCode = await command(
    {
      settings: settingsOf(process.env),
      now,
      newId: randomUUID,
      say: (line) => out(`${line}\n`),
      log: jsonLog(out, now),
      ended: Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]),
    },
    words,
  )
} catch (error) {
  const told = faultOf(error, process.env['DATABASE_URL'] ?? 'The database')
  // Known errors are printed as one sentence for the administrator, unknown ones with their stack.
  const known = told instanceof DatabaseFault || told instanceof UsageError
  process.stderr.write(`${known ? told.message : String((told as Error).stack ?? told)}\n`)
  process.exitCode = 1
}
