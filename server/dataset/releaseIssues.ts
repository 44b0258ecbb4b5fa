import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '../store/store.ts'
import { fileOf, type ListName } from './datasetLists.ts'
import type { Issue } from './issue.ts'

const webAddress = /https?:|www\./i

/**
 * Rules for a dataset that is published: everything in it is used, and web addresses are only in the field
 * `url` of sources. A dataset that breaks them can be loaded all the same.
 */
export async function releaseIssues(folder: string, dataset: Dataset): Promise<Issue[]> {
  return [...unusedIssues(dataset), ...(await addressIssues(folder, dataset))]
}

function unusedIssues(dataset: Dataset): Issue[] {
  const { indicators, observations, targets, milestones } = dataset
  const stated = [...observations, ...targets]
  const unused = (list: ListName, used: readonly string[], message = 'is not used'): Issue[] => {
    const ids = new Set(used)
    return dataset[list].flatMap(({ id }, place) =>
      ids.has(id) ? [] : [{ file: fileOf(list), row: place + 1, id, field: null, message }],
    )
  }
  return [
    ...unused(
      'sectors',
      [...indicators, ...milestones].flatMap(({ sectors }) => sectors),
    ),
    ...unused(
      'themes',
      indicators.map(({ theme }) => theme),
    ),
    ...unused(
      'regions',
      [...stated, ...milestones].map(({ region }) => region),
    ),
    ...unused('sources', [
      ...stated.map(({ source }) => source),
      ...observations.flatMap(({ corroboratedBy }) => corroboratedBy),
      ...milestones.flatMap(({ events }) => events.map(({ source }) => source)),
    ]),
    ...unused(
      'indicators',
      stated.map(({ indicator }) => indicator),
      'has neither observation nor target; add one, or leave the indicator out',
    ),
  ]
}

async function addressIssues(folder: string, { sources }: Dataset): Promise<Issue[]> {
  const issues: Issue[] = sources.flatMap((source, place) =>
    Object.entries(source)
      .filter(([field, value]) => field !== 'url' && webAddress.test(JSON.stringify(value)))
      .map(([field]) => ({
        file: fileOf('sources'),
        row: place + 1,
        id: source.id,
        field,
        message: 'contains a web address',
      })),
  )
  const names = (await readdir(folder)).filter((name) => /\.(?:json|md)$/.test(name)).sort()
  for (const name of names.filter((one) => one !== fileOf('sources'))) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n')
    const at = lines.findIndex((line) => webAddress.test(line))
    if (at >= 0)
      issues.push({
        file: name,
        row: null,
        id: null,
        field: null,
        message: `line ${at + 1} contains a web address`,
      })
  }
  return issues
}
