import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type RunningServer = {
  /** Such as `http://127.0.0.1:4173`. */
  origin: string
  /** Ends the process by a signal and returns its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const program = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

/**
 * Starts the server as a separate process, with only the given environment; throws its output if it does
 * not start to serve.
 */
export async function startServer(
  environment: Record<string, string>,
  [command, ...words]: readonly [string, ...string[]] = [process.execPath, program],
): Promise<RunningServer> {
  const server = spawn(command, words, {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (bytes) => (said += String(bytes)))
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (bytes) => {
      said += String(bytes)
      const [address] = /^http:\S+$/m.exec(said) ?? []
      if (address) resolve(address)
    })
    server.once('close', (code) => reject(new Error(`${said.trim()} [exit ${code}]`)))
  })
  return {
    origin,
    async end(signal) {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill(signal)
        await once(server, 'exit')
      }
      return server.exitCode
    },
  }
}
