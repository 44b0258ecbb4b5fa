import { brandMark } from '../../slides/deck/brandMark.ts'
import { titleTextOf } from '../../slides/deck/titleText.ts'
import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { briefingPrintWords } from '../../i18n/slides/briefingPrintWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import styles from './BriefingReport.module.css'
import { ReportBlock } from './ReportBlock.tsx'
import { ReportChart } from './ReportChart.tsx'

/** A briefing as a report to read: each slide a section with all its figures, the sources at the end. */
export function BriefingReport({ briefing }: { briefing: TakenBriefing }) {
  const { lang, slides } = briefing
  const sources = [...new Set(slides.flatMap((slide) => slide.sources))]
  const [first, ...rest] = slides
  const cover = first?.kind === 'title' ? first : null
  return (
    <div className={styles.report}>
      <Head briefing={briefing} cover={cover} />
      {(cover ? rest : slides).map((slide) => (
        <Part key={slide.id} slide={slide} sources={sources} lang={lang} />
      ))}
      {sources.length > 0 && <Endnotes sources={sources} lang={lang} />}
    </div>
  )
}

function Head({ briefing, cover }: { briefing: TakenBriefing; cover: SlideContents | null }) {
  const { lang, demo, code } = briefing
  const t = slideWords[lang]
  const marks = [brandMark(lang, demo), ...(code === null ? [] : [t.code(code)])]
  return (
    <header className={styles.head}>
      <p>{marks.join(t.dot)}</p>
      <h1>{cover ? titleTextOf(cover) : briefing.title || t.untitled}</h1>
      {cover?.blocks.map((block, place) => (
        <ReportBlock key={place} block={block} />
      ))}
    </header>
  )
}

function Part({
  slide,
  sources,
  lang,
}: {
  slide: SlideContents
  sources: readonly string[]
  lang: Lang
}) {
  const { eyebrow, blocks, left, foot, sentence } = slide
  const title = titleTextOf(slide)
  const [first, ...rest] = blocks
  const drawn = first?.block === 'trend' || first?.block === 'comparison' ? first : null
  // Only a long text may be split over several pages.
  const isText = first?.block === 'paragraphs'
  const aside = drawn && rest[0]?.block === 'figures' ? rest[0] : null
  return (
    <section>
      <div className={styles.opening}>
        {eyebrow !== '' && <p className={styles.eyebrow}>{eyebrow}</p>}
        <h2>{title}</h2>
        {sentence !== null && !isShown(sentence, blocks) && (
          <p className={styles.lead}>{sentence}</p>
        )}
        {drawn ? (
          <ReportChart block={drawn} aside={aside} lang={lang} title={title} />
        ) : (
          first && !isText && <ReportBlock block={first} />
        )}
      </div>
      {(isText ? blocks : rest.slice(aside ? 1 : 0)).map((block, place) => (
        <ReportBlock key={place} block={block} />
      ))}
      {left !== null && <p>{left}</p>}
      <p className={styles.foot}>
        {foot} <Marks of={slide.sources} sources={sources} lang={lang} />
      </p>
    </section>
  )
}

/** Whether a sentence is on its slide already. */
function isShown(sentence: string, blocks: readonly SlideBlock[]): boolean {
  return blocks.some((one) => one.block === 'paragraphs' && one.paragraphs.includes(sentence))
}

/** The numbers of the sources of a section in the list at the end. */
function Marks({
  of,
  sources,
  lang,
}: {
  of: readonly string[]
  sources: readonly string[]
  lang: Lang
}) {
  const places = [...new Set(of)].map((source) => sources.indexOf(source) + 1)
  return places
    .sort((a, b) => a - b)
    .map((place) => (
      <a key={place} className={styles.mark} href={`#${noteId(place)}`}>
        {briefingPrintWords[lang].reference(formatCount(place))}
      </a>
    ))
}

function Endnotes({ sources, lang }: { sources: readonly string[]; lang: Lang }) {
  const t = briefingPrintWords[lang]
  return (
    <section className={styles.endnotes}>
      <h2>{t.sources}</h2>
      <ol>
        {sources.map((source, place) => (
          <li key={source} id={noteId(place + 1)}>
            <span>{t.reference(formatCount(place + 1))}</span>
            <span>{source}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function noteId(place: number): string {
  return `briefing-source-${place}`
}
