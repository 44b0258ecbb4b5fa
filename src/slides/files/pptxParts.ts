import type PptxGenJS from 'pptxgenjs'
import type { Lang } from '../../contract/scalars.ts'
import { fileLanguage } from '../../i18n/languages.ts'
import { briefingFileWords } from '../../i18n/slides/briefingFileWords.ts'
import { chartPart } from './chartPart.ts'
import { fontFace } from './pptxPage.ts'
import type { ChartModel } from './chartModel.ts'
import { workbookOf } from '../../files/workbook.ts'

/** The part of PptxGenJS's archive (a JSZip) that is used here. */
type Parts = {
  files: Readonly<Record<string, { options: { compression: string | null } }>>
  file: ((path: string) => { async: (kind: 'string') => Promise<string> } | null) &
    ((path: string, data: string | Uint8Array) => unknown)
}

type Inner = {
  masterSlide: object
  createChartMediaRels: (slide: object, parts: Parts, made: Promise<unknown>[]) => void
}

/**
 * Corrects the parts of a file before PptxGenJS packs them, through an internal method, since it offers no hook.
 * Charts are replaced by those of `chartPart`, whose workbooks keep zeros and gaps and do not name the library;
 * notes get paragraphs, shapes unique ids, and the theme a Chinese font.
 */
export function mendBeforePacking(
  file: PptxGenJS,
  lang: Lang,
  charts: readonly ChartModel[],
): void {
  const inner = file as unknown as Inner
  const make = inner.createChartMediaRels
  inner.createChartMediaRels = (slide, parts, made) => {
    make(slide, parts, made)
    // The master comes last, when all other parts are there or in `made`.
    if (slide === inner.masterSlide)
      made.push(Promise.all(made).then(() => mended(parts, lang, charts)))
  }
}

async function mended(parts: Parts, lang: Lang, charts: readonly ChartModel[]): Promise<void> {
  await mendEach(parts, /^ppt\/slides\/slide\d+\.xml$/, withOwnIds)
  await mendEach(parts, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/, withOwnIds)
  await mendEach(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/, (xml) => notesIn(xml, lang))
  await mendEach(parts, /^ppt\/theme\/theme\d+\.xml$/, withFonts)
  await mendEach(parts, /^docProps\/app\.xml$/, (xml) =>
    xml.replaceAll(/<vt:lpstr>(?:Arial|Calibri)<\/vt:lpstr>/g, `<vt:lpstr>${fontFace}</vt:lpstr>`),
  )
  // The library numbers charts since the page was loaded, not for each file.
  const numbers = pathsOf(parts, /^ppt\/charts\/chart\d+\.xml$/)
    .map((path) => Number(/\d+/.exec(path)?.[0]))
    .sort((a, b) => a - b)
  for (const [place, number] of numbers.entries()) {
    const model = charts[place]
    if (!model) throw new Error('A chart has no data')
    parts.file(`ppt/charts/chart${number}.xml`, chartPart(model, briefingFileWords[lang].sheet))
    parts.file(
      `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`,
      new Uint8Array(await sheetOf(model).arrayBuffer()),
    )
  }
  // The library compresses only files that it saves itself, not blobs.
  for (const { options } of Object.values(parts.files)) options.compression = 'DEFLATE'
}

/** The workbook that "edit data" opens: a column for each series, an empty cell for each gap. */
function sheetOf({ categories, series, lang }: ChartModel): Blob {
  const t = briefingFileWords[lang]
  return workbookOf([
    {
      name: t.sheet,
      columns: [
        { header: t.period, kind: 'text' },
        ...series.map(({ name }) => ({ header: name, kind: 'number' as const })),
      ],
      rows: categories.map((category, at) => [
        category,
        ...series.map(({ values }) => values[at] ?? null),
      ]),
    },
  ])
}

async function mendEach(parts: Parts, names: RegExp, mend: (xml: string) => string): Promise<void> {
  for (const path of pathsOf(parts, names)) {
    const xml = await parts.file(path)?.async('string')
    if (xml !== undefined) parts.file(path, mend(xml))
  }
}

function pathsOf(parts: Parts, names: RegExp): string[] {
  return Object.keys(parts.files).filter((path) => names.test(path))
}

/** Makes ids of shapes unique: the library may give tables and charts the id of another shape. */
function withOwnIds(xml: string): string {
  let id = 0
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`)
}

/** Makes each line of the notes a paragraph, and sets their language. */
function notesIn(xml: string, lang: Lang): string {
  const language = fileLanguage[lang]
  return xml
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replace(
      /<a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/,
      (_, properties: string, text: string) =>
        text
          .split(/\r?\n/)
          .map((line) => `<a:r>${properties}<a:t>${line}</a:t></a:r>`)
          .join('</a:p><a:p>'),
    )
}

function withFonts(xml: string): string {
  return xml
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${fontFace}"/>`)
    .replaceAll(
      /<a:font script="Hans" typeface="[^"]*"\/>/g,
      `<a:font script="Hans" typeface="${fontFace}"/>`,
    )
}
