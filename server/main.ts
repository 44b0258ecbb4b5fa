import { once } from 'node:events'
import { enableCompileCache } from 'node:module'

// Compiled modules are kept in the system's temporary folder: the next start takes two thirds of the time.
enableCompileCache()
const { runCommand } = await import('./commands/runCommand.ts')
process.exitCode = await runCommand(process.argv.slice(2), {
  now: () => new Date(),
  ended: Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]),
})
