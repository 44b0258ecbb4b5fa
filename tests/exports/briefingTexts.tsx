import { render } from '@testing-library/react'
import JSZip from 'jszip'
import { briefingHtmlOf } from '../../src/slides/files/briefingHtml.tsx'
import type { TakenBriefing } from '../../src/slides/deck/briefingFile.ts'
import { docxOf } from '../../src/slides/files/docx.ts'
import { pptxOf } from '../../src/slides/files/pptx.ts'
import { LanguageProvider } from '../../src/i18n/words.tsx'
import { BriefingPrint } from '../../src/pages/briefing/BriefingPrint.tsx'

export const course = { onSlide: () => undefined, signal: new AbortController().signal }

/** The text of markup, without tags and spaces. */
export function bare(markup: string): string {
  const text = markup.replaceAll(/<[^>]*>/g, '')
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/g, '')
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(new Error('The file cannot be read'))
    reader.readAsArrayBuffer(file)
  })
}

async function zipOf(file: Blob): Promise<JSZip> {
  return JSZip.loadAsync(await bytesOf(file))
}

export async function partsOf(zip: JSZip, names: RegExp): Promise<string[]> {
  const found = Object.keys(zip.files).filter((name) => names.test(name))
  return Promise.all(found.map(async (name) => (await zip.file(name)?.async('string')) ?? ''))
}

/** The text of each output of a briefing, and its PPTX as an archive. */
export async function outputsOf(taken: TakenBriefing, bulletin: string) {
  const pptx = await zipOf(await pptxOf(taken, course))
  const docx = await zipOf(await docxOf({ ...taken, bulletin }, course.signal))
  const html = await bytesOf(await briefingHtmlOf(taken, course))
  const { unmount } = render(
    <LanguageProvider lang="zh">
      <BriefingPrint briefing={taken} layout="report" />
    </LanguageProvider>,
  )
  const paper = document.body.textContent.replaceAll(/\s/g, '')
  unmount()
  const texts: Record<string, string> = {
    PPTX: bare((await partsOf(pptx, /^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/)).join('')),
    DOCX: bare((await partsOf(docx, /^word\/document\.xml$/)).join('')),
    HTML: bare(new TextDecoder().decode(html)),
    paper,
  }
  return { texts, pptx }
}
