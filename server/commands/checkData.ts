import { datasetSummary } from '../dataset/datasetSummary.ts'
import { issueText } from '../dataset/issue.ts'
import { readDataset } from '../dataset/readDataset.ts'
import { releaseIssues } from '../dataset/releaseIssues.ts'
import { type Command, onlyWord } from './command.ts'

/** Checks a folder of data, that of the settings unless another is named, by every rule for loading and publishing. */
export const checkData: Command = async ({ settings, say }, words) => {
  const folder =
    words.length === 0 ? settings.dataset : onlyWord(words, 'npm run data -- [<folder>]')
  const read = await readDataset(folder)
  const issues = 'issues' in read ? read.issues : await releaseIssues(folder, read.dataset)
  if ('dataset' in read) datasetSummary(read.dataset).forEach(say)
  issues.forEach((issue) => say(issueText(issue)))
  say(issues.length === 0 ? 'OK: no errors' : `${issues.length} to correct`)
  return issues.length === 0 ? 0 : 1
}
