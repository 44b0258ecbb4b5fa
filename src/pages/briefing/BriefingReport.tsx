import { paper } from '../../ui/paper.ts'
import { SlideComparison } from '../../slides/draw/SlideComparison.tsx'
import { SlideTrend } from '../../slides/draw/SlideTrend.tsx'
import { StatusSign } from '../../components/StatusBadge.tsx'
import type { Lang } from '../../contract/scalars.ts'
import type {
  BlockOf,
  SlideBlock,
  SlideContents,
  SlideFigure,
} from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { briefingPrintWords } from '../../i18n/slides/briefingPrintWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import styles from './BriefingReport.module.css'
import { inParts, periodFiguresOf } from './reportRows.ts'

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
  const t = slideWords[briefing.lang]
  return (
    <header className={styles.head}>
      <p>{[t.brand, ...(briefing.demo ? [t.demo] : [])].join(t.dot)}</p>
      <h1>{cover ? titleOf(cover) : briefing.title || t.untitled}</h1>
      {cover?.blocks.map((block, place) => (
        <Block key={place} block={block} />
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
  const title = titleOf(slide)
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
          <Chart block={drawn} aside={aside} lang={lang} title={title} />
        ) : (
          first && !isText && <Block block={first} />
        )}
      </div>
      {(isText ? blocks : rest.slice(aside ? 1 : 0)).map((block, place) => (
        <Block key={place} block={block} />
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

function titleOf({ title }: SlideContents): string {
  return title.map(({ text }) => text).join('')
}

function Block({ block }: { block: SlideBlock }) {
  switch (block.block) {
    case 'figures':
      return <Figures figures={block.figures} />
    case 'table':
      return <Table block={block} />
    case 'steps':
      return <Steps steps={block.steps} />
    case 'paragraphs':
      return block.paragraphs.map((text, place) => <p key={place}>{text}</p>)
    // Drawn by `Chart`, as the first block of its section.
    case 'trend':
    case 'comparison':
      return null
  }
}

function Figures({ figures }: { figures: readonly SlideFigure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map(({ key, name, before, number, after, period, remarks, targets, source }) => (
        <li key={key}>
          <p>{name}</p>
          <p>
            {before}
            <b>{number}</b>
            {after}
          </p>
          {[period, ...remarks].map((text) => (
            <p key={text}>{text}</p>
          ))}
          {targets.map(({ text, standing, evidence }) => (
            <p key={evidence.id}>
              <StatusSign status={standing.status} /> {text} <b>{standing.text}</b>
            </p>
          ))}
          <p className={styles.source}>{source}</p>
        </li>
      ))}
    </ul>
  )
}

/** In pixels; `narrow` is with figures beside. In print the smallest letters are about eight points. */
const drawings = { wide: { width: 1200, height: 500 }, narrow: { width: 940, height: 400 } }

/** A chart of fixed size, kept on one page with its figures; below it, its rows as a table. */
function Chart({
  block,
  aside,
  lang,
  title,
}: {
  block: BlockOf<'trend'> | BlockOf<'comparison'>
  aside: BlockOf<'figures'> | null
  lang: Lang
  title: string
}) {
  const { width, height } = aside ? drawings.narrow : drawings.wide
  // Labels may reach a little beyond the last tick.
  const area = { x: 0, y: 0, width: width - 32, height }
  return (
    <>
      <div className={styles.chart}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          fontFamily={paper.font}
          role="img"
          aria-label={title}
        >
          {block.block === 'trend' ? (
            // The notes go below the rows, where there is room for all of them.
            <SlideTrend block={{ ...block, notes: [] }} area={area} lang={lang} />
          ) : (
            <SlideComparison block={{ ...block, notes: [] }} area={area} lang={lang} />
          )}
        </svg>
        {aside && <Figures figures={aside.figures} />}
      </div>
      <Rows block={block} lang={lang} title={title} />
      {block.notes?.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  )
}

const periodsBeside = 6

/** The exact rows of a chart as tables, with as many periods side by side as fit on the page. */
function Rows({
  block,
  lang,
  title,
}: {
  block: BlockOf<'trend'> | BlockOf<'comparison'>
  lang: Lang
  title: string
}) {
  const t = briefingPrintWords[lang]
  const names = block.block === 'trend' ? [t.figure] : block.series.map(({ name }) => name)
  return inParts(periodFiguresOf(block), periodsBeside).map((part, index) => (
    <table key={index} className={styles.rows} aria-label={title}>
      <colgroup>
        {/* Aligns the columns of a last, shorter table with those above. */}
        <col span={periodsBeside + 1} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.period}</th>
          {part.map(({ period }, place) => (
            <th key={place} scope="col">
              {period}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, series) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {part.map(({ figures }, place) => (
              <td key={place}>{figures[series] ?? '—'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ))
}

function Table({ block: { columns, rows } }: { block: BlockOf<'table'> }) {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <table className={styles.table}>
      <colgroup>
        {columns.map(({ header, share }) => (
          <col key={header} style={{ width: `${(share / total) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map(({ text, status }, place) => (
              <td key={place}>
                {status && <StatusSign status={status} />} {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Steps({ steps }: { steps: BlockOf<'steps'>['steps'] }) {
  return (
    <ul className={styles.steps}>
      {steps.map(({ date, name, title, word }, place) => (
        <li key={place}>
          <span>{date}</span>
          <span>
            <b>{name}</b> {title}
          </span>
          <span>{word}</span>
        </li>
      ))}
    </ul>
  )
}
