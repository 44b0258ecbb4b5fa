import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import { briefingPrintWords } from '../../i18n/slides/briefingPrintWords.ts'
import { SlideComparison } from '../../slides/draw/SlideComparison.tsx'
import { SlideTrend } from '../../slides/draw/SlideTrend.tsx'
import { paper } from '../../ui/paper.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './BriefingReport.module.css'
import { ReportFigures } from './ReportBlock.tsx'
import { inParts, periodFiguresOf } from './reportRows.ts'

/** In pixels; `narrow` is with figures beside. In print the smallest letters are about eight points. */
const drawings = { wide: { width: 1200, height: 500 }, narrow: { width: 940, height: 400 } }

/** A chart of fixed size, kept on one page with its figures; below it, its rows as a table. */
export function ReportChart({
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
        {aside && <ReportFigures figures={aside.figures} />}
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
    <Table look="bare" key={index} className={styles.rows} aria-label={title}>
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
    </Table>
  ))
}
