import { spawnSync } from 'node:child_process'
import { printNotice } from '../support/notice.ts'
import { test } from './page.ts'

const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0

/** The text of a PDF, whose pages end in form feeds; says so and skips the test where nothing can read it. */
export function pdfText(path: string): string {
  if (!canReadPdf) {
    printNotice('skipped: text of a PDF', 'pdftotext (poppler) is not on this machine')
    test.skip()
  }
  // `-raw` keeps text together that wraps within a cell.
  return spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).stdout
}
