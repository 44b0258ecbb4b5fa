import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkContents } from '../database/contents.ts'
import { DatabaseFault, isOutOfReach } from '../database/databaseFault.ts'
import { loadDataset } from '../database/loadDataset.ts'
import { answers, openDatabase, type OpenDatabase } from '../database/openDatabase.ts'
import { sqlStore } from '../database/sqlStore.ts'
import { sqlWriter } from '../database/sqlWriter.ts'
import { takeForServer } from '../database/takeForServer.ts'
import { issueText } from '../dataset/issue.ts'
import { readDataset } from '../dataset/readDataset.ts'
import { nobody } from '../http/auth.ts'
import { listen } from '../http/serving/listen.ts'
import { createSite } from '../http/serving/site.ts'
import { warmUp } from '../http/serving/warmUp.ts'
import type { Command, CommandContext } from './command.ts'
import { renderIn } from './renderIn.ts'
import { UsageError } from './usageError.ts'

/** Serves the board until it is asked to end; an empty database is filled from a dataset. */
export const serve: Command = async (given) => {
  const { settings, now, newId, say, log, ended } = given
  if (!existsSync(join(settings.app, '.render', 'render.js')))
    throw new DatabaseFault(`There is no built app in ${settings.app}: npm run build`)
  const database = await openDatabase(settings.database, {
    connections: settings.connections,
    onLostConnection: (error) =>
      log({ level: 'warn', event: 'connection lost', error: error.message }),
  })
  const taken = database.engine === 'sqlite' ? takeForServer(settings.database) : null
  try {
    await fillIfEmpty(database, given)
    await checkContents(database.db)
    const site = createSite(
      { read: sqlStore(database.db), write: sqlWriter(database), auth: nobody, now, newId },
      {
        judgingDay: settings.judgingDay,
        folder: settings.app,
        render: await renderIn(settings.app),
        log,
        ready: () => answers(database),
        isOutOfReach,
      },
    )
    await warmUp(site)
    const { host } = settings
    const server = await listen({ site, log, host, port: settings.port }).catch(
      (error: unknown) => {
        throw listeningError(error, settings.port)
      },
    )
    say(`http://${host.includes(':') ? `[${host}]` : host}:${server.port}`)
    log({ level: 'info', event: 'serving', engine: database.engine, port: server.port })
    await ended
    log({ level: 'info', event: 'closing' })
    await server.close()
    return 0
  } finally {
    await database.close()
    taken?.release()
  }
}

async function fillIfEmpty(
  database: OpenDatabase,
  { settings, now, say }: CommandContext,
): Promise<void> {
  if ((await sqlStore(database.db).revision()) !== 'empty') return
  const read = await readDataset(settings.dataset)
  if ('issues' in read) throw new Error(read.issues.map(issueText).join('\n'))
  await loadDataset(database, read.dataset, now().toISOString())
  say(`The database was empty and has been filled from ${settings.dataset}`)
}

function listeningError(error: unknown, port: number): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  if (code === 'EADDRINUSE') return new UsageError(`Port ${port} is taken: set PORT to another one`)
  if (code === 'EACCES')
    return new UsageError(`Port ${port} is not open to this user: set PORT above 1023`)
  return code === 'EADDRNOTAVAIL' ? new UsageError('HOST is not an address of this machine') : error
}
