import type { Region } from '../../src/contract/board/dataset.ts'

export type City = { id: string; timeZone: string }

/** The city that the board is about. Throws an `Error` when the dataset names none with its time zone. */
export function cityOf(regions: readonly Region[]): City {
  const { id, timeZone } = regions.find(({ kind }) => kind === 'city') ?? {}
  if (id === undefined || timeZone === undefined)
    throw new Error('The dataset names no city with a time zone')
  return { id, timeZone }
}
