import { mkdir, open, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '../store/store.ts'
import { fileOf, listNames } from './datasetLists.ts'
import { listText } from './datasetText.ts'

/**
 * Writes the eight files of a dataset into a folder. Each file is replaced atomically. Throws an `Error` when
 * the folder holds any other file.
 */
export async function writeDataset(folder: string, dataset: Dataset): Promise<void> {
  await mkdir(folder, { recursive: true })
  // A .part file is left behind by an interrupted write.
  const own = listNames.map(fileOf).flatMap((name) => [name, `${name}.part`])
  const other = (await readdir(folder)).find((name) => !own.includes(name))
  if (other)
    throw new Error(`${folder} holds "${other}": name an empty folder, or one with a dataset alone`)
  for (const list of listNames) {
    const path = join(folder, fileOf(list))
    const file = await open(`${path}.part`, 'w')
    try {
      await file.writeFile(listText(list, dataset[list]))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(`${path}.part`, path)
  }
}
